import { findingText, verdictText } from '../../../lib/evidence/index.ts';
import type { Verification } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import styles from './CheckCard.module.css';

const TONE = { sound: 'good', unanchored: 'warn', tampered: 'danger' } as const;

/** The same sentences as the command line's. */
export function CheckResult({ result }: { readonly result: Verification }) {
  const { t } = useTranslation();
  return (
    <div className={card.stack}>
      <Notice tone={TONE[result.verdict]} urgent={result.verdict === 'tampered'}>
        {verdictText(t, result)}
      </Notice>
      <p>{t('integrity.result', { count: result.events, device: result.device ?? '?' })}</p>
      <ul className={styles.findings}>
        {result.findings.map((finding) => {
          const { severity, sentence } = findingText(t, finding);
          return (
            <li key={finding.code} className={styles.finding}>
              <span className={`${styles.severity} ${styles[severity]}`}>{t(`severity.${severity}`)}</span>
              <span>{sentence}</span>
            </li>
          );
        })}
      </ul>
      <p className={card.soft}>{t('integrity.root')}</p>
      <code className={card.code}>{result.root}</code>
    </div>
  );
}
