import { diffArrays } from 'diff';
import type { Item } from './unfinished.ts';

/** One field of an item as text, named by its place: `title`, `variants.id-short.wordings.1`. */
export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A word is what stands between blanks: an amount such as Rp350.000 is shown to have changed as a whole. */
const tokensOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

/** Words that went and came between two texts, blanks included, so that the parts make up the texts again. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after)).map(
    ({ added, removed, value }): DiffPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  const whole: DiffPart[] = [];
  let [old, now, blanks] = ['', '', ''];
  const close = (): void => {
    if (old !== '') whole.push({ kind: 'removed', text: old });
    if (now !== '') whole.push({ kind: 'added', text: now });
    if (blanks !== '') whole.push({ kind: 'same', text: blanks });
    [old, now, blanks] = ['', '', ''];
  };
  // Several changed words in a row read as one change, not as words of two texts in turn.
  for (const { kind, text } of parts) {
    if (kind === 'same' && (text.trim() !== '' || (old === '' && now === ''))) {
      close();
      whole.push({ kind, text });
    } else if (kind === 'same') blanks += text;
    else {
      [old, now, blanks] = [old + blanks, now + blanks, ''];
      if (kind === 'removed') old += text;
      else now += text;
    }
  }
  close();
  return whole;
}

/** Fields that differ between two revisions of an item; all of them for a new one. */
export function changedFields(before: Item | undefined, after: Item | undefined): ChangedField[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((field) => {
    const [old, now] = [was.get(field) ?? '', is.get(field) ?? ''];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}

/** They follow from the work on an item and are shown elsewhere. */
const NOT_WORDS = new Set(['status', 'approvals', 'revision', 'id']);

function fieldsOf(item: Item | undefined): Map<string, string> {
  const fields = new Map<string, string>();
  if (!item) return fields;
  const content = contentOf(item);
  for (const [name, value] of Object.entries(content)) if (!NOT_WORDS.has(name)) note(fields, name, value);
  return fields;
}

function contentOf(item: Item): object {
  switch (item.kind) {
    case 'answer':
      return item.answer;
    case 'fact':
      return item.fact;
    case 'block':
      return item.block;
    case 'part':
      return item.part;
  }
}

/** Lists of lines are one text; lists of things are named by their id, so that a moved one is not a changed one. */
function note(fields: Map<string, string>, path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') return void fields.set(path, String(value));
  if (!Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) note(fields, `${path}.${name}`, inner);
    return;
  }
  if (value.every((one) => typeof one === 'string') && !path.endsWith('.wordings'))
    return void (value.length > 0 && fields.set(path, value.join('\n')));
  for (const [at, one] of value.entries()) note(fields, `${path}.${nameOf(one) ?? at + 1}`, one);
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return 'name' in value && typeof value.name === 'string' ? value.name : undefined;
}
