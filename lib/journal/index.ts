export { type Appended, type AppendFailure, append, type Writer } from './append.ts';
export { leafHash, NO_LEAF, sha256Hex } from './leaf-hash.ts';
export { itemPseudonym } from './payload.ts';
export { eventsOfReply, type JournalEntry, readAll, readEntry } from './read.ts';
export type { JournalTables, LeafRow, PayloadRow, SecretRow, SubjectKeyRow } from './tables.ts';
export { type ChainCheck, type ChainFault, parseLeaf, verifyChain } from './verify.ts';
