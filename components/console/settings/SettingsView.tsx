import type { Settings } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import page from '../page.module.css';
import { Caution } from './Caution.tsx';
import { Preferences, type PreferencesProps } from './Preferences.tsx';

export interface SettingsViewProps extends PreferencesProps {
  readonly settings: PreferencesProps['settings'] & Pick<Settings, 'caution'>;
}

/** What a person sets for this browser profile. */
export function SettingsView(props: SettingsViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('frame.settings')}</h1>
      <Preferences {...props} />
      <Caution caution={props.settings.caution} onSettings={props.onSettings} />
    </div>
  );
}
