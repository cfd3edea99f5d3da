import * as z from 'zod/mini';
import { Engine, Surface } from './platform.ts';
import { FailureReason } from './reply-event.ts';

/** What the sidebar asks a page agent to put where. */
export const InsertRequest = z.object({
  replyId: z.string().check(z.minLength(8)),
  /** The item that the operator saw; insertion goes only into a box proved to belong to it. */
  token: z.string(),
  nativeId: z.string(),
  /** What the operator saw it as: an answer to a public item never goes into a private box, nor the reverse. */
  surface: Surface,
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  /** True: with no reply box open, wait for the operator to open one (60 s). */
  arm: z.boolean(),
});
export type InsertRequest = z.infer<typeof InsertRequest>;

export const Inserted = z.object({
  engine: Engine,
  method: z.string(),
  readBack: z.enum(['equal', 'equal-but-for-emoji']),
  keptDraft: z.boolean(),
  undoable: z.boolean(),
});
export type Inserted = z.infer<typeof Inserted>;

/** An honest result: inserted means read back from the editor and equal. */
export const InsertResult = z.discriminatedUnion('status', [
  z.object({ status: z.literal('inserted'), value: Inserted }),
  z.object({ status: z.literal('armed'), until: z.number() }),
  z.object({ status: z.literal('failed'), reason: FailureReason, detail: z.optional(z.string()) }),
]);
export type InsertResult = z.infer<typeof InsertResult>;

/** How long an insertion can be taken back, in milliseconds. */
export const UNDO_FOR = 10_000;

/**
 * Whether an insertion was taken back, and if not why: `late` (or sent), `changed` (somebody wrote in the box since),
 * `gone` (the box is not open any more, or not this item's), `not-taken` (the page kept the text), `partly`.
 */
export const UndoResult = z.enum(['undone', 'late', 'changed', 'gone', 'not-taken', 'partly']);
export type UndoResult = z.infer<typeof UndoResult>;
