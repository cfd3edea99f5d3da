import type { AnswerEvidence } from '../../../lib/learning/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { EvidenceExport, type OnExportEvidence } from './EvidenceExport.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { KeepDays } from './KeepDays.tsx';
import styles from './LearningView.module.css';
import { ResetLearned } from './ResetLearned.tsx';

export type Learned =
  | { readonly state: 'loading' | 'unreadable' | 'no-pack' }
  | { readonly state: 'ready'; readonly answers: readonly AnswerEvidence[]; readonly picks: number };

interface LearningViewProps {
  readonly learned: Learned;
  readonly keepDays: number;
  readonly onKeepDays: (days: number) => void;
  readonly onExport: OnExportEvidence;
  readonly onReset: () => Promise<void>;
}

/** What operators' choices taught the ranking here: in sums, with what may go into the next pack, and a way to undo it all. */
export function LearningView({ learned, keepDays, onKeepDays, onExport, onReset }: LearningViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('learned.title')}</h1>
      <p className={page.soft}>{t('learned.intro')}</p>
      <p className={`${styles.text} ${page.soft}`}>{t('learned.robust')}</p>
      <KeepDays days={keepDays} onDays={onKeepDays} />
      <Body learned={learned} onExport={onExport} onReset={onReset} />
    </div>
  );
}

function Body({ learned, onExport, onReset }: Pick<LearningViewProps, 'learned' | 'onExport' | 'onReset'>) {
  const { t } = useTranslation();
  switch (learned.state) {
    case 'loading':
      return <p role="status">{t('learned.loading')}</p>;
    case 'unreadable':
      return <Notice tone="danger">{t('learned.unreadable')}</Notice>;
    case 'no-pack':
      return <Notice tone="warn">{t('learned.noPack')}</Notice>;
    case 'ready':
      return (
        <>
          {learned.picks === 0 ? (
            <Notice tone="info">{t('learned.empty')}</Notice>
          ) : (
            <>
              <Sums answers={learned.answers} />
              <EvidenceTable answers={learned.answers} />
              <EvidenceExport answers={learned.answers} onExport={onExport} />
            </>
          )}
          <ResetLearned picks={learned.picks} onReset={onReset} />
        </>
      );
  }
}

function Sums({ answers }: { answers: readonly AnswerEvidence[] }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.sums}>
      {(['accepted', 'changed', 'dismissed'] as const).map((outcome) => (
        <div key={outcome} className={styles.sum}>
          <dt>{t(`learned.${outcome}`)}</dt>
          <dd>{answers.reduce((sum, answer) => sum + answer[outcome], 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
