import type { Answer, Pack } from '../domain/index.ts';
import { createNegativeFinder, indexOptionsOf } from '../suggest/index.ts';
import { type Finding, finding } from './finding.ts';

/** Questions that hold one of their own answer's negative words: however close, they never find it. */
export function lintNegativeWords(
  answers: readonly Answer[],
  pack: Pick<Pack, 'slang' | 'synonyms'>,
): Finding[] {
  if (answers.every(({ negativeKeywords }) => negativeKeywords.length === 0)) return [];
  const negativeWordIn = createNegativeFinder(indexOptionsOf(pack));
  return answers.flatMap(({ id, sampleQuestions, negativeKeywords }) =>
    sampleQuestions.flatMap((question) => {
      const word = negativeWordIn(question, negativeKeywords);
      if (word === undefined) return [];
      return [finding('question-refused', { field: 'question', answerId: id }, { question, word })];
    }),
  );
}

/** Shared letter trigrams by all of both, from which two questions count as nearly one. */
const ALIKE = 0.7;
/** "syarat?" and "syaratnya?" are no copies of each other: short texts share trigrams by necessity. */
const LEAST_TRIGRAMS = 12;

interface Asked {
  readonly answer: number;
  readonly question: string;
  readonly flat: string;
}

const flatten = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Questions that stand, or nearly stand, with two answers: whichever wins, the other one loses them. */
export function lintQuestions(answers: readonly Answer[]): Finding[] {
  const asked = answers.flatMap(({ sampleQuestions }, answer): Asked[] =>
    sampleQuestions.map((question) => ({ answer, question, flat: flatten(question) })),
  );
  return [
    ...answers
      .filter(({ sampleQuestions }) => sampleQuestions.length === 0)
      .map(({ id }) => finding('no-question', { field: 'question', answerId: id })),
    ...sameQuestions(asked, answers),
    ...alikeQuestions(asked, answers),
  ];
}

function pairFinding(
  rule: 'same-question' | 'alike-questions',
  first: Asked,
  second: Asked,
  answers: readonly Answer[],
): Finding {
  const place = { field: 'question' as const, answerId: answers[second.answer]?.id ?? '' };
  const other = answers[first.answer];
  return finding(rule, place, {
    question: second.question,
    otherQuestion: first.question,
    other: other?.id ?? '',
    otherTitle: other?.title ?? '',
  });
}

function sameQuestions(asked: readonly Asked[], answers: readonly Answer[]): Finding[] {
  const first = new Map<string, Asked>();
  const found: Finding[] = [];
  for (const one of asked) {
    const before = first.get(one.flat);
    if (before && before.answer !== one.answer)
      found.push(pairFinding('same-question', before, one, answers));
    else if (!before && one.flat !== '') first.set(one.flat, one);
  }
  return found;
}

/**
 * Pairs by prefix filtering: two sets that share so much must share one of each one's rarest trigrams, so that only
 * those lists are looked through and ten thousand questions take a second, not minutes.
 */
function alikeQuestions(asked: readonly Asked[], answers: readonly Answer[]): Finding[] {
  const rarity = new Map<string, number>();
  const grams = asked.map(({ flat }) => {
    const own = [
      ...new Set(Array.from({ length: Math.max(0, flat.length - 2) }, (_, i) => flat.slice(i, i + 3))),
    ];
    for (const gram of own) rarity.set(gram, (rarity.get(gram) ?? 0) + 1);
    return own;
  });
  const places = new Map<string, number[]>();
  const found: Finding[] = [];
  for (const [at, own] of grams.entries()) {
    if (own.length < LEAST_TRIGRAMS) continue;
    own.sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1));
    const prefix = own.slice(0, own.length - Math.ceil(ALIKE * own.length) + 1);
    const seen = new Set<number>();
    const set = new Set(own);
    for (const gram of prefix) {
      const list = places.get(gram);
      for (const before of list ?? []) {
        if (seen.has(before)) continue;
        seen.add(before);
        const [one, other] = [asked[at], asked[before]];
        if (!one || !other || one.answer === other.answer || one.flat === other.flat) continue;
        if (overlap(set, grams[before] ?? []) >= ALIKE)
          found.push(pairFinding('alike-questions', other, one, answers));
      }
      if (list) list.push(at);
      else places.set(gram, [at]);
    }
  }
  return found;
}

function overlap(a: ReadonlySet<string>, b: readonly string[]): number {
  if (Math.min(a.size, b.length) < ALIKE * Math.max(a.size, b.length)) return 0;
  let both = 0;
  for (const gram of b) if (a.has(gram)) both++;
  return both / (a.size + b.length - both);
}
