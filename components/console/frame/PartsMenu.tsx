import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import type { ConsoleView } from './ConsoleFrame.tsx';
import styles from './PartsMenu.module.css';

interface PartsMenuProps {
  readonly views: readonly ConsoleView[];
  readonly current: ConsoleView;
}

/** The parts beside the one that is open; a narrow window has room for its name only, and the others behind it. */
export function PartsMenu({ views, current }: PartsMenuProps) {
  const { t } = useTranslation();
  /** The part over which the list was opened: going to another one by whatever way closes it. */
  const [openOver, setOpenOver] = useState<string | undefined>();
  const open = openOver === current.name;
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  useEffect(() => {
    if (!open) return;
    const closeByKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpenOver(undefined);
      button.current?.focus();
    };
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, [open]);
  const leave = (): void => {
    if (!open) return;
    setOpenOver(undefined);
    // The link goes out of sight with the list, and would take the keyboard's place with it.
    document.getElementById('content')?.focus();
  };
  return (
    <header className={styles.side}>
      <p className={styles.name}>{t('app.name')}</p>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpenOver(open ? undefined : current.name)}
      >
        <span className="visually-hidden">{t('frame.views')}: </span>
        <span className={styles.current}>{t(current.title)}</span>
      </button>
      <nav id={list} className={styles.list} data-open={open} aria-label={t('frame.views')}>
        <ul className={styles.views}>
          {views.map(({ name, title }) => (
            <li key={name}>
              <a
                className={styles.view}
                href={`#${name}`}
                aria-current={name === current.name ? 'page' : undefined}
                onClick={leave}
              >
                {t(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
