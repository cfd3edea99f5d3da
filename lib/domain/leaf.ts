import * as z from 'zod/mini';
import { EventBody, Operator, Where } from './reply-event.ts';

export const LEAF_VERSION = 1;
const HASH = /^[0-9a-f]{64}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const hash = z.string().check(z.regex(HASH));

/**
 * One line of the journal, version 1. The line's exact bytes (UTF-8, without the newline) are hashed as an RFC 6962
 * leaf, SHA-256(0x00 || line), and `prev` is that hash of the line before; no canonical form is ever computed.
 */
export const Leaf = z.intersection(
  z.object({
    v: z.literal(LEAF_VERSION),
    /** 1, 2, 3, ... without a gap, per device. */
    seq: z.number().check(z.int(), z.gte(1)),
    /** Leaf hash of the line before; 64 zeros before the first. */
    prev: hash,
    /** When it was written: UTC with milliseconds, by the machine's clock. */
    at: z.iso.datetime(),
    /** Minutes east of UTC where it was written. */
    offset: z.number().check(z.int(), z.gte(-840), z.lte(840)),
    /** Milliseconds since the writing context `boot` started: falls only when the clock was touched. */
    mono: z.number(),
    boot: z.string(),
    device: z.string(),
    /** Product version that wrote the line. */
    writer: z.string(),
    eventId: z.string(),
    replyId: z.nullable(z.string()),
    operator: z.nullable(Operator),
    where: z.nullable(Where),
    /** SHA-256(salt || payload bytes), or null without a payload. */
    commit: z.nullable(hash),
  }),
  EventBody,
);
export type Leaf = z.infer<typeof Leaf>;

/**
 * What a verifier needs of a line, and no more. What an event says in its detail is for readers of the journal; whether
 * it is what was signed does not depend on it.
 */
export const LeafFrame = z.object({
  v: z.literal(LEAF_VERSION),
  seq: z.number(),
  prev: z.string(),
  at: z.string().check(z.regex(MOMENT)),
  mono: z.number(),
  boot: z.string(),
  device: z.string(),
  eventId: z.string(),
  commit: z.nullable(hash),
  event: z.string(),
  detail: z.object({ from: z.optional(z.unknown()) }),
});
export type LeafFrame = z.infer<typeof LeafFrame>;

/**
 * Says what `LeafFrame` says, four times as fast, for whoever verifies a million lines: there the schema alone took as
 * long as all hashing. A test holds the two together.
 */
export function isLeafFrame(value: unknown): value is LeafFrame {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const leaf: { [field in keyof LeafFrame]?: unknown } = value;
  return (
    leaf.v === LEAF_VERSION &&
    Number.isFinite(leaf.seq) &&
    typeof leaf.prev === 'string' &&
    typeof leaf.at === 'string' &&
    MOMENT.test(leaf.at) &&
    Number.isFinite(leaf.mono) &&
    typeof leaf.boot === 'string' &&
    typeof leaf.device === 'string' &&
    typeof leaf.eventId === 'string' &&
    (leaf.commit === null || (typeof leaf.commit === 'string' && HASH.test(leaf.commit))) &&
    typeof leaf.event === 'string' &&
    typeof leaf.detail === 'object' &&
    leaf.detail !== null &&
    !Array.isArray(leaf.detail)
  );
}
