import { createIndex, suggest } from '../../../lib/suggest/index.ts';
import type { EvalSet } from './sets.ts';

export interface SeveralRow {
  set: string;
  comments: number;
  /** Share of the comments of which every answer asked for stands in the composed reply. */
  'in full %': number;
  /** Share of the answers asked for that stand in the composed reply. */
  'found %': number;
  /** Share of the answers in composed replies that were asked for. */
  'right %': number;
  /** Comments that ask one thing and were taken for several. */
  'split wrongly %': number;
}

const percent = (part: number, whole: number): number =>
  Number(((100 * part) / Math.max(1, whole)).toFixed(1));

export function measureSeveral(set: EvalSet): SeveralRow {
  const index = createIndex(set.templates, set.options);
  const askedIn = (text: string): string[] =>
    suggest(index, text).asked.map(({ suggestion }) => suggestion.answerId);
  let wanted = 0;
  let given = 0;
  let right = 0;
  let full = 0;
  for (const { text, ids } of set.several) {
    const asked = askedIn(text);
    wanted += ids.length;
    given += asked.length;
    if (ids.every((id) => asked.includes(id))) full++;
    right += asked.filter((id) => ids.includes(id)).length;
  }
  const single = set.queries.filter(({ ids }) => ids.length > 0);
  const split = single.filter(({ text }) => askedIn(text).length > 1).length;
  return {
    set: set.name,
    comments: set.several.length,
    'in full %': percent(full, set.several.length),
    'found %': percent(right, wanted),
    'right %': percent(right, given),
    'split wrongly %': percent(split, single.length),
  };
}
