import * as z from 'zod/mini';
import { ItemClass } from './answer.ts';
import { Author, PostedAt } from './focused-item.ts';
import { Engine, Platform, Surface } from './platform.ts';

const short = z.string().check(z.maxLength(300));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.number().check(z.int(), z.gte(0));

export const Operator = z.object({
  id: short.check(z.minLength(1)),
  how: z.enum(['policy', 'pin', 'typed']),
});
export type Operator = z.infer<typeof Operator>;

/** The office's own account that speaks; never a citizen. */
export const SpeakingAccount = z.object({
  name: short,
  handle: z.optional(short),
  how: z.enum(['composer-label', 'navigation', 'address', 'operator']),
});

export const Where = z.object({
  platform: Platform,
  surface: Surface,
  /** The place of the site's rules: `feed`, `messenger`. */
  place: z.optional(short),
  account: z.optional(SpeakingAccount),
});
export type Where = z.infer<typeof Where>;

/** Which approved wording was used. */
export const AnswerUse = z.object({
  packId: short,
  packVersion: count,
  answerId: short,
  revision: count,
  variantId: short,
  /** Index into the variant's wordings. */
  wording: count,
  /** The answer's title when it was used; not in lines that were written before titles were. */
  title: z.optional(short),
});
export type AnswerUse = z.infer<typeof AnswerUse>;

/** A further answer of the same reply, from the same pack. */
export const FurtherUse = z.omit(AnswerUse, { packId: true, packVersion: true });
export type FurtherUse = z.infer<typeof FurtherUse>;

export const Offered = z.object({ answerId: short, rank: count, score: z.number(), probability: z.number() });

/** A supervisor's signature for the very text that was put in (lib/approval). */
export const ApprovalUse = z.object({
  /** SHA-256 of the request, which has a random part: it says nothing of the text. */
  request: hash,
  /** Of the key that signed. */
  keyId: hash,
  askedBy: short,
  signedBy: short,
  /** False: whoever asked signed it too, in an office of one. */
  countersigned: z.boolean(),
});
export type ApprovalUse = z.infer<typeof ApprovalUse>;

/** ISO 8601 moment (UTC), or an interval `a/b` where the item's own time is known only roughly. */
export const Due = short;

/** observed: seen on the page; confirmed: the operator said so; unknown: nobody saw it. */
export const SendEvidence = z.enum(['observed', 'confirmed', 'unknown']);
export type SendEvidence = z.infer<typeof SendEvidence>;

const sentDetail = {
  evidence: SendEvidence,
  /** What was seen, in the words of lib/sites: `own-comment`, `toast-link`, `box-emptied`. */
  seen: short,
  characters: count,
  /** When the person sent it (UTC), by the same clock; the line's own `at` is when it was written down. */
  happenedAt: z.optional(z.iso.datetime()),
  /** What the deadlines were counted from, and what they were; absent where they are not known. */
  class: z.optional(ItemClass),
  postedAt: z.optional(PostedAt),
  firstResponseDue: z.optional(Due),
  legalDue: z.optional(Due),
};

export const FailureReason = z.enum([
  'no-box',
  'wrong-target',
  'private-box',
  'public-box',
  'decoy-box',
  'own-edit',
  'item-gone',
  'box-gone',
  'navigated',
  'agent-lost',
  'not-editable',
  'too-long',
  'partly',
  'unchanged',
  'storage-full',
  'armed-expired',
  'cancelled',
  'copied-instead',
  'account-changed',
  'draft-conflict',
  /** Inserted, and taken out again by the operator before it was sent. */
  'undone',
]);
export type FailureReason = z.infer<typeof FailureReason>;

/**
 * What happened, by kind. `detail` holds nothing taken from a citizen's page: it stands in the clear in the leaf.
 * Fields: peers' reply logs and UU 14/2008 art. 22, UU 25/2009; see lib/journal/README.md.
 */
