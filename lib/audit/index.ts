export { type ChainProgress, checkChain } from './chain-check.ts';
export { AuditDesk, type AuditLine, type DeskState } from './desk.ts';
export { CLASSES, EVENTS } from './facts.ts';
export type { AuditFilter } from './filter.ts';
export { AuditIndex } from './index-database.ts';
