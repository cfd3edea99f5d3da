import type { Answer, Pack } from '../domain/index.ts';
import type { IndexOptions, Template } from './types.ts';

/** A private long wording is no less telling of the topic than a public one; only the longest kind is read. */
function bodyOf({ variants }: Answer): string {
  const variant = variants.find(({ length }) => length === 'long') ?? variants[0];
  return (variant?.wordings[0] ?? '')
    .replace(/\{\{[^{}]*\}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function templatesFromAnswers(answers: readonly Answer[]): Template[] {
  return answers.map((answer) => {
    const { id, title, keywords, sampleQuestions, negativeKeywords } = answer;
    const template = { id, title, body: bodyOf(answer), tags: [...keywords], examples: [...sampleQuestions] };
    return negativeKeywords.length > 0 ? { ...template, negative: [...negativeKeywords] } : template;
  });
}

/** How a pack has its texts read: its slang and its synonyms, as copies that may go to a worker or be kept. */
export const indexOptionsOf = ({ slang, synonyms }: Pick<Pack, 'slang' | 'synonyms'>): IndexOptions => ({
  slang: { ...slang },
  synonyms: synonyms.map(({ id, words }) => ({ id, words: [...words] })),
});
