export { type CardHanded, cardEvent } from './card-event.ts';
export {
  approvalAskedEvent,
  type IntentInput,
  intentEvent,
  personalOf,
  suggestedEvent,
  whereOf,
} from './intent.ts';
export { maskReply, type ReplyMasks } from './mask-reply.ts';
export { isCurrent, localDay, policySession, startSession } from './operator.ts';
export type { Pair } from './pair.ts';
export { type PlainAnswer, plainAnswer } from './plain.ts';
export { prepareAnswer } from './prepare.ts';
export {
  type FurtherAnswer,
  type PreparedAnswer,
  type PreparedPart,
  type PrepareInput,
  wordingKey,
} from './prepared.ts';
export { type Question, questionOf } from './question-of.ts';
