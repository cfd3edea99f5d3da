import type { MatchedWord } from '../../lib/domain/index.ts';
import type { Translate } from '../../lib/i18n/index.ts';
import type { Mark } from '../ui/index.ts';

/** The citizen's words that met the answer, each with what it was taken for. */
export function questionMarks(why: readonly MatchedWord[], t: Translate): Mark[] {
  return why.map(({ query, match, concept }) => ({
    phrase: query,
    note: concept && concept !== query ? t('why.meaning', { concept }) : query === match ? undefined : match,
  }));
}

/** The answer's words that met the question, each with the citizen's word for it, or that the search box met. */
export function answerMarks(
  { why = [], words = [] }: { readonly why?: readonly MatchedWord[]; readonly words?: readonly string[] },
  t: Translate,
): Mark[] {
  const met = why.flatMap(({ query, match, concept, synonyms = [] }) =>
    [match, ...synonyms].map((phrase): Mark => {
      const note = concept ? t('why.asked', { asked: query, concept }) : query;
      return { phrase, inflected: true, note: phrase === query ? undefined : note };
    }),
  );
  return [...met, ...words.map((phrase) => ({ phrase }))];
}
