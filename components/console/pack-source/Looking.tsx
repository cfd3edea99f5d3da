import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';

/** A look for a pack that is under way: what came of it so far, and the way to stop it. */
export function Looking({ bytes, onCancel }: { bytes: number; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <span role="status">{t('packs.checking', { kilobytes: Math.ceil(bytes / 1024) })}</span>
      <Button onClick={onCancel}>{t('packs.cancel')}</Button>
    </>
  );
}
