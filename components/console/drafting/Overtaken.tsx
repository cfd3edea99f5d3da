import { ERROR_CODES } from '../../../lib/domain/index.ts';
import type { ItemKey } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import styles from './form.module.css';
import type { Autosave } from './use-autosave.ts';

interface OvertakenProps {
  readonly itemKey: ItemKey;
  readonly autosave: Autosave;
}

/** What was typed could not be kept; it stays on the screen until somebody says what becomes of it. */
export function Overtaken({ itemKey, autosave }: OvertakenProps) {
  const { t } = useTranslation();
  const failed = autosave.failureOf(itemKey);
  if (failed === undefined) return null;
  return (
    <Notice tone="danger" urgent>
      {failed === 'overtaken' ? t(`drafting.error.${ERROR_CODES['drafting-overtaken']}`) : t('error.E30')}
      <div className={styles.row}>
        <Button onClick={() => autosave.settle(itemKey, 'mine')}>{t('drafting.keepMine')}</Button>
        <Button onClick={() => autosave.settle(itemKey, 'theirs')}>{t('drafting.takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
