import { stateOf } from '../../../lib/answers/index.ts';
import type { Answer } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { TitleList } from '../TitleList.tsx';
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
  const marksOf = (answer: Answer) => {
    const state = stateOf(answer, today);
    return (
      <>
        {state !== 'valid' && <span className={styles.warn}>{t(`answers.${state}`)}</span>}
        {needsReview(answer, today) && <span className={styles.warn}>{t('answers.review')}</span>}
        {answer.sensitivity !== 'public' && (
          <span className={styles.soft}>{t(`answers.${answer.sensitivity}`)}</span>
        )}
      </>
    );
  };
  return (
    <TitleList
      label={t('answers.title')}
      rows={answers.map((answer) => ({ key: answer.id, title: answer.title, marks: marksOf(answer) }))}
      current={current}
      onChoose={onChoose}
    />
  );
}
