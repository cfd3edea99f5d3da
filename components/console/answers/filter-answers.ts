import { type AnswerState, stateOf } from '../../../lib/answers/index.ts';
import type { Answer } from '../../../lib/domain/index.ts';

export interface AnswerFilter {
  readonly text: string;
  /** A state of `stateOf`, `review` (its day of review has passed), or every answer. */
  readonly state: AnswerState | 'review' | 'all';
}

export const NO_FILTER: AnswerFilter = { text: '', state: 'all' };

export const needsReview = (answer: Answer, today: string): boolean =>
  answer.reviewBy !== undefined && answer.reviewBy < today;

/** Answers that hold every word of the text anywhere, in the pack's order. */
export function filterAnswers(
  answers: readonly Answer[],
  filter: AnswerFilter,
  today: string,
): readonly Answer[] {
  return answers.filter((answer) => {
    if (filter.state === 'review' && !needsReview(answer, today)) return false;
    if (filter.state !== 'all' && filter.state !== 'review' && stateOf(answer, today) !== filter.state)
      return false;
    return holdsWords(answer, filter.text);
  });
}

/** Whether every word of the text stands anywhere in the answer. */
export function holdsWords(answer: Answer, text: string): boolean {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const content = contentOf(answer);
  return words.every((word) => content.includes(word));
}

function contentOf(answer: Answer): string {
  const { id, title, topic, shortcut, sampleQuestions, keywords, variants } = answer;
  return [
    id,
    title,
    topic,
    shortcut,
    ...sampleQuestions,
    ...keywords,
    ...variants.flatMap((one) => one.wordings),
  ]
    .join('\n')
    .toLocaleLowerCase();
}
