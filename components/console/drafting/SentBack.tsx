import type { Entry } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';

/** Who did not approve it, and their note. */
export function SentBack({ by, note }: NonNullable<Entry['rejection']>) {
  const { t } = useTranslation();
  return (
    <>
      {t('drafting.rejectedBy', { name: by })} <q>{note}</q>
    </>
  );
}
