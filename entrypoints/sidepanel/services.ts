import { liveQuery } from 'dexie';
import type { LoadedPack, SidebarServices } from '@/components/sidebar/index.ts';
import {
  browser,
  canReturnKeyboard,
  closePanel,
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
import { Database, readActivePack } from '@/lib/store/index.ts';
import type { createDeskWork } from './desk-work.ts';
import { createPackServices } from './pack-services.ts';
import { createSuggester } from './suggester.ts';

type DeskWork = ReturnType<typeof createDeskWork>;
const MOST_RESULTS = 20;

type TabServices = Pick<
  SidebarServices,
  'link' | 'confirmAccount' | 'confirmedAccount' | 'watchInsertCommand' | 'returnKeyboard'
>;

/** A link to the page agent of a tab for whoever asks. */
export const linkOf =
  (tabId: number): SidebarServices['link'] =>
  (handlers) =>
    linkToAgent({ tabId, ...handlers });

/** The real services of one panel document; only the link and the confirmed account are a tab's own. */
export function createServices(): (tabId: number, link?: SidebarServices['link']) => SidebarServices {
  const database = new Database();
  let loaded: { readonly sha256: string; readonly pack: LoadedPack } | undefined;
  /** Of the pack that was read last; '' where none is in use. */
  let readKey: string | undefined;

  const { version } = browser.runtime.getManifest();
  const suggester = createSuggester(version);

  const readPack = async (): Promise<LoadedPack | undefined> => {
    // The worker opens its index while the answers are read here. Whoever asks it something is told why it could not.
    suggester.open().catch(() => undefined);
    const active = await readActivePack(database);
    readKey = active?.row.key ?? '';
    if (!active) return undefined;
    const { answers, row } = active;
    // Firefox's sidebar loads anew with every tab that it follows.
    if (loaded?.sha256 === row.sha256) return loaded.pack;
    const pack: LoadedPack = {
      header: row.header,
      answers,
      source: row.source,
      async search(query) {
        const matches = await suggester.search(query, MOST_RESULTS);
        return matches.map(({ answerId, words }) => ({ answerId, words }));
      },
    };
    loaded = { sha256: row.sha256, pack };
    return pack;
  };
  // Read while the first words of the page are fetched and drawn.
  let ahead: Promise<LoadedPack | undefined> | undefined = readPack();
  ahead.catch(() => undefined);

  const freshId = (): string => createId(systemRandom);
  let loading: Promise<DeskWork> | undefined;
  const work = (): Promise<DeskWork> => {
    loading ??= import('./desk-work.ts').then(({ createDeskWork }) =>
      createDeskWork({ database, version, createId: freshId }),
    );
    return loading;
  };

  const shared = {
    ...createPackServices(database),
    now: systemClock.now,
    offsetMinutes: systemClock.offsetMinutes,
    createId: freshId,
    loadPack() {
      const pack = ahead ?? readPack();
      ahead = undefined;
      return pack;
    },
    rank: async (text, postText) => suggester.suggest(text, postText, (await readSettings()).caution),
    watchPack(onChange) {
      let last = readKey;
      const subscription = liveQuery(async () => database.state.get('active-pack')).subscribe((row) => {
        if (last !== undefined && last !== (row?.value ?? '')) onChange();
        last = row?.value ?? '';
      });
      return () => subscription.unsubscribe();
    },
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
    watchJournal(onCount) {
      const subscription = liveQuery(async () => database.leaves.count()).subscribe({
        next: onCount,
        error: () => onCount('unreadable'),
      });
      return () => subscription.unsubscribe();
    },
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
    cards: async () => (await import('./card-work.ts')).createCardWork(database),
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

  return (tabId, link = linkOf(tabId)) => ({ ...shared, ...ofTab(tabId), link });

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
