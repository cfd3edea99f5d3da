import type { LoadedPack, SidebarServices } from '../../components/sidebar/services.ts';
import { defaultSettings, type Settings, type Suggested } from '../../lib/domain/index.ts';
import type { AgentToPanel, PanelToAgent } from '../../lib/messages/index.ts';
import { deskOf } from './approvals.ts';
import type { Prepared } from './prepare.ts';
import type { SidebarState } from './states.ts';

/** Tuesday morning in Jakarta: the pictures of two days differ only by what was changed. */
const NOW = Date.parse('2026-11-24T02:00:00.000Z');
const NOBODY_WATCHES = (): (() => void) => () => undefined;
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export interface Stage {
  readonly services: SidebarServices;
  readonly settings: Settings;
  /** Says something to the panel as the page agent would; `insert-result` gets the id of the answer under way. */
  say(message: AgentToPanel): void;
  result(result: Extract<AgentToPanel, { key: 'insert-result' }>['result']): void;
}

/** What reaches a sidebar from outside, in one state; faces, texts, pack and rankings are the real ones. */
export function setStage(state: SidebarState, prepared: Prepared, chosen: Partial<Settings>): Stage {
  const settings: Settings = {
    ...defaultSettings(),
    recentOperators: ['Rani', 'Bagus', 'Dewi Kartika'],
    density: state.compact ? 'compact' : 'comfortable',
    favourites: [...(state.favourites ?? [])],
    ...chosen,
  };
  let handlers: Parameters<SidebarServices['link']>[0] | undefined;
  let underWay = '';
  let lastId = 0;

  const send = (message: PanelToAgent): boolean => {
    if (message.key === 'insert') underWay = message.request.replyId;
    return true;
  };
  const pack: LoadedPack = {
    header: {
      ...prepared.header,
      ...(state.pack === 'expired' ? { validUntil: '2026-10-31' } : {}),
    },
    answers: prepared.answers.map((answer) =>
      state.approval === undefined ? answer : { ...answer, sensitivity: 'needs-approval' },
    ),
    source: 'embedded',
    suggest(text) {
      if (state.suggestions === 'never') return never();
      if (state.suggestions === 'fail') return Promise.reject(new Error('the gallery says so'));
      return Promise.resolve(foundFor(prepared, text));
    },
    search: (query) => Promise.resolve(prepared.searches[query] ?? []),
  };

  const services: SidebarServices = {
    now: () => NOW,
    offsetMinutes: () => 420,
    createId: () => `gallery-${++lastId}`,
    link(given) {
      handlers = given;
      given.onState(state.link ?? 'connected');
      if (state.focus)
        given.onMessage({
          key: 'focus',
          item: null,
          refused: null,
          byUser: true,
          recognised: true,
          obstacle: null,
          ...state.focus,
        });
      return { send, close: () => undefined };
    },
    loadPack() {
      if (state.pack === 'loading') return never();
      if (state.pack === 'unreadable') return Promise.reject(new Error('the gallery says so'));
      return Promise.resolve(state.pack === 'none' ? undefined : pack);
    },
    watchPackTrust(onChange) {
      onChange(state.trust);
      return () => undefined;
    },
    watchRecalls: () => () => undefined,
    packChanges: () => Promise.resolve(state.changes),
    changesSeen: () => Promise.resolve(),
    watchPack: NOBODY_WATCHES,
    append: () => Promise.resolve({ ok: true, value: { seq: 1, fresh: true } }),
    recordOpened: () => Promise.resolve(),
    recordDecision: () => Promise.resolve(true),
    openItems: () => Promise.resolve(state.waiting ?? []),
    pastAnswers: () => Promise.resolve(state.past ?? []),
    recentAnswers: () => Promise.resolve(state.recents ?? []),
    setFavourites: () => Promise.resolve(),
    watchJournal(onCount) {
      onCount(state.journal ?? 1284);
      return () => undefined;
    },
    abandon: () => Promise.resolve(),
    usesOf: () => Promise.resolve(new Map()),
    recordUse: () => Promise.resolve(),
    readDraft: () => Promise.resolve({}),
    saveDraft: () => Promise.resolve(),
    dropDraft: () => Promise.resolve(),
    reportGap: () => Promise.resolve(),
    withdrawGap: () => Promise.resolve(),
    approvals: () => Promise.resolve(deskOf(state, NOW)),
    copy: () => Promise.resolve(true),
    cards: () =>
      Promise.resolve({
        image: () => Promise.resolve(undefined),
        copy: () => Promise.resolve(true),
        save: () => undefined,
      }),
    readSettings: () => Promise.resolve(settings),
    rememberOperator: () => Promise.resolve(),
    readOperator: () =>
      Promise.resolve(
        state.operator === null
          ? undefined
          : { operator: { id: 'Rani', how: 'typed' }, startedAt: NOW, lastUsedAt: NOW, day: '2026-11-24' },
      ),
    operatorFault: () => Promise.resolve(undefined),
    writeOperator: () => Promise.resolve(),
    watchSettings: NOBODY_WATCHES,
    confirmAccount: () => Promise.resolve(),
    confirmedAccount: () => Promise.resolve(null),
    setLanguage: () => Promise.resolve(),
    version: state.news ? '0.2.0' : '',
    openConsole: () => undefined,
    openLog: () => undefined,
    watchInsertCommand: NOBODY_WATCHES,
    close: () => Promise.resolve(),
  };
  return {
    services,
    settings,
    say: (message) =>
      handlers?.onMessage(
        (message.key === 'sent' || message.key === 'undo-result') && underWay
          ? { ...message, replyId: underWay }
          : message,
      ),
    result(result) {
      const timed = result.status === 'armed' ? { ...result, until: NOW + result.until } : result;
      handlers?.onMessage({ key: 'insert-result', replyId: underWay, result: timed });
    },
  };
}

function foundFor(prepared: Prepared, text: string): Suggested {
  const found = prepared.suggested[text];
  if (!found) throw new Error(`the gallery was not prepared for ${JSON.stringify(text)}`);
  return found;
}
