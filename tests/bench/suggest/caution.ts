import { type Caution, createIndex, suggest } from '../../../lib/suggest/index.ts';
import { readOwn } from './sets.ts';

/** Whole percents. */
export interface CautionEffect {
  /** Of the questions that have an answer: those that get suggestions. */
  readonly shown: number;
  /** Of those: the first suggestion is right. */
  readonly right: number;
  /** Of the comments that no answer fits: those that get suggestions all the same. */
  readonly noise: number;
}

export interface MeasuredCaution {
  readonly questions: number;
  readonly strangers: number;
  readonly effects: Readonly<Record<Caution, CautionEffect>>;
}

/** What each setting does to the project's own test comments over the sample pack. */
export function measureCaution(): MeasuredCaution {
  const set = readOwn('test').find(({ name }) => name.endsWith('sample pack'));
  if (!set) throw new Error('no sample pack');
  const index = createIndex(set.templates, set.options);
  const asked = set.queries.filter(({ ids }) => ids.length > 0);
  const strangers = set.queries.filter(({ ids }) => ids.length === 0);
  const percent = (some: number, whole: number): number => Math.round((100 * some) / Math.max(1, whole));
  const effect = (threshold: Caution): CautionEffect => {
    const found = asked.map(({ text, ids }) => ({ ids, ...suggest(index, text, { threshold }) }));
    const shown = found.filter(({ verdict }) => verdict === 'answers');
    const right = shown.filter(({ ids, suggestions }) => ids.includes(suggestions[0]?.answerId ?? ''));
    const noise = strangers.filter(({ text }) => suggest(index, text, { threshold }).verdict === 'answers');
    return {
      shown: percent(shown.length, asked.length),
      right: percent(right.length, shown.length),
      noise: percent(noise.length, strangers.length),
    };
  };
  return {
    questions: asked.length,
    strangers: strangers.length,
    effects: { cautious: effect('cautious'), balanced: effect('balanced'), eager: effect('eager') },
  };
}
