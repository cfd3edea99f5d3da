import { useId } from 'react';
import type { Settings } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import fields from '../fields.module.css';
import styles from './AfterInsert.module.css';

interface AfterInsertProps {
  readonly chosen: Settings['afterInsert'];
  readonly choices: readonly Settings['afterInsert'][];
  readonly onChange: (chosen: Settings['afterInsert']) => void;
}

/** For people who answer by keyboard: the next key they press can be the page's own Send. */
export function AfterInsert({ chosen, choices, onChange }: AfterInsertProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{t('preferences.after')}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => onChange(choices.find((choice) => choice === target.value) ?? 'stay')}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`preferences.afterChoice.${choice}`)}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} className={styles.why}>
        {t('preferences.afterWhy')}
      </p>
    </div>
  );
}
