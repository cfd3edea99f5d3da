import type { Answer } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Button } from '../ui/index.ts';
import styles from './ItemActions.module.css';

/** Shortcuts of the answers that send a person on, in packs that have them: LAPOR!, PPID, the call centre. */
const SENDS_ON = ['lapor', 'aduan', 'ppid', 'kontak'];

interface HandOffProps {
  readonly answers: readonly Answer[];
  /** Puts an answer's shortcut into the search box; nothing is chosen before somebody does. */
  readonly onPick: (query: string) => void;
}

/** Where no answer fits, the office's own approved words for who can help. */
export function HandOff({ answers, onPick }: HandOffProps) {
  const { t } = useTranslation();
  const known = SENDS_ON.flatMap((wanted) => answers.find(({ shortcut }) => shortcut === wanted) ?? []);
  if (known.length === 0) return null;
  return (
    <section aria-label={t('handOff.title')}>
      <p>{t('handOff.title')}</p>
      <div className={styles.bar}>
        {known.map(({ id, title, shortcut }) => (
          <Button key={id} look="quiet" onClick={() => onPick(`/${shortcut}`)}>
            {title}
          </Button>
        ))}
      </div>
    </section>
  );
}
