import { failure, type Outcome, onOneLine, success } from '../core/index.ts';
import type { Inserted } from '../domain/index.ts';
import { compare } from './compare.ts';
import { detectEngine, type Editor, isEditable, isField } from './engine.ts';
import { keepCaret, placeCaret, wait } from './place.ts';
import { normalise, readEditor } from './read.ts';
import { settled } from './settled.ts';
import { PLAN, perform, SYNTHETIC } from './techniques.ts';

export type InsertFailure = 'not-editable' | 'too-long' | 'partly' | 'unchanged' | 'box-gone';

export interface InsertOptions {
  /** Text that the site itself put in front (`@name `); a box with nothing else counts as empty. */
  readonly ownPrefix?: string;
}

/**
 * Puts `text` into a box at the operator's caret, once, and reads it back. Only an unchanged box gets a second
 * technique; a changed but different one is reported as `partly` (stacking tries is how peers insert twice).
 */
export async function insertText(
  box: HTMLElement,
  wanted: string,
  options: InsertOptions = {},
): Promise<Outcome<Inserted, InsertFailure>> {
  const editor = detectEngine(box);
  if (!isEditable(editor)) return failure('not-editable');
  const singleLine = editor.root.nodeName === 'INPUT';
  const text = singleLine ? onOneLine(wanted) : wanted.replace(/\r\n?/g, '\n');
  const before = readEditor(editor.root);
  const keptDraft = normalise(before).trim() !== (options.ownPrefix ?? '').trim();
  const restore = keepCaret(editor);
  for (const technique of PLAN[editor.engine]) {
    await placeCaret(editor, options.ownPrefix);
    if (!editor.root.isConnected) return failure('box-gone');
    if (wouldOverflow(editor, text)) return failure('too-long');
    let taken = false;
    try {
      taken = perform(technique, editor, text);
    } catch {
      // The page's own handler threw; whether it took the text shows in what it holds now.
    }
    if (SYNTHETIC.has(technique) && !taken) {
      await wait(0);
      if (readEditor(editor.root) === before) continue;
    }
    const after = await settled(editor, before);
    if (after === undefined) return failure('box-gone');
    const readBack = compare(before, after, text);
    if (readBack !== 'different' && normalise(after) !== normalise(before))
      return success({
        engine: editor.engine,
        method: technique,
        readBack,
        keptDraft,
        undoable: technique !== 'setter',
      });
    if (normalise(after) !== normalise(before)) return failure('partly', after.slice(0, 400));
  }
  restore();
  return failure('unchanged');
}

/** `maxLength` is checked before: never cut an approved text. */
function wouldOverflow({ root }: Editor, text: string): boolean {
  return isField(root) && root.maxLength > 0 && root.value.length + text.length > root.maxLength;
}
