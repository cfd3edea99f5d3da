import type { Translate } from '../i18n/index.ts';
import { type Finding, type Severity, severityOf, type Verification } from '../journal/index.ts';

export interface FindingText {
  readonly severity: Severity;
  readonly sentence: string;
}

/** One sentence per finding, with the first bad record where there is one. */
export function findingText(t: Translate, finding: Finding): FindingText {
  const { code, seq, count, name } = finding;
  return {
    severity: severityOf(finding),
    sentence: t(`finding.${code}`, {
      seq: seq ?? '?',
      // Not `count`, which would choose a plural form.
      number: count ?? 1,
      name: name ?? '?',
    }),
  };
}

export const verdictText = (t: Translate, { verdict, last, anchored }: Verification): string =>
  t(`verdict.${verdict}`, { last, anchored });
