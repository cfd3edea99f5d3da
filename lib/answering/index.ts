export { type IntentInput, intentEvent, personalOf, suggestedEvent, whereOf } from './intent.ts';
export { isCurrent, localDay, startSession } from './operator.ts';
export { type PreparedAnswer, prepareAnswer, wordingKey } from './prepare.ts';
