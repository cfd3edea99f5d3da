import { type BoxTexts, type TakeOutFailure, takeOut } from '../compose/index.ts';
import type { InsertRequest, UndoResult } from '../domain/index.ts';
import type { FocusTracker } from '../focus/index.ts';
import type { SiteAdapter } from '../sites/index.ts';
import { findBox } from './insertion.ts';

/** An insertion that its operator can still take back. */
export interface Undoable {
  readonly request: InsertRequest;
  readonly box: HTMLElement;
  readonly texts: BoxTexts;
  /** Until when (ms). */
  readonly until: number;
}

const RESULTS: Readonly<Record<TakeOutFailure, UndoResult>> = {
  changed: 'changed',
  'box-gone': 'gone',
  'not-editable': 'gone',
  unchanged: 'not-taken',
  partly: 'partly',
};

/** Through the gates of an insertion: the very box that took the answer, still proved to belong to the item. */
export async function takeBack(
  adapter: SiteAdapter,
  boxes: readonly HTMLElement[],
  tracker: FocusTracker,
  { request, box, texts }: Undoable,
): Promise<UndoResult> {
  const found = findBox(adapter, boxes, tracker, request);
  if (!found.ok || found.value !== box) return 'gone';
  const outcome = await takeOut(box, texts);
  return outcome.ok ? 'undone' : RESULTS[outcome.reason];
}
