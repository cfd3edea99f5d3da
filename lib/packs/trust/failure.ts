import type { MetadataFailure } from '../metadata/read.ts';
import type { SourceFailure } from './source.ts';

/** Why a repository was not followed. Whatever it is, the pack in use stays. */
export type TrustFailure =
  | MetadataFailure
  | SourceFailure
  | 'not-signed'
  | 'rolled-back'
  | 'expired'
  | 'version-skipped'
  | 'bytes-differ'
  | 'two-faces'
  | 'missing-target'
  | 'fingerprint-differs';
