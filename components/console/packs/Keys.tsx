import { useState } from 'react';
import { LEAST_PASSPHRASE, readableFingerprint } from '../../../lib/packs/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { FileField } from '../FileField.tsx';
import fields from '../fields.module.css';
import type { PacksViewProps } from './PacksView.tsx';
import styles from './packs.module.css';

/** A supervisor's own keys: made here, backed up under a passphrase, and from then on only used. */
export function Keys({ keys, services }: PacksViewProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [told, setTold] = useState<'created' | 'restored' | 'refused' | undefined>();
  const good = name.trim() !== '' && passphrase.length >= LEAST_PASSPHRASE;
  const done = (what: 'created' | 'restored'): void => {
    setTold(what);
    setPassphrase('');
    setName('');
  };
  return (
    <section className={styles.card} aria-label={t('packs.keys')}>
      <h2>{t('packs.keys')}</h2>
      {keys.length === 0 && <p>{t('packs.noKey')}</p>}
      {keys.map((key) => (
        <dl className={styles.facts} key={key.keyId}>
          <dt>{t('packs.keyName')}</dt>
          <dd>{key.name}</dd>
          <dt>{t('packs.keyFingerprint')}</dt>
          <dd className={styles.code}>{readableFingerprint(key.keyId)}</dd>
          <dt>{t('packs.publicKey')}</dt>
          <dd className={styles.code}>
            {key.publicHex}{' '}
            <button type="button" className="link" onClick={() => void services.copy(key.publicHex)}>
              {t('packs.copy')}
            </button>
          </dd>
        </dl>
      ))}
      <details>
        <summary>{t('packs.newKey')}</summary>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void services.createKey(name.trim(), passphrase).then(() => done('created'));
          }}
        >
          <p>{t('packs.newKeyHint')}</p>
          <label>
            {t('packs.keyName')}
            <input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
          </label>
          <label>
            {t('packs.passphrase', { count: LEAST_PASSPHRASE })}
            <input
              type="password"
              autoComplete="new-password"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          </label>
          <div className={fields.fields}>
            <Button type="submit" look="primary" disabled={!good}>
              {t('packs.createKey')}
            </Button>
            <FileField
              className={styles.row}
              label={t('packs.restoreKey')}
              accept=".json"
              disabled={passphrase === ''}
              onFile={async (file) => {
                if (await services.restoreKey(file, passphrase)) done('restored');
                else setTold('refused');
              }}
            />
          </div>
        </form>
      </details>
      {told === 'created' && <Notice tone="good">{t('packs.keyCreated')}</Notice>}
      {told === 'restored' && <Notice tone="good">{t('packs.keyRestored')}</Notice>}
      {told === 'refused' && (
        <Notice tone="danger" urgent>
          {t('packs.keyRefused')}
        </Notice>
      )}
    </section>
  );
}
