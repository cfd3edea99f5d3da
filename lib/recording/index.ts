export { recordOutcome, recordSent } from './agent-reports.ts';
export { abandonForgotten } from './forgotten-intents.ts';
