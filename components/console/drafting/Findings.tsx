import { type Finding, findingPlace, findingSentence } from '../../../lib/lint/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './Findings.module.css';

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** What an answer is called, where findings of several stand together. */
  readonly titleOf?: (answerId: string) => string;
}

/** What the lint says, errors first. */
export function Findings({ findings, titleOf }: FindingsProps) {
  const { t } = useTranslation();
  // Two rules may look at one place and say the very same of it: once is enough.
  const different = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const sorted = [...different].sort(
    ([, a], [, b]) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  return (
    <ul className={styles.findings}>
      {sorted.map(([key, finding]) => (
        <li key={key} className={styles.finding}>
          <span className={styles[finding.severity]}>{t(`lint.severity.${finding.severity}`)}</span>{' '}
          {titleOf && finding.answerId !== undefined && `${titleOf(finding.answerId)} · `}
          {findingPlace(t, finding)}: {findingSentence(t, finding)}
        </li>
      ))}
    </ul>
  );
}
