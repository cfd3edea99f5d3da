import { useCallback, useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { FiguresPage } from '../FiguresPage.tsx';
import fields from '../fields.module.css';
import { useCounted } from '../use-counted.ts';
import { ReportSheet } from './ReportSheet.tsx';
import type { LoadReport } from './types.ts';

interface ReportViewProps {
  readonly load: LoadReport;
  /** YYYY-MM */
  readonly firstMonth: string;
  readonly print: () => void;
}

/** The month for the head of office: chosen here, printed as it stands. */
export function ReportView({ load, firstMonth, print }: ReportViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const [month, setMonth] = useState(firstMonth);
  const report = useCounted(useCallback(() => load(month), [load, month]));
  return (
    <FiguresPage
      title={t('report.title')}
      figures={report}
      print={print}
      controls={
        <div className={fields.field}>
          <label htmlFor={id}>{t('report.month')}</label>
          <input
            id={id}
            type="month"
            value={month}
            onChange={(e) => /^\d{4}-\d\d$/.test(e.target.value) && setMonth(e.target.value)}
          />
        </div>
      }
    >
      {(figures) => <ReportSheet report={figures} />}
    </FiguresPage>
  );
}
