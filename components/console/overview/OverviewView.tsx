import { useEffect, useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import fields from '../fields.module.css';
import page from '../page.module.css';
import { OverviewSheet } from './OverviewSheet.tsx';
import styles from './OverviewView.module.css';
import type { LoadOverview, Overview } from './types.ts';

interface OverviewViewProps {
  readonly load: LoadOverview;
  readonly print: () => void;
}

const SPANS = [7, 30, 90] as const;

/** What a supervisor looks at once a week: how much, how fast, with what, and what is missing. */
export function OverviewView({ load, print }: OverviewViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const [days, setDays] = useState<number>(30);
  const [baseline, setBaseline] = useState('');
  const [overview, setOverview] = useState<Overview | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let stopped = false;
    setOverview('loading');
    load(days, baseline === '' ? undefined : baseline).then(
      (loaded) => !stopped && setOverview(loaded),
      () => !stopped && setOverview('failed'),
    );
    return () => {
      stopped = true;
    };
  }, [load, days, baseline]);
  return (
    <div className={page.page}>
      <header className={styles.controls}>
        <h1 className={page.heading}>{t('overview.title')}</h1>
        <label className={fields.labelled} htmlFor={`${id}-days`}>
          {t('overview.span')}
          <select
            id={`${id}-days`}
            className={fields.input}
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          >
            {SPANS.map((span) => (
              <option key={span} value={span}>
                {t('overview.days', { count: span })}
              </option>
            ))}
          </select>
        </label>
        <label className={fields.labelled} htmlFor={`${id}-baseline`}>
          {t('overview.baseline')}
          <input
            id={`${id}-baseline`}
            className={fields.input}
            type="date"
            value={baseline}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setBaseline(event.target.value)}
          />
        </label>
        <Button disabled={typeof overview === 'string'} onClick={print}>
          {t('report.print')}
        </Button>
      </header>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('overview.baselineHint')}
      </p>
      {overview === 'loading' && <p role="status">{t('report.loading')}</p>}
      {overview === 'failed' && (
        <Notice tone="danger" urgent>
          {t('console.unreadable')}
        </Notice>
      )}
      {typeof overview !== 'string' && <OverviewSheet overview={overview} />}
    </div>
  );
}
