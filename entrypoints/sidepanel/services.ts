import { liveQuery } from 'dexie';
import type { LoadedPack, SidebarServices } from '@/components/sidebar/index.ts';
import {
  browser,
  closePanel,
  journalHooks,
  linkToAgent,
  readConfirmedAccount,
  readOperator,
  readSettings,
  watchPanelCommands,
  watchStorage,
  writeConfirmedAccount,
  writeOperator,
  writeSettings,
} from '@/lib/browser/index.ts';
import { createId, systemClock, systemRandom } from '@/lib/core/index.ts';
import { append } from '@/lib/journal/index.ts';
import { type Keeper, learningDaysOf, reportGap, withdrawGap } from '@/lib/learning/index.ts';
import { openItems, recordAbandoned, recordDecision, recordOpened } from '@/lib/recording/index.ts';
import {
  createWriter,
  Database,
  dropDraft,
  readActivePack,
  readDraft,
  recordUse,
  saveDraft,
  usesOf,
} from '@/lib/store/index.ts';
import { createPackServices } from './pack-services.ts';
import { createSuggester } from './suggester.ts';

const MOST_RESULTS = 20;
const MOST_RECENT_OPERATORS = 9;

/** The real services of one panel document; only the link and the confirmed account are a tab's own. */
export function createServices(): (tabId: number) => SidebarServices {
  const database = new Database();
  let loaded: { readonly sha256: string; readonly pack: LoadedPack } | undefined;

  const { version } = browser.runtime.getManifest();
  const writer = createWriter(database, version, journalHooks);
  const suggester = createSuggester(version);

  const keeper = async (): Promise<Keeper> => ({
    tables: database.learning,
    journal: database.journal,
    random: systemRandom,
    now: systemClock.now,
    keepDays: learningDaysOf(await readSettings()),
  });

  const shared = {
    ...createPackServices(database),
    now: systemClock.now,
    offsetMinutes: systemClock.offsetMinutes,
    createId: () => createId(systemRandom),
    async loadPack() {
      const active = await readActivePack(database);
      if (!active) return undefined;
      const { answers, row } = active;
      // Firefox's sidebar loads anew with every tab that it follows.
      if (loaded?.sha256 === row.sha256) return loaded.pack;
      const ready = suggester.open();
      // Whoever asks is told; nobody may ask at all.
      ready.catch(() => undefined);
      const pack: LoadedPack = {
        header: row.header,
        answers,
        source: row.source,
        async suggest(text, postText) {
          await ready;
          return suggester.suggest(text, postText, (await readSettings()).caution);
        },
        async search(query) {
          await ready;
          const matches = await suggester.search(query, MOST_RESULTS);
          return matches.map(({ answerId, words }) => ({ answerId, words }));
        },
      };
      loaded = { sha256: row.sha256, pack };
      return pack;
    },
    watchPack(onChange) {
      let last: string | undefined;
      const subscription = liveQuery(() => database.state.get('active-pack')).subscribe((row) => {
        if (last !== undefined && last !== (row?.value ?? '')) onChange();
        last = row?.value ?? '';
      });
      return () => subscription.unsubscribe();
    },
    append: async (event) => append(await writer(), event),
    async recordOpened(item, itemClass, operator) {
      const active = await readActivePack(database);
      if (active) await recordOpened(await writer(), item, itemClass, operator, active.row.header);
    },
    async recordDecision(item, operator, decision, note) {
      const active = await readActivePack(database);
      const written = await recordDecision(
        await writer(),
        { eventId: createId(systemRandom), item, operator, decision, note },
        active?.row.header ?? { personalData: [] },
      );
      return written.ok;
    },
    openItems: () => openItems(database.journal),
    watchJournal(onCount) {
      const subscription = liveQuery(() => database.leaves.count()).subscribe({
        next: onCount,
        error: () => onCount('unreadable'),
      });
      return () => subscription.unsubscribe();
    },
    async abandon(replyId, reason, copied) {
      await recordAbandoned(await writer(), replyId, { reason, copied });
    },
    usesOf: (account, platform, wordingKeys) => usesOf(database, { platform, account, wordingKeys }),
    recordUse: (account, platform, key) =>
      recordUse(database, { platform, account, wordingKey: key }, systemClock.now()),
    readDraft: (key) => readDraft(database, key),
    saveDraft: (key, values) => saveDraft(database, key, values, systemClock.now()),
    dropDraft: (key) => dropDraft(database, key),
    reportGap: async (report) => reportGap(await keeper(), report),
    withdrawGap: async (report, foundNone) => withdrawGap(await keeper(), report, foundNone),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // Only a document with the keyboard may write; the sentence then does not claim a copy.
        return false;
      }
    },
    readSettings,
    async rememberOperator(name) {
      const { recentOperators } = await readSettings();
      await writeSettings({
        recentOperators: [name, ...recentOperators.filter((known) => known !== name)].slice(
          0,
          MOST_RECENT_OPERATORS,
        ),
      });
    },
    readOperator,
    writeOperator,
    watchSettings: watchStorage,
    setLanguage: (language) => writeSettings({ language }),
    openLog: () => void browser.runtime.openOptionsPage(),
  } satisfies Omit<
    SidebarServices,
    'link' | 'confirmAccount' | 'confirmedAccount' | 'watchInsertCommand' | 'close'
  >;

  return (tabId) => ({
    ...shared,
    link: (handlers) => linkToAgent({ tabId, ...handlers }),
    confirmAccount: (account) => writeConfirmedAccount(tabId, account),
    confirmedAccount: () => readConfirmedAccount(tabId),
    watchInsertCommand: (onCommand) => watchPanelCommands(tabId, onCommand),
    close: () => closePanel(tabId),
  });
}
