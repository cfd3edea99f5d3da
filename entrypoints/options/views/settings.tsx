import { SettingsView } from '@/components/console/settings/index.ts';
import { canClosePanel, canReturnKeyboard } from '@/lib/browser/index.ts';
import { useSettings } from '../use-settings.ts';

const AFTER_INSERT = [
  'stay',
  ...(canReturnKeyboard() ? (['return'] as const) : []),
  ...(canClosePanel() ? (['close'] as const) : []),
] as const;

export default function SettingsPage() {
  const [settings, change] = useSettings();
  return <SettingsView settings={settings} onSettings={change} afterInsert={AFTER_INSERT} />;
}
