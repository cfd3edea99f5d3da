import * as z from 'zod/mini';
import { FailureReason, FocusedItem, Inserted, PostedAt } from '../domain/index.ts';
import { AgentAccounts } from './panel-port.ts';

const replyId = z.string().check(z.minLength(8), z.maxLength(64));
const sentText = z.string().check(z.maxLength(20_000));

/** An agent starts, or answers ANNOUNCE; panels of its tab hear it too and connect to its frame. */
export const AgentHello = z.object({ key: z.literal('agent/hello'), platform: z.string() });

/** A panel asks every agent of a tab to say hello again. */
export const ANNOUNCE = 'tanggap/announce';

/** The console asks the agent of a tab what the rules find there. */
export const SELF_CHECK = 'tanggap/self-check';

/** The shortcut for pointing at an item was pressed. */
export const PICK = 'tanggap/pick';

/** What a page agent may ask the background; it can read no pack, no log and no setting. */
export const AgentRequest = z.discriminatedUnion('key', [
  AgentHello,
  z.object({
    key: z.literal('journal/outcome'),
    replyId,
    outcome: z.discriminatedUnion('event', [
      z.object({ event: z.literal('inserted'), value: Inserted, text: sentText }),
      z.object({ event: z.literal('abandoned'), reason: FailureReason, copied: z.boolean() }),
    ]),
  }),
  /** The operator took the inserted text back, and the box holds again what it held before. */
  z.object({ key: z.literal('journal/undone'), replyId }),
  z.object({
    key: z.literal('journal/sent'),
    /** Made by the agent, so that a repeated report is written once. */
    eventId: z.string().check(z.minLength(8), z.maxLength(80)),
    /** Null for a reply typed without a template. */
    replyId: z.nullable(replyId),
    item: FocusedItem,
    insertedText: z.nullable(sentText),
    sentText,
    /** How much of the beginning of `sentText` the site itself wrote (`@name `). */
    sentPrefix: z.optional(z.string().check(z.maxLength(300))),
    evidence: z.enum(['observed', 'unknown']),
    seen: z.string().check(z.maxLength(80)),
    /** When the person sent; the report can come much later. */
    happenedAt: z.optional(z.iso.datetime()),
    sentId: z.optional(z.string().check(z.maxLength(300))),
    sentPermalink: z.optional(z.string().check(z.maxLength(2000))),
  }),
  /** Our own reply stands below this comment; whether the journal knows it is not the page's to say. */
  z.object({
    key: z.literal('journal/own-reply'),
    item: FocusedItem,
    sentId: z.string().check(z.minLength(1), z.maxLength(300)),
    sentPermalink: z.optional(z.string().check(z.maxLength(2000))),
    text: sentText,
    postedAt: PostedAt,
    /** The id of the version whose place it took, where a site gives a changed reply another one. */
    replaces: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  }),
  /** It went after a person pressed something in it. */
  z.object({
    key: z.literal('journal/own-reply-gone'),
    item: FocusedItem,
    sentId: z.string().check(z.minLength(1), z.maxLength(300)),
    seen: z.string().check(z.maxLength(80)),
  }),
]);
export type AgentRequest = z.infer<typeof AgentRequest>;

export const AgentResponse = z.discriminatedUnion('key', [
  z.object({
    key: z.literal('accounts'),
    accounts: AgentAccounts,
    /** Public key (base64) to which reports are sealed while they wait in the outbox. */
    outboxKey: z.optional(z.string().check(z.maxLength(100))),
    /** Signed rules of the agent's site, if there are any; the agent parses them by their own schema. */
    rules: z.optional(z.unknown()),
  }),
  z.object({ key: z.literal('written'), seq: z.number() }),
  z.object({ key: z.literal('refused'), reason: z.string() }),
]);
export type AgentResponse = z.infer<typeof AgentResponse>;

/** What an extension page may ask the background. */
export const PageRequest = z.discriminatedUnion('key', [
  /** An open panel wants to know of recalls. */
  z.object({ key: z.literal('packs/check') }),
  /** Inject the agent into a tab that was open before the extension was. */
  z.object({ key: z.literal('tab/ensure-agent'), tabId: z.number() }),
  z.object({
    key: z.literal('account/confirm'),
    tabId: z.number(),
    account: z.string().check(z.maxLength(300)),
  }),
]);
export type PageRequest = z.infer<typeof PageRequest>;

/** What the background asks of the open panel of a tab. */
export const PanelCommand = z.object({ key: z.literal('panel/insert'), tabId: z.number() });
export type PanelCommand = z.infer<typeof PanelCommand>;
