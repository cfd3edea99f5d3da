import * as z from 'zod/mini';

/** Largest metadata file in bytes. */
export const MAX_METADATA_BYTES = 64 * 1024;

export const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;
export type RoleName = (typeof ROLES)[number];

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const version = z.number().check(z.int(), z.gte(1));
const length = z.number().check(z.int(), z.gte(0));

/** Fields of every role. Unknown fields are kept, as the specification asks: they are part of what is signed. */
const common = {
  spec_version: z.string().check(z.regex(/^1\.\d{1,3}(\.\d{1,3})?$/)),
  version,
  /** To the second, UTC. */
  expires: z
    .string()
    .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/)),
};

export const Key = z.looseObject({
  keytype: z.string(),
  scheme: z.string(),
  keyval: z.catchall(z.object({ public: z.optional(z.string()) }), z.string()),
});
export type Key = z.infer<typeof Key>;

export const Role = z.looseObject({
  keyids: z.array(z.string()).check(z.maxLength(64)),
  threshold: z.number().check(z.int(), z.gte(1)),
});
export type Role = z.infer<typeof Role>;

/** Whose repository it is, and of what: said in the root, so that the keys vouch for it. */
export const Purpose = z.strictObject({
  /** The only pack id that this repository may carry. */
  organisation: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  content: z.enum(['answers', 'site-rules']),
});
export type Purpose = z.infer<typeof Purpose>;

export const Root = z.looseObject({
  ...common,
  _type: z.literal('root'),
  consistent_snapshot: z.boolean(),
  keys: z.record(z.string(), Key),
  roles: z.catchall(z.object({ root: Role, targets: Role, snapshot: Role, timestamp: Role }), Role),
  purpose: z.optional(Purpose),
});
export type Root = z.infer<typeof Root>;

/** SHA-256 and nothing else: with no hash, or one that can be collided, a length is all that would bind the bytes. */
const Hashes = z.strictObject({ sha256 });
const MetaFile = z.looseObject({ version, length: z.optional(length), hashes: z.optional(Hashes) });
export type MetaFile = z.infer<typeof MetaFile>;

export const Timestamp = z.looseObject({
  ...common,
  _type: z.literal('timestamp'),
  meta: z.strictObject({ 'snapshot.json': MetaFile }),
});
export type Timestamp = z.infer<typeof Timestamp>;

export const Snapshot = z.looseObject({
  ...common,
  _type: z.literal('snapshot'),
  meta: z.record(z.string(), MetaFile),
});
export type Snapshot = z.infer<typeof Snapshot>;

export const TargetFile = z.looseObject({ length, hashes: Hashes });
export type TargetFile = z.infer<typeof TargetFile>;

export const Targets = z.looseObject({
  ...common,
  _type: z.literal('targets'),
  targets: z.record(z.string(), TargetFile),
  /** No role may hand its power on: whoever signs answers stands in the root. */
  delegations: z.optional(z.never()),
});
export type Targets = z.infer<typeof Targets>;

export const SCHEMAS = { root: Root, targets: Targets, snapshot: Snapshot, timestamp: Timestamp } as const;

export const Signature = z.looseObject({ keyid: z.string(), sig: z.string() });
export type Signature = z.infer<typeof Signature>;

export const Envelope = z.looseObject({
  signatures: z.array(Signature).check(z.maxLength(64)),
  signed: z.record(z.string(), z.unknown()),
});
export type Envelope = z.infer<typeof Envelope>;
