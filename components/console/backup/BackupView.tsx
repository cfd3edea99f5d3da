import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { MakeBackup } from './MakeBackup.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import type { BackupServices } from './types.ts';

/** What to do before the extension, the profile or the machine goes; and afterwards. */
export function BackupView({ services }: { readonly services: BackupServices }) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('backup.title')}</h1>
      <Notice tone="warn">{t('backup.warning')}</Notice>
      <MakeBackup services={services} />
      <RestoreBackup services={services} />
    </div>
  );
}
