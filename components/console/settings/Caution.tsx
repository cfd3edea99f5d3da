import { useId } from 'react';
import type { Settings } from '../../../lib/domain/index.ts';
import { MEASURED_CAUTION } from '../../../lib/suggest/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import page from '../page.module.css';
import styles from './Caution.module.css';

interface CautionProps {
  readonly caution: Settings['caution'];
  readonly onSettings: (change: Partial<Settings>) => void;
}

const CHOICES: readonly Settings['caution'][] = ['cautious', 'balanced', 'eager'];

/** How sure a suggestion must be, in plain words, with what each choice does to the test comments. */
export function Caution({ caution, onSettings }: CautionProps) {
  const { t } = useTranslation();
  const id = useId();
  const { questions, strangers, effects } = MEASURED_CAUTION;
  return (
    <fieldset className={styles.caution}>
      <legend className={styles.title}>{t('caution.title')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={id}
            checked={choice === caution}
            aria-describedby={`${id}-${choice}`}
            onChange={() => onSettings({ caution: choice })}
          />
          <span>
            <strong>{t(`caution.${choice}`)}</strong> {t(`caution.hint.${choice}`)}
            <span id={`${id}-${choice}`} className={styles.effect}>
              {t('caution.effect', effects[choice])}
            </span>
          </span>
        </label>
      ))}
      <p className={page.soft}>{t('caution.measured', { questions, strangers })}</p>
    </fieldset>
  );
}
