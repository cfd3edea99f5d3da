import { failure, type Outcome, success } from '../../core/index.ts';
import { canonicalBytes, type ParseFailure, parseCanonical } from '../canonical.ts';
import { Envelope, MAX_METADATA_BYTES, Root, Snapshot, Targets, Timestamp } from './schemas.ts';

export type MetadataFailure = ParseFailure | 'metadata-invalid';

/** A metadata file as it came, and what of it was parsed. */
export interface Metadata<Content> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly envelope: Envelope;
  /** What the signatures are over. */
  readonly signedBytes: Uint8Array<ArrayBuffer>;
  readonly signed: Content;
}

type Schema<Content> = {
  safeParse(
    value: unknown,
  ): { success: true; data: Content } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
};

function read<Content>(
  bytes: Uint8Array<ArrayBuffer>,
  schema: Schema<Content>,
): Outcome<Metadata<Content>, MetadataFailure> {
  const parsed = parseCanonical(bytes, MAX_METADATA_BYTES);
  if (!parsed.ok) return parsed;
  const envelope = Envelope.safeParse(parsed.value);
  if (!envelope.success) return failure('metadata-invalid', 'envelope');
  const { signatures, signed } = envelope.data;
  if (new Set(signatures.map(({ keyid }) => keyid)).size !== signatures.length)
    return failure('metadata-invalid', 'two signatures under one key id');
  const content = schema.safeParse(signed);
  if (!content.success)
    return failure('metadata-invalid', content.error.issues[0]?.path.map(String).join('.') || 'signed');
  return success({
    bytes,
    envelope: envelope.data,
    signedBytes: canonicalBytes(signed),
    signed: content.data,
  });
}

export const readRoot = (bytes: Uint8Array<ArrayBuffer>) => read<Root>(bytes, Root);
export const readTimestamp = (bytes: Uint8Array<ArrayBuffer>) => read<Timestamp>(bytes, Timestamp);
export const readSnapshot = (bytes: Uint8Array<ArrayBuffer>) => read<Snapshot>(bytes, Snapshot);
export const readTargets = (bytes: Uint8Array<ArrayBuffer>) => read<Targets>(bytes, Targets);
