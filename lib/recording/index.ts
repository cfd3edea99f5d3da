export { recordOutcome, recordSent } from './agent-reports.ts';
export { abandonForgotten } from './forgotten-intents.ts';
export { type ApplyReport, drainOutbox, type OutboxStore } from './outbox.ts';
