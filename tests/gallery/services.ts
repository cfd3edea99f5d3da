import type { LoadedPack, SidebarServices } from '../../components/sidebar/services.ts';
import {
  defaultSettings,
  type OperatorSession,
  type Settings,
  type Suggested,
} from '../../lib/domain/index.ts';
import type { AgentToPanel, PanelToAgent } from '../../lib/messages/index.ts';
import { deskOf } from './approvals.ts';
import type { Prepared } from './prepare.ts';
import type { SidebarState } from './state.ts';

/** Tuesday morning in Jakarta: the pictures of two days differ only by what was changed. */
const NOW = Date.parse('2026-11-24T02:00:00.000Z');
const OFTEN = [1, 2, 3, 4, 5, 6].map((minutes) => NOW - minutes * 60_000);
const NOBODY_WATCHES = (): (() => void) => () => undefined;
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export interface Stage {
  readonly services: SidebarServices;
  readonly settings: Settings;
  /** Says something to the panel as the page agent would; `insert-result` gets the id of the answer under way. */
  say(message: AgentToPanel): void;
  result(result: Extract<AgentToPanel, { key: 'insert-result' }>['result']): void;
  /** The office publishes a pack without this answer. */
  recall(answerId: string): void;
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
  let recalled: string | undefined;
  let packChanged: () => void = () => undefined;

  const send = (message: PanelToAgent): boolean => {
    if (message.key === 'insert') underWay = message.request.replyId;
    return true;
  };
  const packNow = (): LoadedPack => ({
    header: {
      ...prepared.header,
      ...(state.pack === 'expired' ? { validUntil: '2026-10-31' } : {}),
      ...(state.officialAccounts === 'none' ? { officialAccounts: [] } : {}),
      ...(recalled === undefined ? {} : withoutAnswer(prepared.header, recalled)),
    },
    answers: prepared.answers
      .filter(({ id }) => id !== recalled)
      .map((answer) => ({
        ...answer,
        ...(state.approval === undefined ? {} : { sensitivity: 'needs-approval' as const }),
        ...(answer.id === state.ended ? { validUntil: '2026-11-20' } : {}),
      })),
    whole: true,
    source: 'embedded',
    openSearch: () => Promise.resolve((query) => prepared.searches[query] ?? []),
  });

  const services: SidebarServices = {
    rank(text) {
      if (state.suggestions === 'never') return never();
      if (state.suggestions === 'fail') return Promise.reject(new Error('the gallery says so'));
      return Promise.resolve(foundFor(prepared, text));
    },
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
      return Promise.resolve(state.pack === 'none' ? undefined : packNow());
    },
    watchPackTrust(onChange) {
      onChange(state.trust);
      return () => undefined;
    },
    opened: Promise.resolve(),
    watchRecalls: () => () => undefined,
    packChanges: () => Promise.resolve(state.changes),
    changesSeen: () => Promise.resolve(),
    watchPack(onChange) {
      packChanged = onChange;
      return () => undefined;
    },
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
    usesOf: (_account, _platform, keys) =>
      Promise.resolve(new Map(state.repeated ? keys.map((key) => [key, OFTEN]) : [])),
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
    readOperator: () => Promise.resolve(sessionOf(state)),
    operatorFault: () => Promise.resolve(state.operator === 'policy-wrong' ? 'operator.id' : undefined),
    writeOperator: () => Promise.resolve(),
    watchSettings: NOBODY_WATCHES,
    confirmAccount: () => Promise.resolve(),
    confirmedAccount: () => Promise.resolve(null),
    setLanguage: () => Promise.resolve(),
    version: state.news ? '0.2.0' : '',
    openConsole: () => undefined,
    openLog: () => undefined,
    watchInsertCommand: NOBODY_WATCHES,
    returnKeyboard: () => Promise.resolve(),
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
    recall(answerId) {
      recalled = answerId;
      packChanged();
    },
  };
}

function sessionOf({ operator }: SidebarState): OperatorSession | undefined {
  if (operator === null || operator === 'policy-wrong') return undefined;
  const times = { startedAt: NOW, lastUsedAt: NOW, day: '2026-11-24' };
  if (operator === undefined) return { operator: { id: 'Rani', how: 'typed' }, ...times };
  return { operator: { id: '198703122010122001', how: 'policy' }, name: 'Rani Wulandari', ...times };
}

function withoutAnswer(header: LoadedPack['header'], id: string): Partial<LoadedPack['header']> {
  const line = { id, reason: 'Tarif berubah hari ini.', replacement: 'kontak' };
  return { version: header.version + 1, withdrawn: [line] };
}

function foundFor(prepared: Prepared, text: string): Suggested {
  const found = prepared.suggested[text];
  if (!found) throw new Error(`the gallery was not prepared for ${JSON.stringify(text)}`);
  return found;
}
