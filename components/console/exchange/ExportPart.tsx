import { useState } from 'react';
import { type ExchangeFormat, FORMATS } from '../../../lib/exchange/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import type { ExchangeServices } from './types.ts';

export function ExportPart({ services }: { readonly services: ExchangeServices }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Awaited<ReturnType<ExchangeServices['save']>> | undefined>();
  const save = (format: ExchangeFormat): void => {
    setBusy(true);
    void services
      .save(format)
      .catch(() => ({ ok: false as const, code: 'E33' as const }))
      .then((done) => {
        setResult(done);
        setBusy(false);
      });
  };
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('exchange.exportTitle')}</h2>
      <p className={card.soft}>{t('exchange.exportHint')}</p>
      <p className={card.soft}>{t('cardDraft.notCarried')}</p>
      <div className={card.row}>
        {FORMATS.map((format) => (
          <Button key={format} disabled={busy} onClick={() => save(format)}>
            {t('exchange.export', { format: t(`exchange.format.${format}`) })}
          </Button>
        ))}
      </div>
      {result?.ok && <Notice tone="good">{t('exchange.saved', { name: result.name })}</Notice>}
      {result && !result.ok && (
        <Notice tone="danger" urgent>
          {t(result.code === 'E30' ? 'exchange.storageFull' : 'exchange.unreadable')}
        </Notice>
      )}
    </section>
  );
}
