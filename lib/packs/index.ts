export { canonicalBytes, canonicalize, parseCanonical } from './canonical.ts';
export { isUsablePublicKey, keyIdOf, publicKeyOf, readableFingerprint, sha256Hex } from './keys.ts';
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
  checkRelease,
  compress,
  PACK_TARGET,
  packBytes,
  prepareRelease,
  type ReleaseFailure,
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
export { type Signed, signersOf } from './trust/threshold.ts';
