import { SettingsView } from '@/components/console/settings/index.ts';
import { canClosePanel } from '@/lib/browser/index.ts';
import { useSettings } from '../use-settings.ts';

export default function SettingsPage() {
  const [settings, change] = useSettings();
  return <SettingsView settings={settings} onSettings={change} panelCloses={canClosePanel()} />;
}
