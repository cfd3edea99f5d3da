export { recordAbandoned, recordOutcome, recordSent, recordUndone } from './agent-reports.ts';
export { type OpenItem, openItems } from './follow-up.ts';
export { abandonForgotten } from './forgotten-intents.ts';
export {
  type CorrectionInput,
  type DecisionInput,
  type ItemDecision,
  recordCorrection,
  recordDecision,
  recordOpened,
} from './item-events.ts';
export { learnFromSent } from './learn-from-sent.ts';
export { type ApplyReport, drainOutbox, type OutboxStore } from './outbox.ts';
export { type OwnReply, recordDeleted, recordSight } from './own-replies.ts';
export { type PastAnswer, pastAnswers } from './past-answers.ts';
