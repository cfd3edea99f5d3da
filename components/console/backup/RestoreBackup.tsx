import { useId, useState } from 'react';
import type { ReadBackup, RestoreFailure } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice, shownMoment } from '../../ui/index.ts';
import card from '../card.module.css';
import type { BackupServices } from './types.ts';

type Progress =
  | { readonly state: 'idle' | 'reading' | 'found' | 'restoring' }
  | { readonly state: 'restored'; readonly count: number }
  | { readonly state: 'refused'; readonly reason: RestoreFailure };

export function RestoreBackup({ services }: { readonly services: BackupServices }) {
  const { t, language } = useTranslation();
  const id = useId();
  const [backup, setBackup] = useState<ReadBackup | undefined>();
  const [passphrase, setPassphrase] = useState('');
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const read = (file: File | undefined): void => {
    setBackup(undefined);
    if (!file) return;
    setProgress({ state: 'reading' });
    void services.read(file).then((found) => {
      setBackup(found.ok ? found.value : undefined);
      setProgress(found.ok ? { state: 'found' } : { state: 'refused', reason: found.reason });
    });
  };
  const restore = (wanted: ReadBackup): void => {
    setProgress({ state: 'restoring' });
    void services
      .restore(wanted, passphrase)
      .then((done) =>
        setProgress(
          done.ok ? { state: 'restored', count: done.value } : { state: 'refused', reason: done.reason },
        ),
      );
  };
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('backup.restoreTitle')}</h2>
      <p className={card.soft}>{t('backup.restoreHint')}</p>
      <div className={card.stack}>
        <label htmlFor={`${id}-file`}>{t('backup.file')}</label>
        <input id={`${id}-file`} type="file" onChange={(event) => read(event.target.files?.[0])} />
      </div>
      {backup && progress.state !== 'restored' && (
        <>
          <p>
            {t('backup.found', {
              count: backup.header.size,
              device: backup.header.device,
              at: shownMoment(backup.header.at, language),
            })}
          </p>
          <div className={card.stack}>
            <label htmlFor={`${id}-passphrase`}>{t('backup.passphrase')}</label>
            <input
              id={`${id}-passphrase`}
              type="password"
              autoComplete="off"
              className={card.input}
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          </div>
          <div className={card.row}>
            <Button
              look="primary"
              disabled={passphrase === '' || progress.state === 'restoring'}
              onClick={() => restore(backup)}
            >
              {t('backup.restore')}
            </Button>
          </div>
        </>
      )}
      <p role="status">
        {progress.state === 'reading' && t('backup.reading')}
        {progress.state === 'restoring' && t('backup.restoring')}
      </p>
      {progress.state === 'restored' && (
        <Notice tone="good">{t('backup.restored', { count: progress.count })}</Notice>
      )}
      {progress.state === 'refused' && (
        <Notice tone="danger" urgent>
          {t(`backup.refused.${progress.reason}`)}
        </Notice>
      )}
    </section>
  );
}
