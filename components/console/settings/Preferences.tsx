import { useId } from 'react';
import type { Settings } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from '../fields.module.css';
import { IdleMinutes } from './IdleMinutes.tsx';

export interface PreferencesProps {
  readonly settings: Pick<Settings, 'language' | 'theme' | 'operatorIdleMinutes'>;
  readonly onSettings: (change: Partial<Settings>) => void;
}

const LANGUAGES: readonly Settings['language'][] = ['auto', 'id', 'en'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

export function Preferences({ settings, onSettings }: PreferencesProps) {
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
      <IdleMinutes minutes={settings.operatorIdleMinutes} onSettings={onSettings} />
    </div>
  );
}
