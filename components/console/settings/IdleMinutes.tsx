import { useId, useState } from 'react';
import type { Settings } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from '../fields.module.css';

interface IdleMinutesProps {
  readonly minutes: number;
  readonly onSettings: (change: Partial<Settings>) => void;
}

const LEAST = 1;
const MOST = 720;

/** Keeps what is being typed: the stored number comes back later and would overwrite a half-typed or empty one. */
export function IdleMinutes({ minutes, onSettings }: IdleMinutesProps) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('console.idle')}</label>
      <input
        id={id}
        type="number"
        min={LEAST}
        max={MOST}
        value={typed ?? minutes}
        onChange={(event) => {
          setTyped(event.target.value);
          const wanted = event.target.valueAsNumber;
          if (Number.isInteger(wanted) && wanted >= LEAST && wanted <= MOST)
            onSettings({ operatorIdleMinutes: wanted });
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  );
}
