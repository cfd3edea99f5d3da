import { useCallback, useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { FiguresPage } from '../FiguresPage.tsx';
import fields from '../fields.module.css';
import { useCounted } from '../use-counted.ts';
import { OverviewSheet } from './OverviewSheet.tsx';
import styles from './OverviewView.module.css';
import type { LoadOverview } from './types.ts';

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
  const overview = useCounted(
    useCallback(() => load(days, baseline === '' ? undefined : baseline), [load, days, baseline]),
  );
  return (
    <FiguresPage
      title={t('overview.title')}
      titleOnPaper
      figures={overview}
      print={print}
      controls={
        <>
          <div className={fields.field}>
            <label htmlFor={`${id}-days`}>{t('overview.span')}</label>
            <select id={`${id}-days`} value={days} onChange={(event) => setDays(Number(event.target.value))}>
              {SPANS.map((span) => (
                <option key={span} value={span}>
                  {t('overview.days', { count: span })}
                </option>
              ))}
            </select>
          </div>
          <div className={fields.field}>
            <label htmlFor={`${id}-baseline`}>{t('overview.baseline')}</label>
            <input
              id={`${id}-baseline`}
              type="date"
              value={baseline}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setBaseline(event.target.value)}
            />
          </div>
        </>
      }
      hint={
        <p id={`${id}-hint`} className={styles.hint}>
          {t('overview.baselineHint')}
        </p>
      }
    >
      {(figures) => <OverviewSheet overview={figures} />}
    </FiguresPage>
  );
}
