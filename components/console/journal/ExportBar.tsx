import { useState } from 'react';
import type { ExportKind } from '../../../lib/export/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import styles from './ExportBar.module.css';
import type { ExportResult, OnExport, Selection } from './types.ts';

interface ExportBarProps {
  readonly selection: Selection;
  readonly onExport: OnExport;
}

export function ExportBar({ selection, onExport }: ExportBarProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ExportResult | undefined>();
  const run = (kind: ExportKind): void => {
    setBusy(true);
    setResult(undefined);
    void onExport(kind, selection)
      .catch((): ExportResult => ({ ok: false, code: 'E31' }))
      .then((done) => {
        setResult(done);
        setBusy(false);
      });
  };
  return (
    <div className={styles.bar}>
      <strong role="status">{t('console.rows', { count: selection.entries.length })}</strong>
      <span className={styles.buttons}>
        <Button disabled={busy} onClick={() => run('csv')}>
          {t('console.csv')}
        </Button>
        <Button disabled={busy} onClick={() => run('jsonl')}>
          {t('console.jsonl')}
        </Button>
      </span>
      <span className={styles.hint}>{t('console.exportHint')}</span>
      {/* Stands there from the start: screen readers announce a change inside a region, not a region that appears. */}
      <p role="status" className={styles.result}>
        {busy && t('console.exporting')}
        {result?.ok && t('console.exported', { name: result.name, count: result.count })}
      </p>
      {result && !result.ok && (
        <Notice tone="danger" urgent>
          {t('console.exportFailed', { code: result.code })}
        </Notice>
      )}
    </div>
  );
}
