import { useState } from 'react';
import {
  keyIdOf,
  publicKeyOf,
  type Root,
  readableFingerprint,
  supervisorsOf,
} from '../../../lib/packs/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { NewKeysField, readKeys, ThresholdField } from './KeyFields.tsx';
import styles from './packs.module.css';
import type { OwnKey, PacksServices } from './types.ts';

interface ChangeKeysFormProps {
  readonly root: Root;
  readonly ownKey: OwnKey;
  readonly services: PacksServices;
}

/** The next list of keys: colleagues who came, keys that are revoked, how many must sign, another year. */
export function ChangeKeysForm({ root, ownKey, services }: ChangeKeysFormProps) {
  const { t } = useTranslation();
  const known = supervisorsOf(root);
  const [revoked, setRevoked] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(root.roles.root.threshold);
  const [done, setDone] = useState<boolean | undefined>();
  const { good, bad } = readKeys(typed);
  const people = [...new Set([...known.filter((key) => !revoked.includes(key)), ...good])];
  const threshold = Math.min(wanted, Math.max(1, people.length));
  return (
    <details>
      <summary>{t('packs.changeKeys')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void services.changeKeys({ supervisors: people, threshold }, ownKey.keyId).then(setDone);
        }}
      >
        <p>{t('packs.changeKeysHint')}</p>
        <fieldset className={styles.keys}>
          <legend>{t('packs.keep')}</legend>
          {known.map((publicHex) => (
            <label key={publicHex} className={styles.check}>
              <input
                type="checkbox"
                checked={!revoked.includes(publicHex)}
                onChange={(event) =>
                  setRevoked(
                    event.target.checked
                      ? revoked.filter((one) => one !== publicHex)
                      : [...revoked, publicHex],
                  )
                }
              />
              <span className={styles.code}>
                {readableFingerprint(keyIdOf(publicKeyOf(publicHex)))}
                {publicHex === ownKey.publicHex && ` (${t('packs.ownKey')})`}
              </span>
            </label>
          ))}
        </fieldset>
        <NewKeysField typed={typed} onChange={setTyped} />
        <ThresholdField of={people.length} value={threshold} onChange={setWanted} />
        {people.length === 1 && <Notice tone="warn">{t('packs.onlyOne')}</Notice>}
        <div className={styles.row}>
          <Button type="submit" look="primary" disabled={bad || people.length === 0}>
            {t('packs.prepareKeys')}
          </Button>
        </div>
        {done === false && (
          <Notice tone="danger" urgent>
            {t('packs.badFile')}
          </Notice>
        )}
      </form>
    </details>
  );
}
