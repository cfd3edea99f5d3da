import { useId, useState } from 'react';
import type { Cosigned } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import { CopyButton } from './CopyButton.tsx';
import type { IntegrityServices } from './types.ts';

/** A supervisor's part: to say that a checkpoint was seen at this moment. */
export function CosignCard({ services }: { readonly services: IntegrityServices }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [done, setDone] = useState<{ readonly cosigned: Cosigned | undefined }>();
  const ready = name.trim() !== '' && note.trim() !== '';
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('integrity.cosignTitle')}</h2>
      <p className={card.soft}>{t('integrity.cosignHint')}</p>
      <div className={card.stack}>
        <label htmlFor={`${id}-name`}>{t('integrity.cosignName')}</label>
        <input
          id={`${id}-name`}
          className={card.input}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className={card.stack}>
        <label htmlFor={`${id}-note`}>{t('integrity.cosignNote')}</label>
        <textarea
          id={`${id}-note`}
          className={card.text}
          value={note}
          spellCheck={false}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className={card.row}>
        <Button
          disabled={!ready}
          onClick={() => void services.cosign(note, name.trim()).then((cosigned) => setDone({ cosigned }))}
        >
          {t('integrity.cosign')}
        </Button>
      </div>
      {done && !done.cosigned && (
        <Notice tone="danger" urgent>
          {t('integrity.notACheckpoint')}
        </Notice>
      )}
      {done?.cosigned && (
        <div role="status" className={card.stack}>
          <strong>{t('integrity.cosignResult')}</strong>
          <pre className={card.code}>{done.cosigned.note}</pre>
          <div className={card.row}>
            <CopyButton text={done.cosigned.note} onCopy={services.copy} />
          </div>
          <strong>{t('integrity.cosignKey')}</strong>
          <code className={card.code}>{done.cosigned.key}</code>
          <div className={card.row}>
            <CopyButton text={done.cosigned.key} onCopy={services.copy} />
          </div>
        </div>
      )}
    </section>
  );
}
