import { type DragEvent, useEffect, useRef, useState } from 'react';
import { ERROR_CODES } from '../../../lib/domain/index.ts';
import type { ImportFailure } from '../../../lib/exchange/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import { DryRunPart } from './DryRunPart.tsx';
import styles from './Exchange.module.css';
import type { DryRun, ExchangeServices } from './types.ts';

type Reading =
  | { readonly state: 'idle' | 'reading' | 'broken' }
  | { readonly state: 'refused'; readonly reason: ImportFailure; readonly detail: string }
  | { readonly state: 'read'; readonly name: string; readonly run: DryRun };

interface ImportPartProps {
  readonly services: ExchangeServices;
  /** Whether somebody said who drafts here. */
  readonly named: boolean;
}

/** A file is read here and nowhere else; nothing changes before somebody chooses. */
export function ImportPart({ services, named }: ImportPartProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | undefined>(undefined);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  useEffect(() => () => stop.current?.abort(), []);
  const read = (file: File | undefined): void => {
    if (!file) return;
    stop.current?.abort();
    const current = new AbortController();
    stop.current = current;
    setReading({ state: 'reading' });
    void services.read(file, current.signal).then(
      (found) =>
        setReading(
          found.ok
            ? { state: 'read', name: file.name, run: found.value }
            : { state: 'refused', reason: found.reason, detail: found.detail ?? '' },
        ),
      () => {
        if (stop.current === current) setReading({ state: current.signal.aborted ? 'idle' : 'broken' });
      },
    );
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    read(event.dataTransfer.files[0]);
  };
  if (reading.state === 'read')
    return (
      <DryRunPart
        name={reading.name}
        run={reading.run}
        services={services}
        named={named}
        onAgain={() => setReading({ state: 'idle' })}
      />
    );
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('exchange.importTitle')}</h2>
      <fieldset
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        aria-label={t('exchange.choose')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button look="primary" onClick={() => input.current?.click()}>
          {t('exchange.choose')}
        </Button>
        <span className={card.soft}>{t('exchange.drop')}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.xlsx,.json"
          data-testid="import-file"
          onChange={(event) => {
            read(event.target.files?.[0]);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </fieldset>
      <p role="status">{reading.state === 'reading' && t('exchange.reading')}</p>
      {reading.state === 'reading' && (
        <div className={card.row}>
          <Button onClick={() => stop.current?.abort()}>{t('exchange.cancel')}</Button>
        </div>
      )}
      {reading.state === 'refused' && (
        <Notice tone="danger" urgent>
          {t(`exchange.error.${ERROR_CODES[reading.reason]}`, { detail: reading.detail })}
        </Notice>
      )}
      {reading.state === 'broken' && (
        <Notice tone="danger" urgent>
          {t('exchange.unreadable')}
        </Notice>
      )}
    </section>
  );
}
