import { dayIn } from '../../answers/index.ts';
import type { Pack } from '../../domain/index.ts';
import type { Translate } from '../../i18n/index.ts';
import {
  checkSuggestions,
  type Finding,
  findingPlace,
  findingSentence,
  lintPack,
  type SuggestionReport,
  withSuggestions,
} from '../../lint/index.ts';

export interface PackFindings {
  readonly findings: readonly Finding[];
  readonly suggestions: SuggestionReport | undefined;
}

/** Everything that is found in a pack; `quick` leaves out what answers do to each other's suggestions. */
export async function findingsOf(
  pack: Pack,
  before: Pack | undefined,
  quick: boolean,
  now: number,
): Promise<PackFindings> {
  const suggestions = quick ? undefined : await checkSuggestions(pack, before);
  const found = lintPack(pack, { today: dayIn(pack.calendar.timeZone, now) });
  return { findings: suggestions ? withSuggestions(found, suggestions) : found, suggestions };
}

export const hasErrors = ({ findings }: PackFindings): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** A line for each finding, errors first, and what the questions of the pack find. */
export function reportFindings(t: Translate, { findings, suggestions }: PackFindings): string[] {
  const of = (severity: Finding['severity']): Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  return [
    ...[...errors, ...warnings].map(
      (finding) =>
        `${t(`lint.severity.${finding.severity}`)} ${[finding.answerId, findingPlace(t, finding)]
          .filter((part) => part !== undefined)
          .join(' / ')}: ${findingSentence(t, finding).trim()}`,
    ),
    ...(suggestions ? reportSuggestions(t, suggestions) : []),
    findings.length === 0
      ? t('lint.clean')
      : t('lint.summary', { errors: errors.length, warnings: warnings.length }),
  ];
}

function reportSuggestions(t: Translate, report: SuggestionReport): string[] {
  const { asked, first, inThree, firstBefore, thieves } = report;
  return [
    t('lint.suggestions', { asked, first, inThree }),
    ...(firstBefore === undefined ? [] : [t('lint.before', { first: firstBefore })]),
    // One question is told by its finding; several are a habit.
    ...thieves
      .filter(({ questions }) => questions.length > 1)
      .map(({ thief, from, questions }) =>
        t('lint.thief', { thief, from, number: questions.length, example: questions[0] ?? '' }),
      ),
  ];
}
