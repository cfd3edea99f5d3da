import type { Answer } from '../../lib/domain/index.ts';
import type { Template } from '../../lib/suggest/index.ts';

const SAMPLES = 3;

/**
 * A text with its longer words replaced by invented ones, one for one, so that lengths and word frequencies stay real;
 * turn 0 leaves it as it is. For time and memory only: what is made of such texts asks the same as the real ones in
 * other words, so that a first place among them says nothing.
 */
function inOtherWords(text: string, turn: number): string {
  if (turn === 0) return text;
  return text.replace(
    /\p{L}{5,}/gu,
    (word) => `${word.slice(0, 3)}${((turn * 131 + word.length * 17) % 997).toString(36)}${word.slice(-2)}`,
  );
}

function repeated<T>(from: readonly T[], count: number, make: (one: T, turn: number, i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => {
    const one = from[i % from.length];
    if (one === undefined) throw new Error('nothing to fill with');
    return make(one, Math.floor(i / from.length), i);
  });
}

/** More templates than anyone has written. */
export function manyTemplates(from: readonly Template[], count: number): Template[] {
  return repeated(from, count, (template, turn, i) => {
    const other = (text: string): string => inOtherWords(text, turn);
    return {
      ...template,
      id: `filler-${i}`,
      title: other(template.title),
      body: other(template.body),
      tags: template.tags.map(other),
      examples: template.examples.slice(0, SAMPLES).map(other),
    };
  });
}

/** The same for whole answers, as a pack holds them: the first are the pack's own, and only these have shortcuts. */
export function manyAnswers(from: readonly Answer[], count: number): Answer[] {
  return repeated(from, count, (answer, turn) => {
    if (turn === 0) return answer;
    const other = (text: string): string => inOtherWords(text, turn);
    const { shortcut: _, ...rest } = answer;
    return {
      ...rest,
      id: `${answer.id}-${turn}`,
      title: other(answer.title),
      sampleQuestions: answer.sampleQuestions.slice(0, SAMPLES).map(other),
      variants: answer.variants.map((variant) => ({ ...variant, wordings: variant.wordings.map(other) })),
    };
  });
}
