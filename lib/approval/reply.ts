import * as z from 'zod/mini';
import { toHex } from '../core/index.ts';
import { canonicalBytes, canonicalize, type Signer } from '../packs/index.ts';

export const MAX_REPLY_BYTES = 4 * 1024;
export const MAX_NOTE = 300;
const HOUR = 3_600_000;
/** How long a signature may count, in hours; the first is offered. */
export const HOURS = [1, 4, 24] as const;
export const LONGEST_GRANT = 24 * HOUR;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** To the second, UTC. */
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));

/** What a supervisor's key signs. `_type` keeps it apart from the lists and releases that the same key signs. */
export const ApprovalStatement = z
  .strictObject({
    _type: z.literal('approval'),
    version: z.literal(1),
    /** Hash of the request: of its exact text, answers, pack, operator and device. */
    request: hash,
    device: z.string().check(z.minLength(1), z.maxLength(300)),
    decision: z.enum(['granted', 'refused']),
    /** Who signs, as the key is called where it lies. */
    by: z.string().check(z.minLength(1), z.maxLength(80)),
    at: moment,
    /** When a grant ends. */
    expires: moment,
    /** Why it was refused; whoever asked has to be told. */
    note: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_NOTE))),
  })
  .check(
    z.refine(({ decision, note }) => decision === 'granted' || note !== undefined),
    z.refine(({ at, expires }) => {
      const length = Date.parse(expires) - Date.parse(at);
      return length > 0 && length <= LONGEST_GRANT;
    }),
  );
export type ApprovalStatement = z.infer<typeof ApprovalStatement>;

/** The statement is parsed only after the signature was found to hold. */
export const ApprovalReply = z.strictObject({
  keyid: hash,
  sig: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
  signed: z.record(z.string().check(z.maxLength(40)), z.unknown()),
});
export type ApprovalReply = z.infer<typeof ApprovalReply>;

export interface Decision {
  readonly request: string;
  readonly device: string;
  readonly decision: ApprovalStatement['decision'];
  readonly by: string;
  readonly note: string;
  readonly hours: number;
}

export const toSecond = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** One line, without what canonical JSON has no form for. */
export const noteOf = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_NOTE)
    .toWellFormed();

/** A supervisor's word on one request, as canonical JSON. */
export async function signReply(
  { request, device, decision, by, note, hours }: Decision,
  signer: Signer,
  now: number,
): Promise<string> {
  const why = noteOf(note);
  const signed: ApprovalStatement = {
    _type: 'approval',
    version: 1,
    request,
    device,
    decision,
    by: noteOf(by).slice(0, 80).toWellFormed(),
    at: toSecond(now),
    expires: toSecond(now + hours * HOUR),
    ...(why === '' ? {} : { note: why }),
  };
  const sig = toHex(await signer.sign(canonicalBytes(ApprovalStatement.parse(signed))));
  return canonicalize({ keyid: signer.keyId, sig, signed });
}