export const EventBody = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('opened'),
    detail: z.object({
      class: z.optional(ItemClass),
      postedAt: PostedAt,
      firstResponseDue: z.optional(Due),
      legalDue: z.optional(Due),
    }),
  }),
  z.object({
    event: z.literal('deferred'),
    detail: z.object({ until: z.optional(short), noted: z.boolean() }),
  }),
  z.object({
    event: z.literal('suggested'),
    detail: z.object({
      packId: short,
      packVersion: count,
      offered: z.array(Offered).check(z.maxLength(10)),
      noMatch: z.boolean(),
    }),
  }),
  z.object({
    event: z.literal('intent'),
    detail: z.object({
      use: AnswerUse,
      /** The other answers of a reply to several questions, in the order asked after `use`; absent where there is one. */
      also: z.optional(z.array(FurtherUse).check(z.maxLength(8))),
      offered: z.array(Offered).check(z.maxLength(10)),
      rank: z.nullable(count),
      reason: z.enum(['suggestion', 'search', 'favourite', 'recent', 'shortcut', 'pair']),
      characters: count,
      limit: z.nullable(count),
      overrides: z.array(z.object({ gate: short, reason: short })),
      armed: z.boolean(),
      /** Of an answer that needs one. */
      approval: z.optional(ApprovalUse),
      /** Of the answer as it stood then: a later pack may have moved or dropped it. */
      topic: z.optional(short),
      class: z.optional(ItemClass),
    }),
  }),
  z.object({
    event: z.literal('inserted'),
    detail: z.object({
      engine: Engine,
      method: short,
      readBack: z.enum(['equal', 'equal-but-for-emoji']),
      characters: count,
      keptDraft: z.boolean(),
    }),
  }),
  /** The answer's picture was handed to the operator, who puts it into the site's box. The picture itself is not kept. */
  z.object({
    event: z.literal('card'),
    detail: z.object({
      packId: short,
      packVersion: count,
      answerId: short,
      revision: count,
      /** An approved picture, or one that was drawn from office facts. */
      made: z.enum(['image', 'facts']),
      /** Of the PNG as it was handed over. */
      cardSha256: hash,
      handed: z.enum(['copied', 'saved']),
    }),
  }),
  z.object({
    event: z.literal('abandoned'),
    detail: z.object({ reason: FailureReason, copied: z.boolean() }),
  }),
  z.object({
    event: z.literal('sent'),
    detail: z.object({
      ...sentDetail,
      edited: z.boolean(),
      /** Levenshtein distance between the inserted and the sent text. */
      editDistance: count,
      secondsToAnswer: z.optional(count),
      deadlineMet: z.enum(['yes', 'no', 'unknown']),
    }),
  }),
  z.object({
    event: z.literal('free-reply'),
    detail: z.object({ ...sentDetail, deadlineMet: z.enum(['yes', 'no', 'unknown']) }),
  }),
  z.object({ event: z.literal('found'), detail: z.object({ characters: count, postedAt: PostedAt }) }),
  z.object({
    event: z.literal('edited'),
    detail: z.object({ characters: count, editDistance: z.nullable(count) }),
  }),
  z.object({ event: z.literal('deleted'), detail: z.object({ seen: short }) }),
  z.object({ event: z.literal('skipped'), detail: z.object({ reason: short }) }),
  z.object({ event: z.literal('escalated'), detail: z.object({ to: short, reference: z.optional(short) }) }),
  z.object({ event: z.literal('corrected'), detail: z.object({ corrects: short, what: short }) }),
  z.object({
    event: z.literal('erased'),
    /** Sequences whose personal part is gone from here on; `legalHold`: some were left because of a hold. */
    detail: z.object({ reason: short, sequences: z.array(count), legalHold: z.boolean() }),
  }),
  z.object({
    event: z.literal('exported'),
    detail: z.object({
      format: z.enum(['csv', 'xlsx', 'jsonl', 'bundle', 'access', 'backup', 'evidence', 'draft']),
      from: z.optional(short),
      to: z.optional(short),
      rows: count,
      sha256: hash,
      /** Leaf hash of the newest event in the export. */
      head: z.nullable(hash),
    }),
  }),
  /** A legal hold was set or lifted: what it covers may not be erased meanwhile. */
  z.object({
    event: z.literal('hold'),
    detail: z.object({ action: z.enum(['set', 'lifted']), scope: z.enum(['person', 'all']), reason: short }),
  }),
  /** First event of a profile into which a backup was restored: the chain goes on under another device's name. */
  z.object({
    event: z.literal('restored'),
    detail: z.object({ from: short, size: count, head: hash }),
  }),
  /** An operator asked a supervisor to sign the text for one comment. */
  z.object({
    event: z.literal('approval-asked'),
    detail: z.object({
      request: hash,
      use: AnswerUse,
      also: z.optional(z.array(FurtherUse).check(z.maxLength(8))),
    }),
  }),
  /** A supervisor's word on it: written where it was signed, and again where it was taken. */
  z.object({
    event: z.literal('approval-decided'),
    detail: z.object({
      request: hash,
      decision: z.enum(['granted', 'refused']),
      keyId: hash,
      askedBy: short,
      signedBy: short,
      countersigned: z.boolean(),
      signedAt: short,
      expires: short,
    }),
  }),
]);
export type EventBody = z.infer<typeof EventBody>;
export type EventKind = EventBody['event'];

/** Everything taken from the page or written to a person; encrypted under the author's key, committed in the leaf. */
export const PersonalPayload = z.object({
  nativeId: z.optional(short),
  permalink: z.optional(z.string().check(z.maxLength(2000))),
  author: z.optional(Author),
  asked: z.optional(z.string()),
  postText: z.optional(z.string()),
  insertedText: z.optional(z.string()),
  sentText: z.optional(z.string()),
  sentId: z.optional(short),
  sentPermalink: z.optional(z.string().check(z.maxLength(2000))),
  variables: z.optional(z.record(z.string(), z.string())),
  note: z.optional(z.string()),
  /** The texts, where policy keeps them for auditors alone (lib/envelope). */
  sealed: z.optional(z.object({ v: z.literal(1), sender: z.string(), iv: z.string(), data: z.string() })),
});
export type PersonalPayload = z.infer<typeof PersonalPayload>;

/** One thing that happened, as a room hands it to the journal. */
export const ReplyEvent = z.intersection(
  z.object({
    /** Made by whoever saw it; the journal writes each at most once. */
    eventId: short.check(z.minLength(8)),
    /** Joins the events of one reply; null for events about no single reply. */
    replyId: z.nullable(short),
    operator: z.nullable(Operator),
    where: z.nullable(Where),
    personal: z.nullable(PersonalPayload),
  }),
  EventBody,
);
export type ReplyEvent = z.infer<typeof ReplyEvent>;
