import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AgentToPanel, PanelToAgent } from '../../lib/messages/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { useInsertion } from '../hooks/use-insertion.ts';
import { type StoredOperator, useOperator } from '../hooks/use-operator.ts';
import { usePack } from '../hooks/use-pack.ts';
import { Button, Notice } from '../ui/index.ts';
import { Answering } from './Answering.tsx';
import { EMPTY_HAND, followWaiting, takeFocus } from './focus-hold.ts';
import { OperatorBar } from './OperatorBar.tsx';
import { holdsItem } from './phase.ts';
import styles from './SidebarApp.module.css';
import { StatusStrip } from './StatusStrip.tsx';
import type { LinkState, SidebarServices } from './services.ts';
import { Unanswered } from './Unanswered.tsx';

/** Not needed for the first suggestion, and so not waited for. */
const ChangesNotice = lazy(() => import('./ChangesNotice.tsx'));
const FollowUps = lazy(() => import('./FollowUps.tsx'));
const ShortcutHelp = lazy(() => import('./ShortcutHelp.tsx'));

/** The first suggestion comes before what the rest of the page asks. */
const COUNT_AFTER = 2500;

interface SidebarAppProps {
  readonly services: SidebarServices;
  /** Read before anything is drawn, so that the frame stands with it at once. */
  readonly operatorAhead?: StoredOperator | undefined;
  /** Stands inside another page, which has its own main part and heading. */
  readonly embedded?: boolean;
}

export function SidebarApp({ services, operatorAhead, embedded = false }: SidebarAppProps) {
  const Main = embedded ? 'div' : 'main';
  const { t } = useTranslation();
  const [link, setLink] = useState<LinkState>('connecting');
  const [hand, setHand] = useState(EMPTY_HAND);
  const [help, setHelp] = useState(false);
  const [switching, setSwitching] = useState(false);
  const [unanswered, setUnanswered] = useState<Extract<AgentToPanel, { key: 'unanswered' }> | undefined>();
  const [picking, setPicking] = useState(false);
  const connection = useRef<{ send(message: PanelToAgent): boolean; close(): void } | undefined>(undefined);
  const keyboardHere = useRef(false);
  const pack = usePack(services);
  const loaded = typeof pack === 'string' ? undefined : pack;
  const who = useOperator(services, operatorAhead);
  const send = useCallback((message: PanelToAgent) => connection.current?.send(message) ?? false, []);
  const insertion = useInsertion(services, send);
  const answering = useRef(false);
  answering.current = holdsItem(insertion.phase);

  const receive = useRef<(message: AgentToPanel) => void>(() => undefined);
  receive.current = (message) => {
    if (message.key === 'unanswered') return setUnanswered(message);
    if (message.key === 'picking') return setPicking(message.on);
    if (message.key === 'sent') count.current?.();
    if (message.key !== 'focus') return insertion.receive(message);
    if (message.byUser) keyboardHere.current = false;
    setHand((before) =>
      takeFocus(before, message, { answering: answering.current, keyboardHere: keyboardHere.current }),
    );
  };
  const lost = useRef(insertion.lost);
  lost.current = insertion.lost;

  // Before the first picture: what the page said until now is in it.
  useLayoutEffect(() => {
    const opened = services.link({
      onState(state) {
        setLink(state);
        if (state !== 'connected') {
          lost.current();
          setHand(EMPTY_HAND);
        }
      },
      onMessage: (message) => receive.current(message),
    });
    connection.current = opened;
    return () => opened.close();
  }, [services]);

  const sendAccounts = useCallback(async () => {
    if (!loaded) return;
    send({
      key: 'accounts',
      accounts: {
        official: [...loaded.header.officialAccounts],
        confirmed: await services.confirmedAccount(),
      },
    });
  }, [loaded, send, services]);
  useEffect(() => {
    if (link === 'connected') void sendAccounts();
  }, [link, sendAccounts]);

  const [opened, setOpened] = useState(false);
  useEffect(() => {
    let stopped = false;
    void services.opened.then(() => !stopped && setOpened(true));
    return () => {
      stopped = true;
    };
  }, [services]);

  const count = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (link !== 'connected' || !loaded) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => send({ key: 'count-unanswered' }), COUNT_AFTER);
    };
    count.current = later;
    later();
    return () => {
      clearTimeout(timer);
      count.current = undefined;
      setUnanswered(undefined);
    };
  }, [link, loaded, send]);

  const latest = useRef(who);
  latest.current = who;
  // On document: with no control focused the keys go to the body, outside of React's tree.
  useEffect(() => {
    const stop = new AbortController();
    const keyboardIsHere = (): void => {
      // The panel has the keyboard from the first sign of it here until a trusted event on the page.
      keyboardHere.current = true;
      latest.current.touch();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = (event.target as Element).matches('input, textarea, select');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') setHelp((open) => !open);
      else if (event.key.toLowerCase() === 'o' && latest.current.mayChange) setSwitching(true);
      else if (event.key.toLowerCase() === 'n') connection.current?.send({ key: 'next-unanswered' });
      else if (event.key.toLowerCase() === 'p') connection.current?.send({ key: 'pick' });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', keyboardIsHere, { capture: true, signal: stop.signal });
    document.addEventListener('pointerdown', keyboardIsHere, { capture: true, signal: stop.signal });
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const state = useMemo(() => {
    if (pack === 'unreadable')
      return <Notice tone="danger">{t('error.E33', { detail: 'IndexedDB' })}</Notice>;
    if (pack === 'none')
      return (
        <Notice tone="warn">
          {t('state.noPack')}
          <div>
            <Button onClick={() => services.openConsole('packs')}>{t('state.getPack')}</Button>
          </div>
        </Notice>
      );
    if (link === 'unreachable') return <Notice tone="warn">{t('state.unreachable')}</Notice>;
    return undefined;
  }, [pack, link, services, t]);

  return (
    <div className={styles.app}>
      <header className={styles.header}>
        {!embedded && <h1 className="visually-hidden">{t('app.name')}</h1>}
        <OperatorBar who={who} switching={switching} onSwitching={setSwitching} />
      </header>
      <Main className={styles.main} tabIndex={-1}>
        {state}
        {opened && (
          <Suspense>
            <ChangesNotice services={services} pack={loaded} operator={who.operator?.id} />
          </Suspense>
        )}
        {picking && <Notice tone="info">{t('state.picking')}</Notice>}
        <Answering
          services={services}
          pack={loaded}
          loading={pack === 'loading'}
          link={link}
          picking={picking}
          hand={hand}
          operator={who.operator}
          insertion={insertion}
          afterInsert={who.settings.afterInsert}
          favourites={who.settings.favourites}
          onFollow={() => setHand(followWaiting)}
          onPick={() => send({ key: 'pick' })}
          onShow={(nativeId) => send({ key: 'show-item', nativeId })}
          onConfirmAccount={async (account) => {
            await services.confirmAccount(account);
            await sendAccounts();
          }}
        />
        {opened && (
          <Suspense>
            <FollowUps load={services.openItems} watch={services.watchJournal} now={services.now} />
          </Suspense>
        )}
      </Main>
      {loaded && link === 'connected' && (
        <Unanswered
          rank={services.rank}
          pack={loaded}
          told={unanswered}
          onNext={(among) => send({ key: 'next-unanswered', ...(among ? { among: [...among] } : {}) })}
        />
      )}
      <StatusStrip
        services={services}
        pack={loaded}
        opened={opened}
        news={who.ready && who.settings.seenRelease !== services.version}
        onHelp={() => setHelp(true)}
      />
      {help && (
        <Suspense>
          <ShortcutHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
