import { useEffect, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { NewKeysField, readKeys, ThresholdField } from './KeyFields.tsx';
import styles from './packs.module.css';
import type { OwnKey, PacksServices } from './types.ts';

interface NewOfficeFormProps {
  readonly ownKey: OwnKey;
  readonly services: PacksServices;
}

/** The key ceremony: whose keys count, and how many of them a pack needs. */
export function NewOfficeForm({ ownKey, services }: NewOfficeFormProps) {
  const { t } = useTranslation();
  const [organisation, setOrganisation] = useState('');
  const [name, setName] = useState('');
  const [colleagues, setColleagues] = useState('');
  const { good, bad } = readKeys(colleagues);
  const people = [...new Set([ownKey.publicHex, ...good])];
  const [threshold, setThreshold] = useState(1);
  // Two of them as soon as there are two: that is what signing by a second person is for.
  useEffect(() => setThreshold(Math.min(2, people.length)), [people.length]);
  const valid = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(organisation) && name.trim() !== '' && !bad;
  return (
    <details>
      <summary>{t('packs.newOffice')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void services.createOffice(
            { organisation, name: name.trim(), supervisors: people, threshold },
            ownKey.keyId,
          );
        }}
      >
        <p>{t('packs.newOfficeHint')}</p>
        <label>
          {t('packs.officeName')}
          <input value={name} maxLength={300} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          {t('packs.officeId')}
          <input
            value={organisation}
            spellCheck={false}
            maxLength={64}
            onChange={(event) => setOrganisation(event.target.value)}
          />
        </label>
        <NewKeysField typed={colleagues} onChange={setColleagues} />
        <ThresholdField of={people.length} value={threshold} onChange={setThreshold} />
        <div className={styles.row}>
          <Button type="submit" look="primary" disabled={!valid}>
            {t('packs.createOffice')}
          </Button>
        </div>
      </form>
    </details>
  );
}
