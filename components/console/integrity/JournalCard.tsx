import { useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice, shownMoment } from '../../ui/index.ts';
import card from '../card.module.css';
import { CopyButton } from './CopyButton.tsx';
import type { IntegrityServices, JournalState } from './types.ts';

interface JournalCardProps {
  readonly journal: Extract<JournalState, { state: 'ready' }>;
  readonly services: IntegrityServices;
}

/** How far the journal is signed, and with which key. */
export function JournalCard({ journal, services }: JournalCardProps) {
  const { t, language } = useTranslation();
  const [broken, setBroken] = useState<string | undefined>();
  const { events, checkpoint, key } = journal;
  const waiting = events - (checkpoint?.size ?? 0);
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('integrity.events', { count: events })}</h2>
      <p>
        {checkpoint
          ? t('integrity.sealed', { size: checkpoint.size, at: shownMoment(checkpoint.at, language) })
          : t('integrity.neverSealed')}
      </p>
      {waiting > 0 && (
        <div className={card.row}>
          <span className={card.soft}>{t('integrity.waiting', { count: waiting })}</span>
          <Button onClick={() => void services.seal().then((done) => setBroken(done.broken))}>
            {t('integrity.seal')}
          </Button>
        </div>
      )}
      {broken !== undefined && (
        <Notice tone="danger" urgent>
          {t('integrity.broken', { seq: broken })}
        </Notice>
      )}
      <div className={card.stack}>
        <strong>{t('integrity.key')}</strong>
        <p className={card.soft}>{t('integrity.keyHint')}</p>
        <code className={card.code}>{key}</code>
      </div>
      <div className={card.row}>
        <CopyButton text={key} onCopy={services.copy} />
      </div>
    </section>
  );
}
