import * as z from 'zod/mini';
import {
  FailureReason,
  FocusedItem,
  InsertRequest,
  InsertResult,
  OfficialAccount,
  UndoResult,
} from '../domain/index.ts';

/** A port from one panel to the page agent of its tab; closing it is how each side learns that the other is gone. */
export const PANEL_PORT = 'tanggap-panel';

/** What the agent knows about whose voice is allowed; from the pack in use. */
export const AgentAccounts = z.object({
  official: z.array(OfficialAccount),
  /** The account that the operator confirmed for this tab, where the page does not show one. */
  confirmed: z.nullable(z.string().check(z.maxLength(300))),
});
export type AgentAccounts = z.infer<typeof AgentAccounts>;

/** As many are told apart by what they ask; the others are only counted. */
export const MOST_UNANSWERED = 60;

export const UnansweredItem = z.object({
  nativeId: z.string().check(z.minLength(1), z.maxLength(300)),
  text: z.string().check(z.maxLength(800)),
});
export type UnansweredItem = z.infer<typeof UnansweredItem>;

export const PanelToAgent = z.discriminatedUnion('key', [
  z.object({ key: z.literal('accounts'), accounts: AgentAccounts }),
  z.object({ key: z.literal('insert'), request: InsertRequest }),
  z.object({ key: z.literal('cancel'), replyId: z.string() }),
  /** Take back what was inserted a moment ago. */
  z.object({ key: z.literal('undo'), replyId: z.string() }),
  z.object({ key: z.literal('show-item'), nativeId: z.string() }),
  /** Take the operator to the next item without an answer of ours: a scroll that they asked for. */
  z.object({
    key: z.literal('next-unanswered'),
    /** Only to one of these. */
    among: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(MOST_UNANSWERED))),
  }),
  /** How many have no answer of ours, without going anywhere. */
  z.object({ key: z.literal('count-unanswered') }),
  /** Let the operator point at an item on the page. */
  z.object({ key: z.literal('pick') }),
]);
export type PanelToAgent = z.infer<typeof PanelToAgent>;

export const RefusedBoxKind = z.enum([
  'top-level',
  'private',
  'group',
  'quote',
  'own-edit',
  'decoy',
  'unproved',
]);
export type RefusedBoxKind = z.infer<typeof RefusedBoxKind>;

export const AgentToPanel = z.discriminatedUnion('key', [
  z.object({
    key: z.literal('focus'),
    item: z.nullable(FocusedItem),
    /** The operator stands in a box that may not take an answer. */
    refused: z.nullable(RefusedBoxKind),
    /** True: a trusted event on the page caused it, so the page has the keyboard. */
    byUser: z.boolean(),
    /** The page shows items that could be read; none is "not recognised", never "no comments". */
    recognised: z.boolean(),
    /** Why nothing here can be answered at all. */
    obstacle: z.nullable(z.enum(['replaced', 'locked', 'switched-off'])),
  }),
  z.object({ key: z.literal('insert-result'), replyId: z.string(), result: InsertResult }),
  z.object({ key: z.literal('undo-result'), replyId: z.string(), result: UndoResult }),
  z.object({ key: z.literal('armed-ended'), replyId: z.string(), reason: FailureReason }),
  z.object({
    key: z.literal('sent'),
    /** Of the event in the journal. */
    eventId: z.string().check(z.maxLength(80)),
    replyId: z.nullable(z.string()),
    nativeId: z.string(),
    evidence: z.enum(['observed', 'unknown']),
    logged: z.boolean(),
  }),
  /** Items that the page shows and that have no answer of ours; what the first of them ask, clipped. */
  z.object({
    key: z.literal('unanswered'),
    count: z.number(),
    items: z.array(UnansweredItem).check(z.maxLength(MOST_UNANSWERED)),
    /** The operator asked to be taken to the next. */
    asked: z.boolean(),
  }),
  z.object({ key: z.literal('picking'), on: z.boolean() }),
  z.object({ key: z.literal('site-refused'), notice: z.string().check(z.maxLength(500)) }),
]);
export type AgentToPanel = z.infer<typeof AgentToPanel>;
