import type { AnswerEvidence } from '../../../lib/learning/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './LearningView.module.css';

const OUTCOMES = ['accepted', 'changed', 'dismissed'] as const;

export function EvidenceTable({ answers }: { answers: readonly AnswerEvidence[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('learned.answer')}</th>
          {OUTCOMES.map((outcome) => (
            <th key={outcome} scope="col" className={styles.number}>
              {t(`learned.${outcome}`)}
            </th>
          ))}
          <th scope="col">{t('learned.candidates')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr key={answer.id}>
            <th scope="row">{answer.title}</th>
            {OUTCOMES.map((outcome) => (
              <td key={outcome} className={styles.number} data-label={t(`learned.${outcome}`)}>
                {answer[outcome]}
              </td>
            ))}
            <td data-label={t('learned.candidates')}>
              <Candidates answer={answer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Candidates({ answer }: { answer: AnswerEvidence }) {
  const { t } = useTranslation();
  if (answer.candidates.length === 0) return <span className={styles.none}>{t('learned.noCandidates')}</span>;
  return (
    <ul className={styles.candidates}>
      {answer.candidates.map(({ text, times, authors }) => (
        <li key={text} dir="auto">
          {t('learned.candidate', { text, times, authors })}
        </li>
      ))}
    </ul>
  );
}
