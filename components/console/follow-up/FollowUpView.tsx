import { dueState } from '../../../lib/calendar/index.ts';
import type { OpenItem } from '../../../lib/recording/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice, OpenItemLines, shownMoment } from '../../ui/index.ts';
import page from '../page.module.css';
import styles from './FollowUpView.module.css';

export type OpenList =
  | { readonly state: 'loading' | 'unreadable' }
  | { readonly state: 'ready'; readonly items: readonly OpenItem[]; readonly most: number };

interface FollowUpViewProps {
  readonly list: OpenList;
  readonly now: number;
}

const GROUPS = ['overdue', 'due', 'undated'] as const;

/** Every comment that waits for somebody, what is overdue first. */
export function FollowUpView({ list, now }: FollowUpViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <header>
        <h1 className={page.heading}>{t('openList.title')}</h1>
        <p className={page.soft}>{t('openList.intro')}</p>
      </header>
      {list.state === 'loading' && <p role="status">{t('openList.loading')}</p>}
      {list.state === 'unreadable' && (
        <Notice tone="danger" urgent>
          {t('openList.failed')}
        </Notice>
      )}
      {list.state === 'ready' && <Groups list={list} now={now} />}
    </div>
  );
}

function Groups({
  list: { items, most },
  now,
}: {
  readonly list: Extract<OpenList, { state: 'ready' }>;
  readonly now: number;
}) {
  const { t, language } = useTranslation();
  if (items.length === 0) return <Notice tone="good">{t('openList.empty')}</Notice>;
  return (
    <>
      {items.length >= most && <p className={page.soft}>{t('openList.most', { count: most })}</p>}
      {GROUPS.map((group) => {
        const these = items.filter((item) => groupOf(item, now) === group);
        if (these.length === 0) return null;
        return (
          <section key={group} aria-label={t(`openList.group.${group}`, { count: these.length })}>
            <h2 className={`${styles.group} ${styles[group] ?? ''}`}>
              {t(`openList.group.${group}`, { count: these.length })}
            </h2>
            <ul className={styles.items}>
              {these.map((item) => (
                <li key={item.key} className={styles.item}>
                  <OpenItemLines item={item} now={now} />
                  <p className={page.soft}>
                    {t('openList.since', {
                      when: shownMoment(item.since, language),
                    })}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Overdue for certain or perhaps: either way somebody should look. */
function groupOf({ firstResponse, legal }: OpenItem, now: number): (typeof GROUPS)[number] {
  const known = [firstResponse, legal].filter((due) => due !== undefined);
  if (known.length === 0) return 'undated';
  return known.some((due) => ['overdue', 'perhaps-overdue'].includes(dueState(due, now))) ? 'overdue' : 'due';
}
