import { useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import type { BackupServices } from './types.ts';

const SHORTEST = 12;

export function MakeBackup({ services }: { readonly services: BackupServices }) {
  const { t } = useTranslation();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [progress, setProgress] = useState<'idle' | 'making' | 'failed' | { readonly name: string }>('idle');
  const different = repeated !== '' && repeated !== passphrase;
  const ready = passphrase.length >= SHORTEST && repeated === passphrase && progress !== 'making';
  const make = (): void => {
    setProgress('making');
    void services
      .make(passphrase)
      .then((name) => {
        setProgress({ name });
        setPassphrase('');
        setRepeated('');
      })
      .catch(() => setProgress('failed'));
  };
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('backup.makeTitle')}</h2>
      <p className={card.soft}>{t('backup.makeHint')}</p>
      <div className={card.two}>
        <div className={card.stack}>
          <label htmlFor={`${id}-first`}>{t('backup.passphrase')}</label>
          <input
            id={`${id}-first`}
            type="password"
            autoComplete="new-password"
            className={card.input}
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        </div>
        <div className={card.stack}>
          <label htmlFor={`${id}-second`}>{t('backup.repeat')}</label>
          <input
            id={`${id}-second`}
            type="password"
            autoComplete="new-password"
            className={card.input}
            value={repeated}
            aria-invalid={different}
            onChange={(event) => setRepeated(event.target.value)}
          />
        </div>
      </div>
      <div className={card.row}>
        <Button look="primary" disabled={!ready} onClick={make}>
          {t('backup.make')}
        </Button>
        <span role="status">
          {different && t('backup.different')}
          {progress === 'making' && t('backup.making')}
          {typeof progress === 'object' && t('backup.made', { name: progress.name })}
        </span>
      </div>
      {progress === 'failed' && (
        <Notice tone="danger" urgent>
          {t('integrity.unreadable')}
        </Notice>
      )}
    </section>
  );
}
