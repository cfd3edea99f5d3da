import { useId, useRef, useState } from 'react';
import type { Profile } from '../../../lib/export/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import fields from '../fields.module.css';
import styles from './ExportBar.module.css';
import type { ExportResult, OnExport, Selection } from './types.ts';

interface ExportBarProps {
  readonly selection: Selection;
  /** Every line of the journal: what JSONL holds whatever the filter, since only the whole chain can be verified. */
  readonly whole: ArrayLike<number>;
  readonly onExport: OnExport;
}

const FORMATS = ['csv', 'xlsx', 'jsonl', 'bundle'] as const;
type Format = (typeof FORMATS)[number];
const PROFILES = ['full', 'redacted'] as const;

interface Running {
  readonly stop: AbortController;
  readonly done: number;
  readonly total: number;
}

export function ExportBar({ selection, whole, onExport }: ExportBarProps) {
  const { t } = useTranslation();
  const id = useId();
  const [profile, setProfile] = useState<Profile>('full');
  const [running, setRunning] = useState<Running | undefined>();
  const [result, setResult] = useState<ExportResult | undefined>();
  const last = useRef(0);
  const run = (format: Format): void => {
    const stop = new AbortController();
    const rows = format === 'jsonl' ? { sequences: whole, filter: [] } : selection;
    const total = rows.sequences.length;
    setRunning({ stop, done: 0, total });
    setResult(undefined);
    const onProgress = (done: number): void => {
      // A hundred steps are enough for a bar; more would keep the page busy with drawing it.
      if (done - last.current < total / 100 && done < total && done > last.current) return;
      last.current = done;
      setRunning({ stop, done, total });
    };
    void onExport({ ...rows, format, profile, t }, { signal: stop.signal, onProgress })
      .catch((): ExportResult => ({ ok: false, reason: 'failed', code: 'E31' }))
      .then((done) => {
        setResult(done);
        setRunning(undefined);
      });
  };
  return (
    <div className={styles.bar}>
      <strong role="status">{t('console.rows', { count: selection.sequences.length })}</strong>
      <label htmlFor={id} className={styles.profile}>
        {t('export.profile')}
        <select
          id={id}
          className={fields.input}
          value={profile}
          onChange={(e) => setProfile(PROFILES.find((name) => name === e.target.value) ?? 'full')}
        >
          {PROFILES.map((name) => (
            <option key={name} value={name}>
              {t(`profile.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <span className={styles.buttons}>
        {FORMATS.map((format) => (
          <Button key={format} disabled={running !== undefined} onClick={() => run(format)}>
            {t(`export.${format}`)}
          </Button>
        ))}
      </span>
      <span className={styles.hint}>{t('export.hint')}</span>
      {running && (
        <span className={styles.running}>
          <progress max={running.total} value={running.done} aria-label={t('console.exporting')} />
          {t('export.progress', { done: running.done, total: running.total })}
          <Button onClick={() => running.stop.abort()}>{t('export.cancel')}</Button>
        </span>
      )}
      {/* Stands there from the start: screen readers announce a change inside a region, not a region that appears. */}
      <p role="status" className={styles.result}>
        {running && <span className="visually-hidden">{t('console.exporting')}</span>}
        {result?.ok && t('console.exported', { name: result.name, count: result.count })}
        {result?.ok && (
          <span className={styles.proof}>
            {t('export.proof', { sha256: result.sha256, head: result.head ?? '–' })}
          </span>
        )}
        {result && !result.ok && result.reason === 'cancelled' && t('export.cancelled')}
      </p>
      {result && !result.ok && result.reason === 'failed' && (
        <Notice tone="danger" urgent>
          {t('console.exportFailed', { code: result.code })}
        </Notice>
      )}
    </div>
  );
}
