import type { LoadedPack, SidebarServices } from '@/components/sidebar/index.ts';
import {
  browser,
  canReturnKeyboard,
  closePanel,
  linkAhead,
  linkToAgent,
  readConfirmedAccount,
  readOperator,
  readOperatorPolicy,
  readSettings,
  rememberOperator,
  returnKeyboard,
  watchPanelCommands,
  watchStorage,
  writeConfirmedAccount,
  writeOperator,
  writeSettings,
} from '@/lib/browser/index.ts';
import { createId, systemClock, systemRandom } from '@/lib/core/index.ts';
import type { Answer } from '@/lib/domain/index.ts';
import type { PackHead } from '@/lib/store/index.ts';
import type { createDatabaseWork } from './database-work.ts';
import { rankEarly } from './early-rank.ts';
import { type PackReading, readForFirst } from './first-pack.ts';
import { once } from './once.ts';
import { createSuggester } from './suggester.ts';

type DatabaseWork = ReturnType<typeof createDatabaseWork>;
/** Milliseconds: in what time suggestions are drawn, and after what time nothing waits for them any longer. */
const DRAWN_IN = 150;
const MOST_OPENING = 2000;

type TabServices = Pick<
  SidebarServices,
  'link' | 'confirmAccount' | 'confirmedAccount' | 'watchInsertCommand' | 'returnKeyboard'
>;

/** A link to the page agent of a tab for whoever asks. */
const linkOf =
  (tabId: number): SidebarServices['link'] =>
  (handlers) =>
    linkToAgent({ tabId, ...handlers });

/**
 * The real services of one panel document; only the link and the confirmed account are a tab's own. Where its first tab
 * is known, the page is spoken to and its question ranked before anything is drawn, and the database opened after.
 */
