import type { ReactNode } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import { Button, Notice } from '../ui/index.ts';
import styles from './FiguresPage.module.css';
import fields from './fields.module.css';
import page from './page.module.css';
import type { Counted } from './use-counted.ts';

interface FiguresPageProps<Figures> {
  readonly title: string;
  /** For what time, each in a `fields.field`. */
  readonly controls: ReactNode;
  readonly hint?: ReactNode;
  readonly figures: Counted<Figures>;
  readonly print: () => void;
  /** Where the printed figures have no title of their own. */
  readonly titleOnPaper?: boolean;
  readonly children: (figures: Figures) => ReactNode;
}

/** Figures of a time that is chosen here, and printed as they stand. */
export function FiguresPage<Figures>({
  title,
  controls,
  hint,
  figures,
  print,
  titleOnPaper = false,
  children,
}: FiguresPageProps<Figures>) {
  const { t } = useTranslation();
  return (
    <div className={`${page.page} ${styles.page}`}>
      <h1 className={`${page.heading} ${titleOnPaper ? '' : styles.screen}`}>{title}</h1>
      <div className={`${fields.fields} ${styles.screen}`}>
        {controls}
        <Button look="primary" disabled={figures.state !== 'counted'} onClick={print}>
          {t('report.print')}
        </Button>
      </div>
      {hint}
      {figures.state === 'counting' && <p role="status">{t('report.loading')}</p>}
      {figures.state === 'failed' && (
        <Notice tone="danger" urgent>
          {t('console.unreadable')}
        </Notice>
      )}
      {figures.state === 'counted' && children(figures.figures)}
    </div>
  );
}
