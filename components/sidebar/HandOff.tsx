import { answersById } from '../../lib/answers/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Button } from '../ui/index.ts';
import styles from './ItemActions.module.css';
import type { LoadedPack } from './services.ts';

interface HandOffProps {
  readonly pack: Pick<LoadedPack, 'header' | 'answers'>;
  /** Puts what finds an answer into the search box; nothing is chosen before somebody does. */
  readonly onPick: (query: string) => void;
}

/** Where no answer fits, the office's own approved words for who can help. */
export function HandOff({ pack, onPick }: HandOffProps) {
  const { t } = useTranslation();
  const known = (pack.header.handOff ?? []).flatMap((wanted) => answersById(pack.answers).get(wanted) ?? []);
  if (known.length === 0) return null;
  return (
    <section aria-label={t('handOff.title')}>
      <p>{t('handOff.title')}</p>
      <div className={styles.bar}>
        {known.map(({ id, title, shortcut }) => (
          <Button key={id} look="quiet" onClick={() => onPick(shortcut ? `/${shortcut}` : title)}>
            {title}
          </Button>
        ))}
      </div>
    </section>
  );
}
