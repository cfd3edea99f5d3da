import { useEffect, useRef } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import type { GapState } from '../hooks/use-gap.ts';
import { useRelay } from '../hooks/use-relay.ts';
import { Button, Notice } from '../ui/index.ts';
import styles from './ItemActions.module.css';

interface NoFitProps {
  readonly gap: GapState;
  /** Whether there are answers of which it could be said that none fits. */
  readonly offered: boolean;
}

/** One key or a quiet button says that none of the answers fits; the same place says that it was noted, and undoes it. */
export function NoFit({ gap, offered }: NoFitProps) {
  const { t } = useTranslation();
  const noted = useRelay();
  const undone = useRelay();
  const latest = useRef(gap);
  latest.current = gap;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = (event.target as Element).matches('input, textarea, select');
      if (typing || event.key.toLowerCase() !== 'g' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!latest.current.canReport) return;
      event.preventDefault();
      latest.current.report();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  if (!gap.canReport) return null;
  if (!gap.reported)
    return (
      <div className={styles.bar}>
        <Button
          ref={undone.take}
          look="quiet"
          onClick={() => {
            noted.pass();
            gap.report();
          }}
        >
          {t(offered ? 'gap.button' : 'gap.ask')}
        </Button>
      </div>
    );
  return (
    <Notice tone="info">
      {t('gap.reported')}{' '}
      <button
        ref={noted.take}
        type="button"
        className="link"
        onClick={() => {
          undone.pass();
          gap.withdraw();
        }}
      >
        {t('gap.withdraw')}
      </button>
    </Notice>
  );
}
