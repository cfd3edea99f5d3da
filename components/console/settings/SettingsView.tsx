import { useTranslation } from '../../hooks/translation.tsx';
import page from '../page.module.css';
import { Preferences, type PreferencesProps } from './Preferences.tsx';

/** What a person sets for this browser profile. */
export function SettingsView(props: PreferencesProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('frame.settings')}</h1>
      <Preferences {...props} />
    </div>
  );
}
