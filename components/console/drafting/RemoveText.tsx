import { useState } from 'react';
import { success } from '../../../lib/core/index.ts';
import { entryOf, type ItemKey, reinstateText, removeText } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './TextsPart.module.css';
import type { Desk } from './types.ts';

interface RemoveTextProps {
  readonly desk: Desk;
  readonly itemKey: ItemKey;
  /** How many answers say it. */
  readonly users: number;
}

/** Takes a fact or block out with the next version; refused while anything says it. */
export function RemoveText({ desk: { copy, me, services }, itemKey, users }: RemoveTextProps) {
  const { t } = useTranslation();
  const [used, setUsed] = useState(false);
  const gone = entryOf(copy, itemKey)?.state === 'withdrawn';
  const id = itemKey.slice(itemKey.indexOf(':') + 1);
  const press = async (): Promise<void> => {
    if (!me) return;
    const at = new Date(services.now()).toISOString();
    if (gone) return void services.change<never>((now) => success(reinstateText(now, itemKey, me, at)));
    const done = await services.change((now) => removeText(now, itemKey, me, at));
    setUsed(!done.ok && done.reason === 'used');
  };
  return (
    <p className={styles.remove}>
      <button
        type="button"
        className="link"
        aria-label={t(gone ? 'packParts.putBackText' : 'packParts.removeText', { id })}
        onClick={() => void press()}
      >
        {t(gone ? 'packParts.putBack' : 'packParts.remove')}
      </button>
      <span role="status">
        {used && (users > 0 ? t('packParts.usedBy', { count: users }) : t('packParts.usedElsewhere'))}
      </span>
    </p>
  );
}
