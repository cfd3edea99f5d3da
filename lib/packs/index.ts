export { canonicalBytes, canonicalize, parseCanonical } from './canonical.ts';
export {
  type CardFailure,
  type CardImages,
  cardFault,
  cardTarget,
  cardTargets,
  imageCardsOf,
  readImage,
} from './cards.ts';
export { type ContentFailure, readPack, type VerifiedPack } from './content.ts';
export { diffPacks, type PackDiff, type SuccessionFault, successionFaults } from './diff.ts';
export { type ExpandFailure, expand } from './expand.ts';
export { expiries, type Freshness, freshnessOf, GRACE, WARN_BEFORE } from './freshness.ts';
export {
  isUsablePublicKey,
  keyIdOf,
  publicKeyFor,
  publicKeyOf,
  readableFingerprint,
  verifySignature,
} from './keys.ts';
export { type Metadata, readRoot, readSnapshot, readTargets, readTimestamp } from './metadata/read.ts';
export {
  MAX_METADATA_BYTES,
  Purpose,
  type RoleName,
  Root,
  Snapshot,
  Targets,
  Timestamp,
} from './metadata/schemas.ts';
export { type PackFailure, parsePack } from './parse.ts';
export {
  type BackupFailure,
  LEAST_PASSPHRASE,
  type RestoredKey,
  readBackup,
  writeBackup,
} from './publish/backup.ts';
export {
  describeRepository,
  describeRules,
  proposedContent,
  proposedPack,
  type RepositoryState,
} from './publish/describe.ts';
export { canonicalJson, PACK_TARGET, RULES_TARGET } from './publish/names.ts';
export {
  checkRelease,
  compress,
  packBytes,
  prepareRelease,
  type ReleaseFailure,
  type ReleaseOptions,
  renewTimestamp,
  signRelease,
} from './publish/release.ts';
export {
  expiryAfter,
  newestRoot,
  type Office,
  prepareRoot,
  rootContent,
  SPECIFICATION,
  signRoot,
} from './publish/root.ts';
export { type NewList, prepareRotation, supervisorsOf } from './publish/rotate.ts';
export {
  addSignature,
  createKey,
  createSigner,
  importSeed,
  type NewKey,
  publicOf,
  type Signer,
  unsigned,
} from './publish/signing.ts';
export { parseRules, type RulesFailure, readRules, rulesBytes, type VerifiedRules } from './rules.ts';
export {
  BUNDLE_EXTENSION,
  currentFiles,
  MAX_BUNDLE_BYTES,
  readBundle,
  writeBundle,
} from './source/bundle.ts';
export { type HttpsOptions, httpsSource } from './source/https.ts';
export { type UpdateResult, updateTrust, type Verified } from './trust/client.ts';
export type { TrustFailure } from './trust/failure.ts';
export type { TrustedFiles } from './trust/roles.ts';
export { firstRoot } from './trust/roots.ts';
export {
  filesSource,
  type RepositoryFiles,
  type RepositorySource,
  type SourceFailure,
} from './trust/source.ts';
export { readTarget, targetOf, targetPath } from './trust/target.ts';
export { signersOf } from './trust/threshold.ts';
