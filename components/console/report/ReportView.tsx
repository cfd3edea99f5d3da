import { useEffect, useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import fields from '../fields.module.css';
import page from '../page.module.css';
import { ReportSheet } from './ReportSheet.tsx';
import styles from './ReportView.module.css';
import type { LoadReport, MonthlyReport } from './types.ts';

interface ReportViewProps {
  readonly load: LoadReport;
  /** YYYY-MM */
  readonly firstMonth: string;
  readonly print: () => void;
}

type Loaded = MonthlyReport | 'loading' | 'failed';

/** The month for the head of office: chosen here, printed as it stands. */
export function ReportView({ load, firstMonth, print }: ReportViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const [month, setMonth] = useState(firstMonth);
  const [report, setReport] = useState<Loaded>('loading');
  useEffect(() => {
    let stopped = false;
    setReport('loading');
    load(month).then(
      (loaded) => !stopped && setReport(loaded),
      () => !stopped && setReport('failed'),
    );
    return () => {
      stopped = true;
    };
  }, [load, month]);
  return (
    <div className={`${page.page} ${styles.page}`}>
      <header className={styles.controls}>
        <h1 className={page.heading}>{t('report.title')}</h1>
        <label htmlFor={id} className={fields.labelled}>
          {t('report.month')}
          <input
            id={id}
            className={fields.input}
            type="month"
            value={month}
            onChange={(e) => /^\d{4}-\d\d$/.test(e.target.value) && setMonth(e.target.value)}
          />
        </label>
        <Button look="primary" disabled={typeof report === 'string'} onClick={print}>
          {t('report.print')}
        </Button>
      </header>
      {report === 'loading' && <p role="status">{t('report.loading')}</p>}
      {report === 'failed' && (
        <Notice tone="danger" urgent>
          {t('console.unreadable')}
        </Notice>
      )}
      {typeof report !== 'string' && <ReportSheet report={report} />}
    </div>
  );
}
