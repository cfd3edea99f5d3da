import * as z from 'zod/mini';
import { sha256Hex } from '../core/index.ts';
import { IsoMoment, Platform, Slug, Surface } from '../domain/index.ts';

/** Largest request in bytes, as JSON: a text for a site, the question, and what surrounds them. */
export const MAX_REQUEST_BYTES = 48 * 1024;
/** Longest question that is carried along, in code points. */
export const MAX_QUESTION = 2000;

const count = z.number().check(z.int(), z.gte(0));
const line = z.string().check(z.minLength(1), z.maxLength(300));

/** An operator asks a supervisor to sign one rendered text for one comment. Nothing in it is trusted but for its hash. */
export const ApprovalRequest = z.strictObject({
  format: z.literal('tanggap-approval-request'),
  version: z.literal(1),
  /** The browser profile that asks. */
  device: line,
  operator: line,
  at: IsoMoment,
  /** 128 random bits: nobody can guess a text from a request's hash, and no two requests are one. */
  nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  platform: Platform,
  surface: Surface,
  /** What was asked, numbers that identify a person masked. */
  question: z.string().check(z.maxLength(MAX_QUESTION * 2)),
  pack: z.strictObject({ id: Slug, version: z.number().check(z.int(), z.gte(1)) }),
  /** The answers of the reply, in the order asked. */
  answers: z
    .array(z.strictObject({ id: Slug, revision: count, variant: Slug, wording: count }))
    .check(z.minLength(1), z.maxLength(9)),
  /** What was filled in. */
  variables: z
    .array(
      z.strictObject({
        answer: Slug,
        name: z.string().check(z.minLength(1), z.maxLength(40)),
        value: z.string().check(z.maxLength(1000)),
      }),
    )
    .check(z.maxLength(360)),
  /** Exactly what would be inserted. */
  text: z.string().check(z.minLength(1), z.maxLength(12_000)),
});
export type ApprovalRequest = z.infer<typeof ApprovalRequest>;

/** SHA-256 of a request's canonical JSON: what the supervisor signs for. */
export const hashOfRequest = (json: string): string => sha256Hex(new TextEncoder().encode(json));

/** What two people read to each other to know that they speak of one request. */
export const shortHash = (hash: string): string => hash.slice(0, 12).replace(/.{4}(?=.)/g, '$& ');
