import type { AgentToPanel } from '../../lib/messages/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { useUnanswered } from '../hooks/use-unanswered.ts';
import { Button } from '../ui/index.ts';
import type { LoadedPack } from './services.ts';
import styles from './Unanswered.module.css';

interface UnansweredProps {
  readonly pack: LoadedPack | undefined;
  readonly told: Extract<AgentToPanel, { key: 'unanswered' }> | undefined;
  /** Takes the operator to the next one, of a group where one is named. */
  readonly onNext: (among?: readonly string[]) => void;
}

const MOST_GROUPS = 4;

/** How many comments on the page still wait, and which of them ask the same. */
export default function Unanswered({ pack, told, onNext }: UnansweredProps) {
  const { t } = useTranslation();
  const groups = useUnanswered(pack, told);
  // Counted by itself, nothing that waits is nothing to say; asked for by N it is the answer.
  if (!told || (told.count === 0 && !told.asked)) return null;
  return (
    <section className={styles.unanswered} aria-label={t('unanswered.title')}>
      <div className={styles.head}>
        <span role="status">{t('state.unanswered', { count: told.count })}</span>
        {told.count > 0 && (
          <Button look="quiet" aria-keyshortcuts="N" onClick={() => onNext()}>
            {t('unanswered.next')} <kbd>N</kbd>
          </Button>
        )}
      </div>
      {told.count > 1 && groups.length > 0 && (
        <ul className={styles.groups}>
          {groups.slice(0, MOST_GROUPS).map(({ answerId, title, nativeIds }) => (
            <li key={answerId ?? ''}>
              <button
                type="button"
                className={styles.group}
                aria-label={t(title ? 'unanswered.asking' : 'unanswered.noFit', {
                  count: nativeIds.length,
                  title: title ?? '',
                })}
                onClick={() => onNext(nativeIds)}
              >
                <strong>{nativeIds.length}</strong> {title ?? t('unanswered.noAnswer')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
