import { useId } from 'react';
import type { Settings } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from '../fields.module.css';
import { AfterInsert } from './AfterInsert.tsx';
import { IdleMinutes } from './IdleMinutes.tsx';

export interface PreferencesProps {
  readonly settings: Pick<Settings, 'language' | 'theme' | 'density' | 'operatorIdleMinutes' | 'afterInsert'>;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Where this browser can leave the keyboard after an answer went in; with one choice nothing is asked. */
  readonly afterInsert: readonly Settings['afterInsert'][];
}

const LANGUAGES: readonly Settings['language'][] = ['auto', 'id', 'en'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];
const DENSITIES: readonly Settings['density'][] = ['comfortable', 'compact'];

export function Preferences({ settings, onSettings, afterInsert }: PreferencesProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <label htmlFor={`${id}-language`}>{t('console.language')}</label>
        <select
          id={`${id}-language`}
          value={settings.language}
          onChange={(event) => onSettings({ language: event.target.value as Settings['language'] })}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language === 'auto' ? undefined : language}>
              {t(`language.${language}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-theme`}>{t('console.theme')}</label>
        <select
          id={`${id}-theme`}
          value={settings.theme}
          onChange={(event) => onSettings({ theme: event.target.value as Settings['theme'] })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-density`}>{t('preferences.density')}</label>
        <select
          id={`${id}-density`}
          value={settings.density}
          onChange={(event) => onSettings({ density: event.target.value as Settings['density'] })}
        >
          {DENSITIES.map((density) => (
            <option key={density} value={density}>
              {t(`preferences.${density}`)}
            </option>
          ))}
        </select>
      </div>
      <IdleMinutes minutes={settings.operatorIdleMinutes} onSettings={onSettings} />
      {afterInsert.length > 1 && (
        <AfterInsert
          chosen={settings.afterInsert}
          choices={afterInsert}
          onChange={(chosen) => onSettings({ afterInsert: chosen })}
        />
      )}
    </div>
  );
}
