import { useId } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './CloseAfterInsert.module.css';

interface CloseAfterInsertProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** For people who answer by keyboard: the next key they press is the page's own Send. */
export function CloseAfterInsert({ checked, onChange }: CloseAfterInsertProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-why`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{t('preferences.close')}</label>
        <p id={`${id}-why`} className={styles.why}>
          {t('preferences.closeWhy')}
        </p>
      </div>
    </div>
  );
}
