import type { Answer, Pack } from '../domain/index.ts';
import { lintCard } from './cards.ts';
import { lintCharacters, lintSharedCharacters } from './characters.ts';
import { knownFacts, lintFacts, unfilledFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { lintLegalBasis } from './legal-basis.ts';
import { lintLengths } from './lengths.ts';
import { lintPlaceholders } from './placeholders.ts';
import { lintLinks, lintPersonalData } from './privacy.ts';
import { lintNegativeWords, lintQuestions } from './questions.ts';
import { lintReferences, lintVariants } from './references.ts';
import { lintValidity } from './validity.ts';

export interface LintOptions {
  /** YYYY-MM-DD in the office's zone. */
  readonly today: string;
}

/** What stands against one answer by itself; `lintPack` also compares it with the others. */
export function lintAnswer(answer: Answer, pack: Pack, options: LintOptions): Finding[] {
  return answerFindings(answer, pack, options, knownFacts(pack));
}

function answerFindings(
  answer: Answer,
  pack: Pack,
  { today }: LintOptions,
  facts: ReturnType<typeof knownFacts>,
): Finding[] {
  // What is withdrawn is used no more; its words are kept for the log.
  if (answer.status === 'withdrawn') return [];
  return [
    ...lintPlaceholders(answer, pack),
    ...lintLengths(answer, pack),
    ...lintValidity(answer, today),
    ...lintLegalBasis(answer, pack, today),
    ...lintFacts(answer, facts),
    ...lintCard(answer, pack, facts),
    ...lintLinks(answer, pack),
    ...lintCharacters(answer),
    ...lintPersonalData(answer, pack),
    ...lintVariants(answer),
  ];
}

/** Everything but what answers do to each other's suggestions (`checkSuggestions`), which takes seconds. */
export function lintPack(pack: Pack, options: LintOptions): Finding[] {
  const facts = knownFacts(pack);
  const inUse = pack.answers.filter(({ status }) => status !== 'withdrawn');
  return [
    ...inUse.flatMap((answer) => answerFindings(answer, pack, options, facts)),
    ...lintQuestions(inUse),
    ...lintNegativeWords(inUse, pack),
    ...lintReferences(pack),
    ...unfilledFacts(pack),
    ...lintSharedCharacters(pack),
  ];
}
