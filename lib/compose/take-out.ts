import { failure, type Outcome, success } from '../core/index.ts';
import { detectEngine, isEditable } from './engine.ts';
import { selectText } from './place.ts';
import { normalise, readEditor } from './read.ts';
import { settled } from './settled.ts';
import { REMOVALS, remove } from './techniques.ts';

/** What a box held right before and right after an insertion, as `readBox` read it. */
export interface BoxTexts {
  readonly before: string;
  readonly after: string;
}

export type TakeOutFailure = 'not-editable' | 'changed' | 'unchanged' | 'partly' | 'box-gone';

export function readBox(box: HTMLElement): string {
  return readEditor(detectEngine(box).root);
}

/**
 * Makes a box hold again what it held before an insertion. `changed`: somebody wrote in it since, and nothing is
 * touched. Like an insertion it is read back, and a box that holds something third is never tried again.
 */
export async function takeOut(
  box: HTMLElement,
  { before, after }: BoxTexts,
): Promise<Outcome<null, TakeOutFailure>> {
  const editor = detectEngine(box);
  if (!isEditable(editor)) return failure('not-editable');
  const inserted = insertedPart(before, after);
  const untouched = (): boolean => readEditor(editor.root) === after;
  if (!inserted || !untouched()) return failure('changed');
  for (const removal of REMOVALS[editor.engine]) {
    await selectText(editor, ...inserted);
    if (!editor.root.isConnected) return failure('box-gone');
    // Keys that a person pressed while the editor took in the selection.
    if (!untouched()) return failure('changed');
    try {
      remove(removal, editor);
    } catch {
      // The page's own handler threw; whether it took the text out shows in what it holds now.
    }
    const now = await settled(editor, after);
    if (now === undefined) return failure('box-gone');
    if (normalise(now) === normalise(before)) return success(null);
    if (now !== after) return failure('partly');
  }
  return failure('unchanged');
}

/** Where in `after` the text stands that `before` has not. */
function insertedPart(before: string, after: string): [from: number, to: number] | undefined {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  // Between the halves of one character an editor has no place.
  if (from > 0 && /[\ud800-\udbff]/.test(after[from - 1] ?? '')) from--;
  const kept = before.length - from;
  const to = after.length - kept;
  return to > from && after.slice(to) === before.slice(from) ? [from, to] : undefined;
}