export function createServices(firstTab?: number): (tabId: number) => SidebarServices {
  let loaded: { readonly sha256: string; readonly pack: LoadedPack } | undefined;
  /** Of the pack that was read last; '' where none is in use. */
  let readKey: string | undefined;

  const { version } = browser.runtime.getManifest();
  const suggester = createSuggester(version);
  let settings = readSettings();
  watchStorage(() => {
    settings = readSettings();
  });
  const rank: SidebarServices['rank'] = async (text, postText) =>
    suggester.suggest(text, postText, (await settings).caution);
  const early = rankEarly(rank, async (text, postText) =>
    suggester.suggestFirst(text, postText, (await settings).caution),
  );
  let linkedAhead =
    firstTab === undefined
      ? undefined
      : linkAhead(({ onState, onMessage }) =>
          linkToAgent({
            tabId: firstTab,
            onState(state) {
              early.state(state);
              onState(state);
            },
            onMessage(message) {
              early.hear(message);
              onMessage(message);
            },
          }),
        );

  const freshId = (): string => createId(systemRandom);
  const openDatabase = once(async (): Promise<DatabaseWork> => {
    const { createDatabaseWork } = await import('./database-work.ts');
    return createDatabaseWork({ version, createId: freshId });
  });

  const loadedAs = (head: PackHead, answers: readonly Answer[], whole: boolean): LoadedPack => {
    const pack: LoadedPack = {
      header: head.header,
      answers,
      whole,
      source: head.source,
      openSearch: once(async () => {
        const [{ openSearch }, index] = await Promise.all([
          import('./open-search.ts'),
          suggester.searchIndex(),
        ]);
        return openSearch(index, answers, head.header.slang);
      }),
    };
    readKey = head.key;
    if (whole) loaded = { sha256: head.sha256, pack };
    return pack;
  };
  const readPack = async (): Promise<LoadedPack | undefined> => {
    const active = await (await openDatabase()).readPack();
    readKey = active?.row.key ?? '';
    if (!active) return undefined;
    // Firefox's sidebar loads anew with every tab that it follows.
    if (loaded?.sha256 === active.row.sha256) return loaded.pack;
    return loadedAs(active.row, active.answers, true);
  };
  // The worker opens its index meanwhile; whoever asks it something is told why it could not.
  const openRanker = (): void => void suggester.open().catch(() => undefined);

  const suggested = linkedAhead ? early.first : Promise.resolve(undefined);
  const after = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const opened = Promise.race([suggested.then(() => after(DRAWN_IN)), after(MOST_OPENING)]);
  // Where it was started ahead it is open already; once more later, for another pack may have come in between.
  if (linkedAhead) void opened.then(openRanker);
  else openRanker();
  const reading = readForFirst(readPack, suggested, loadedAs);
  let ahead: PackReading | undefined = reading;
  // Whoever takes it is told; if nobody does, nobody misses it.
  reading.whole.catch(() => undefined);

  const work = async (): Promise<DatabaseWork> => {
    await reading.told;
    return openDatabase();
  };
  /** For what is watched from some time on; `start` gives what ends it. */
  const watching = (from: Promise<unknown>, start: (work: DatabaseWork) => () => void): (() => void) => {
    let stop: (() => void) | undefined;
    let stopped = false;
    void from.then(work, work).then((loaded) => {
      if (!stopped) stop = start(loaded);
    });
    return () => {
      stopped = true;
      stop?.();
    };
  };

  const shared = {
    now: systemClock.now,
    offsetMinutes: systemClock.offsetMinutes,
    createId: freshId,
    opened,
    loadPack(onFirst) {
      if (!ahead) {
        openRanker();
        return readPack();
      }
      const { first, whole } = ahead;
      ahead = undefined;
      void first.then((pack) => pack && onFirst(pack));
      return whole;
    },
    rank: early.rank,
    watchPack: (onChange) =>
      // From the reading on, so that a pack which came into use meanwhile is told of too.
      watching(reading.whole, ({ watchActivePack }) => {
        let last = readKey;
        return watchActivePack((key) => {
          if (last !== undefined && last !== key) onChange();
          last = key;
        });
      }),
    watchPackTrust: (onChange) => watching(reading.told, ({ watchPackTrust }) => watchPackTrust(onChange)),
    watchRecalls: () => watching(reading.told, ({ watchRecalls }) => watchRecalls()),
    packChanges: async (operator) => (await work()).packChanges(operator),
    changesSeen: async (operator) => (await work()).changesSeen(operator),
    append: async (event) => (await work()).append(event),
    recordOpened: async (...opened) => (await work()).recordOpened(...opened),
    recordDecision: async (...decided) => (await work()).recordDecision(...decided),
    openItems: async () => (await work()).openItems(),
    pastAnswers: async (item) => (await work()).pastAnswers(item),
    recentAnswers: async () => (await work()).recentAnswers(),
    setFavourites: (answerIds) => writeSettings({ favourites: [...answerIds] }),
    abandon: async (...abandoned) => (await work()).abandon(...abandoned),
    reportGap: async (report) => (await work()).reportGap(report),
    withdrawGap: async (report, foundNone) => (await work()).withdrawGap(report, foundNone),
    watchJournal: (onCount) => watching(reading.told, ({ watchJournal }) => watchJournal(onCount)),
    usesOf: async (...used) => (await work()).usesOf(...used),
    recordUse: async (...used) => (await work()).recordUse(...used),
    readDraft: async (key) => (await work()).readDraft(key),
    saveDraft: async (key, values) => (await work()).saveDraft(key, values),
    dropDraft: async (key) => (await work()).dropDraft(key),
    approvals: async () => (await work()).approvals(),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // Only a document with the keyboard may write; the sentence then does not claim a copy.
        return false;
      }
    },
    cards: async () => (await work()).cards(),
    readSettings,
    rememberOperator,
    readOperator,
    async operatorFault() {
      const policy = await readOperatorPolicy();
      return policy.ok ? undefined : policy.detail;
    },
    writeOperator,
    watchSettings: watchStorage,
    setLanguage: (language) => writeSettings({ language }),
    version,
    openConsole: (view) => void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${view}`) }),
    openLog: () => void browser.runtime.openOptionsPage(),
  } satisfies Omit<SidebarServices, keyof TabServices>;

  return (tabId) => {
    const link = (tabId === firstTab ? linkedAhead : undefined) ?? linkOf(tabId);
    linkedAhead = undefined;
    return { ...shared, ...ofTab(tabId), link };
  };

  function ofTab(tabId: number): Omit<TabServices, 'link'> {
    return {
      confirmAccount: (account) => writeConfirmedAccount(tabId, account),
      confirmedAccount: () => readConfirmedAccount(tabId),
      watchInsertCommand: (onCommand) => watchPanelCommands(tabId, onCommand),
      returnKeyboard: canReturnKeyboard()
        ? async (panel) => {
            await returnKeyboard(tabId);
            if (panel === 'closes') await closePanel(tabId);
          }
        : undefined,
    };
  }
}
