import { stateOf } from '../../../lib/answers/index.ts';
import type { Answer } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './AnswerTitles.module.css';
import { needsReview } from './filter-answers.ts';

interface AnswerTitlesProps {
  readonly answers: readonly Answer[];
  readonly current: string;
  readonly today: string;
  readonly onChoose: (id: string) => void;
}

export function AnswerTitles({ answers, current, today, onChoose }: AnswerTitlesProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('answers.title')} className={styles.list}>
      <ul>
        {answers.map((answer) => {
          const state = stateOf(answer, today);
          return (
            <li key={answer.id}>
              <button
                type="button"
                className={styles.row}
                aria-current={answer.id === current}
                onClick={() => onChoose(answer.id)}
              >
                <span className={styles.title}>{answer.title}</span>
                {state !== 'valid' && <span className={styles.warn}>{t(`answers.${state}`)}</span>}
                {needsReview(answer, today) && <span className={styles.warn}>{t('answers.review')}</span>}
                {answer.sensitivity !== 'public' && (
                  <span className={styles.soft}>{t(`answers.${answer.sensitivity}`)}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
