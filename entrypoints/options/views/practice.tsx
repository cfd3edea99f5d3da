import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type PracticeComment,
  type PracticeDone,
  PracticeThread,
} from '@/components/console/practice/index.ts';
import { useTranslation } from '@/components/hooks/translation.tsx';
import { SidebarApp } from '@/components/sidebar/index.ts';
import type { FocusedItem } from '@/lib/domain/index.ts';
import type { UnansweredItem } from '@/lib/messages/index.ts';
import { readActiveHead } from '@/lib/store/index.ts';
import { database } from '../database.ts';
import { createPracticeAgent } from '../practice/practice-agent.ts';
import { practiceServices } from '../practice/practice-services.ts';

const ASKED = ['fee', 'hours', 'land'] as const;

const boxOf = (nativeId: string): HTMLElement | undefined =>
  document.querySelector<HTMLElement>(`textarea[data-item="${CSS.escape(nativeId)}"]`) ?? undefined;

/** Two minutes with the real sidebar on a thread that reaches nobody. */
export default function PracticePage() {
  const { t } = useTranslation();
  const comments = useMemo(
    () =>
      ASKED.map(
        (name): PracticeComment => ({
          nativeId: `practice-${name}`,
          author: t(`practice.author.${name}`),
          text: t(`practice.asked.${name}`),
        }),
      ),
    [t],
  );
  const account = useLiveQuery(async () => {
    const active = await readActiveHead(database);
    return active?.row.header.officialAccounts.find(({ platform }) => platform === 'facebook')?.name;
  }, []);
  const [open, setOpen] = useState<string | undefined>();
  const [replies, setReplies] = useState<ReadonlyMap<string, string>>(new Map());
  const [done, setDone] = useState<ReadonlySet<PracticeDone>>(new Set());
  const tick = useRef((step: PracticeDone) => setDone((before) => new Set(before).add(step)));
  const waiting = useRef<() => readonly UnansweredItem[]>(() => []);
  waiting.current = () => {
    const at = comments.findIndex(({ nativeId }) => nativeId === open) + 1;
    const nextFirst = [...comments.slice(at), ...comments.slice(0, at)];
    return nextFirst
      .filter(({ nativeId }) => !replies.has(nativeId))
      .map(({ nativeId, text }) => ({ nativeId, text }));
  };
  const agent = useMemo(
    () =>
      createPracticeAgent({
        boxOf,
        waiting: () => waiting.current(),
        open: setOpen,
        onEvent: (event) => tick.current(event),
      }),
    [],
  );
  const services = useMemo(() => practiceServices(agent.link), [agent]);

  const comment = comments.find(({ nativeId }) => nativeId === open);
  useEffect(() => {
    // After the box is drawn: what waited for it goes in now.
    if (comment) {
      boxOf(comment.nativeId)?.focus();
      agent.focus(itemOf(comment, account ?? t('app.name')), true);
    }
  }, [agent, comment, account, t]);

  return (
    <PracticeThread
      comments={comments}
      open={open}
      replies={replies}
      done={done}
      onOpen={setOpen}
      onSend={(nativeId, text) => {
        setReplies((before) => new Map(before).set(nativeId, text));
        setOpen(undefined);
        agent.sent(nativeId);
        tick.current('sent');
      }}
    >
      <div
        onInput={(event) => {
          if (event.target instanceof HTMLInputElement && event.target.type === 'search')
            tick.current('searched');
        }}
      >
        <SidebarApp services={services} embedded />
      </div>
    </PracticeThread>
  );
}

function itemOf({ nativeId, author, text }: PracticeComment, account: string): FocusedItem {
  return {
    token: `practice.${nativeId}`,
    platform: 'facebook',
    surface: 'comment',
    nativeId,
    idStrength: 'strong',
    author: { name: author },
    text,
    truncated: 'no',
    postedAt: { precision: 'unknown' },
    thread: { parents: [], ownAnswers: [] },
    actingAs: { account, standing: 'official', how: 'composer-label' },
    composer: { engine: 'field', state: 'empty' },
    reason: 'composer',
    own: false,
    experimental: false,
  };
}
