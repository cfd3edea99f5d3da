import type { SuccessionFault } from '../../../lib/packs/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import { errorText } from '../pack-source/index.ts';
import styles from './packs.module.css';
import type { PrepareFailure } from './types.ts';

/** Why no release could be prepared of a pack. */
export function PrepareFailed({ failed }: { readonly failed: PrepareFailure | 'file' }) {
  const { t } = useTranslation();
  if (failed === 'file' || failed.kind === 'repository')
    return (
      <Notice tone="danger" urgent>
        {t('packs.badFile')}
      </Notice>
    );
  if (failed.kind === 'card')
    return (
      <Notice tone="danger" urgent>
        {t('packs.badCard', { detail: failed.detail })}
      </Notice>
    );
  if (failed.kind === 'pack')
    return (
      <Notice tone="danger" urgent>
        {errorText(t, failed.told)}
      </Notice>
    );
  return (
    <Notice tone="danger" urgent>
      {t('packs.badSuccession')}
      <ul className={styles.list}>
        {failed.faults.map((fault) => (
          <li key={`${fault.kind} ${subject(fault)}`}>
            {t(`packs.fault.${fault.kind}`, { subject: subject(fault) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const subject = (fault: SuccessionFault): string => String('id' in fault ? fault.id : fault.was);
