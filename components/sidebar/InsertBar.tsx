import { useTranslation } from '../hooks/translation.tsx';
import { Button } from '../ui/index.ts';
import styles from './InsertBar.module.css';

interface InsertBarProps {
  readonly canInsert: boolean;
  readonly canCopy: boolean;
  /** Whether the answer is starred; undefined where one row stands for several. */
  readonly starred: boolean | undefined;
  readonly onStar: () => void;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
}

/** In reach however long the comment and the answer are. */
export function InsertBar({ canInsert, canCopy, starred, onStar, onInsert, onCopy }: InsertBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <Button look="primary" disabled={!canInsert} onClick={onInsert}>
        {t('insert.button')} <span aria-hidden="true">⏎</span>
      </Button>
      <Button disabled={!canCopy} onClick={onCopy}>
        {t('insert.copy')}
      </Button>
      {starred !== undefined && (
        <Button
          aria-label={t('shelf.star')}
          title={t('shelf.starHint')}
          aria-pressed={starred}
          aria-keyshortcuts="B"
          onClick={onStar}
        >
          <span aria-hidden="true">{starred ? '★' : '☆'}</span>
        </Button>
      )}
    </div>
  );
}
