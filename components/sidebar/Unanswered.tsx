import type { AgentToPanel } from '../../lib/messages/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { useUnanswered } from '../hooks/use-unanswered.ts';
import { Button } from '../ui/index.ts';
import type { LoadedPack, SidebarServices } from './services.ts';
import styles from './Unanswered.module.css';

interface UnansweredProps {
  readonly rank: SidebarServices['rank'];
  readonly pack: LoadedPack | undefined;
  readonly told: Extract<AgentToPanel, { key: 'unanswered' }> | undefined;
  /** Takes the operator to the next one, of a group where one is named. */
  readonly onNext: (among?: readonly string[]) => void;
}

const MOST_GROUPS = 4;

/** How many comments on the page still wait, and which of them ask the same: one line, there before it is counted. */
export function Unanswered({ rank, pack, told, onNext }: UnansweredProps) {
  const { t } = useTranslation();
  const groups = useUnanswered(rank, pack, told);
  // Counted by itself, nothing that waits is nothing to say aloud; asked for by N it is the answer.
  const silent = !told || (told.count === 0 && !told.asked);
  return (
    <section className={styles.unanswered} aria-label={t('unanswered.title')} aria-busy={told === undefined}>
      <span role="status" className={told && told.count > 0 ? 'visually-hidden' : undefined}>
        {silent ? '' : t('state.unanswered', { count: told.count })}
      </span>
      {silent && <span>{t(told ? 'unanswered.none' : 'unanswered.counting')}</span>}
      {told && told.count > 0 && (
        <Button
          look="quiet"
          aria-keyshortcuts="N"
          aria-label={t('unanswered.next', { count: told.count })}
          onClick={() => onNext()}
        >
          {t('unanswered.waiting', { count: told.count })} <kbd>N</kbd>
        </Button>
      )}
      {told && told.count > 1 && groups.length > 0 && (
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
