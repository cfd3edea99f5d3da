import { useState } from 'react';
import type { AnswerEvidence } from '../../../lib/learning/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import type { Downloaded } from '../downloaded.ts';
import styles from './LearningView.module.css';

export type OnExportEvidence = (answers: readonly AnswerEvidence[]) => Promise<Downloaded>;

interface EvidenceExportProps {
  readonly answers: readonly AnswerEvidence[];
  readonly onExport: OnExportEvidence;
}

export function EvidenceExport({ answers, onExport }: EvidenceExportProps) {
  const { t } = useTranslation();
  const [result, setResult] = useState<Downloaded | undefined>();
  const run = (): void => {
    setResult(undefined);
    void onExport(answers)
      .catch((): Downloaded => ({ ok: false, code: 'E31' }))
      .then(setResult);
  };
  return (
    <div className={styles.action}>
      <Button onClick={run}>{t('learned.export')}</Button>
      <p className={styles.hint}>{t('learned.exportHint')}</p>
      <p role="status">{result?.ok && t('learned.exported', { name: result.name, count: result.count })}</p>
      {result && !result.ok && (
        <Notice tone="danger" urgent>
          {t('learned.exportFailed', { code: result.code })}
        </Notice>
      )}
    </div>
  );
}
