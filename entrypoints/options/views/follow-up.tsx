import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { FollowUpView, type OpenList } from '@/components/console/follow-up/index.ts';
import { openItems } from '@/lib/recording/index.ts';
import { database } from '../database.ts';

const MOST = 500;
/** What is due becomes overdue while the page stands open. */
const LOOK_EVERY = 60_000;

export default function FollowUpPage() {
  const [list, setList] = useState<OpenList>({ state: 'loading' });
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const watching = liveQuery(async () => openItems(database.journal, MOST)).subscribe({
      next: (items) => setList({ state: 'ready', items, most: MOST }),
      error: () => setList({ state: 'unreadable' }),
    });
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY);
    return () => {
      watching.unsubscribe();
      clearInterval(timer);
    };
  }, []);
  return <FollowUpView list={list} now={now} />;
}
