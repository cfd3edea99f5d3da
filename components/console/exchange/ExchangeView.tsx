import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { ExportPart } from './ExportPart.tsx';
import { ImportPart } from './ImportPart.tsx';
import type { ExchangeServices, ExchangeState } from './types.ts';

interface ExchangeViewProps {
  readonly state: ExchangeState;
  readonly services: ExchangeServices;
}

/** Answers from a table or another tool into the drafts, and the drafts out again. */
export function ExchangeView({ state, services }: ExchangeViewProps) {
  const { t } = useTranslation();
  const isReady = state === 'ready' || state === 'no-name';
  return (
    <div className={page.page} aria-busy={state === 'loading' ? true : undefined}>
      <header>
        <h1 className={page.heading}>{t('exchange.title')}</h1>
        <p className={page.soft}>{t('exchange.subtitle')}</p>
      </header>
      {state === 'loading' && <p role="status">{t('exchange.loading')}</p>}
      {state === 'no-pack' && <Notice tone="warn">{t('exchange.noPack')}</Notice>}
      {state === 'unreadable' && (
        <Notice tone="danger" urgent>
          {t('exchange.unreadable')}
        </Notice>
      )}
      {isReady && <ImportPart services={services} named={state === 'ready'} />}
      {isReady && <ExportPart services={services} />}
    </div>
  );
}
