import { stripInvisible } from '../core/index.ts';
import type { Answer, FocusedItem, Pack, Variable } from '../domain/index.ts';
import { matchesWhole } from '../privacy/index.ts';

/** `{{name}}`, `{{fact.id}}`, `{{block.id}}`. */
export const PLACEHOLDER = /\{\{\s*([a-z]+\.)?([A-Za-z0-9][A-Za-z0-9_.-]*)\s*\}\}/g;
const MAX_DEPTH = 4;

export type Values = Readonly<Record<string, string>>;

export interface Rendered {
  readonly text: string;
  /** Variables that still need a value, in order of appearance. */
  readonly missing: readonly string[];
  /** Variables whose value does not fit their type, pattern or length. */
  readonly invalid: readonly string[];
  /** Placeholders that nothing defines: a defect of the pack, never inserted. */
  readonly unknown: readonly string[];
  /** Variables used in the wording, in order of appearance. */
  readonly used: readonly string[];
}

/** Sites make a link of a bare domain too; "dr.Budi" and "St.Louis" are none. */
const ADDRESS =
  /:\/\/|www\.|\{\{|[a-z0-9-]\.[a-z]{2,}\/|[a-z0-9-]\.(?:com|net|org|id|co|info|me|io|app|xyz|link|site|online|shop|click|ly)\b/i;

type PackTexts = Pick<Pack, 'facts' | 'blocks'>;

/** Fills a wording. What has no value stays visible as `{{name}}` and is listed, never blank. */
export function render(
  wording: string,
  answer: Pick<Answer, 'variables'>,
  pack: PackTexts,
  values: Values,
): Rendered {
  const missing: string[] = [];
  const invalid: string[] = [];
  const unknown: string[] = [];
  const used: string[] = [];
  const note = (list: string[], name: string): void => {
    if (!list.includes(name)) list.push(name);
  };

  const fill = (text: string, depth: number): string =>
    text.replace(PLACEHOLDER, (whole, room: string | undefined, name: string) => {
      if (room === 'fact.' || room === 'block.') {
        const value =
          room === 'fact.'
            ? pack.facts.find((fact) => fact.id === name)?.value
            : pack.blocks.find((block) => block.id === name)?.text;
        if (value !== undefined && depth < MAX_DEPTH) return fill(value, depth + 1);
        note(unknown, `${room}${name}`);
        return whole;
      }
      const variable = room === undefined ? answer.variables.find((entry) => entry.name === name) : undefined;
      if (!variable) {
        note(unknown, `${room ?? ''}${name}`);
        return whole;
      }
      note(used, name);
      const value = (values[name] ?? '').trim() || variable.default || '';
      if (value === '') {
        if (!variable.required) return '';
        note(missing, name);
        return whole;
      }
      if (!fits(variable, value)) note(invalid, name);
      return value;
    });

  const text = fill(wording, 0)
    .replace(/[^\S\n]+([,.!?])/g, '$1')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
  return { text, missing, invalid, unknown, used };
}

function fits(variable: Variable, value: string): boolean {
  if (value.length > (variable.maxLength ?? 1000)) return false;
  if (variable.pattern && !matchesWhole(variable.pattern, value)) return false;
  switch (variable.type) {
    case 'number':
      return /^-?\d+([.,]\d+)?$/.test(value);
    case 'date':
      return !Number.isNaN(Date.parse(value)) || /^\d{1,2}\s\p{L}+\s\d{4}$/u.test(value);
    case 'time':
      return /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(value);
    case 'choice':
      return variable.choices?.includes(value) ?? true;
    case 'url':
      return URL.canParse(value) && new URL(value).protocol === 'https:';
    case 'text':
      return true;
  }
}

/**
 * A name on a page is a stranger's text that would stand in the office's own words: invisible characters and line
 * breaks go, and a name that is too long or carries an address is left out.
 */
function pageValue(variable: Variable, shown: string | undefined): string | undefined {
  const value = stripInvisible(shown ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (value === '' || value.length > (variable.maxLength ?? 60)) return undefined;
  return ADDRESS.test(value) ? undefined : value;
}

/** Values that the page and the session give by themselves. */
export function knownValues(answer: Answer, item: FocusedItem | null, operator: string | undefined): Values {
  const values: Record<string, string> = {};
  for (const variable of answer.variables) {
    const value =
      variable.source === 'page.author-name'
        ? // A text that begins with the name already need not say it again.
          pageValue(variable, item?.mention ? undefined : item?.author.name)
        : variable.source === 'page.author-handle'
          ? pageValue(variable, item?.author.handle)
          : variable.source === 'operator.name'
            ? operator
            : undefined;
    if (value !== undefined) values[variable.name] = value;
  }
  return values;
}
