export { type AccessRecord, type AccessReport, accessReport } from './access-report.ts';
export { addCosignatures, type Cosigned, cosignNote, recordAnchor } from './anchors.ts';
export { type Appended, type AppendFailure, append, type Writer } from './append.ts';
export { appendOwn, type OwnEvent } from './append-own.ts';
export { createAuditorKey, readAuditorKey } from './auditor-key.ts';
export * from './backup/index.ts';
export {
  BUNDLE_FILES,
  checkpointsFile,
  deviceVerifierKey,
  Keys,
  keysFile,
  Manifest,
  PayloadOpening,
  payloadOpening,
  signManifest,
} from './bundle.ts';
export { type ChainCheck, type ChainFault, parseLeaf, verifyChain } from './chain.ts';
export {
  type Checkpoint,
  cosignature,
  originOf,
  parseCheckpoint,
  type VerifySignature,
} from './checkpoint.ts';
export { COSIGNER_KEY, DEVICE_KEY, outboxKeys, signingKey, signWith } from './device-key.ts';
export { type EraseFailure, erasePerson, isHeld, setHold } from './erase.ts';
export { type Hashing, portableHashing } from './hashing.ts';
export { leafHash, NO_LEAF } from './leaf-hash.ts';
export {
  consistencyProof,
  GrowingTree,
  inclusionProof,
  merkleRoot,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';
export {
  COSIGNATURE,
  ED25519,
  formatNote,
  formatVerifierKey,
  keyId,
  type Note,
  parseNotes,
  parseVerifierKey,
  type VerifierKey,
} from './note.ts';
export { type OpenedTexts, openSealedTexts } from './open-payloads.ts';
export { authorPseudonym, itemPseudonym, operatorPseudonym } from './payload.ts';
export { findPeople, type Person } from './person.ts';
export { eventsOfReply, type JournalEntry, readAll, readEntry } from './read.ts';
export { createLineReader, type JournalLine, type LineReader } from './read-many.ts';
export { applyRetention, type RetentionDays } from './retention.ts';
export { type SealFailure, sealCheckpoint } from './seal.ts';
export type {
  AnchorRow,
  CheckpointRow,
  FormerKeyRow,
  HoldRow,
  JournalTables,
  KeptElsewhere,
  KeyRow,
  LeafRow,
  PayloadRow,
  SecretRow,
  SubjectKeyRow,
} from './tables.ts';
export { openTexts, type TextPolicy } from './text-policy.ts';
export * from './verify/index.ts';
