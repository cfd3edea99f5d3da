import type { PreparedAnswer } from '../../lib/answering/index.ts';
import type { ApprovalFailure } from '../../lib/approval/index.ts';
import type { Outcome } from '../../lib/core/index.ts';
import type {
  Answer,
  FocusedItem,
  ItemClass,
  Operator,
  OperatorSession,
  Pack,
  ReplyEvent,
  Settings,
  Suggested,
} from '../../lib/domain/index.ts';
import type { GapReport } from '../../lib/learning/index.ts';
import type { AgentToPanel, PanelToAgent } from '../../lib/messages/index.ts';
import type { Freshness } from '../../lib/packs/index.ts';
import type { ItemDecision, OpenItem, PastAnswer } from '../../lib/recording/index.ts';
import type { ApprovalRow } from '../../lib/store/index.ts';

export type LinkState = 'connecting' | 'connected' | 'unreachable';

export interface LoadedPack {
  readonly header: Omit<Pack, 'answers'>;
  readonly answers: readonly Answer[];
  /** All its answers are here; before, only those that were suggested first. */
  readonly whole: boolean;
  readonly source: 'embedded' | 'file' | 'network';
  /** Made once, when somebody is about to type; from then on each key has its list at once. */
  openSearch(): Promise<FindAnswers>;
}

export type FindAnswers = (query: string) => readonly SearchHit[];

export interface PackTrust {
  /** Of a pack that somebody signed. */
  readonly signed?: { readonly freshness: Freshness; readonly countersigned: boolean };
  /** Whoever looked last for a newer pack found one whose signatures do not hold. */
  readonly refused: boolean;
}

/** Titles of answers, labels of facts. */
export interface PackChanges {
  readonly version: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
  readonly facts: readonly string[];
}

/** An answer in hand that a supervisor has to sign for. */
export interface ApprovalOrder {
  readonly item: FocusedItem;
  readonly prepared: PreparedAnswer;
  readonly pack: LoadedPack['header'];
  readonly operator: Operator;
}

export interface ApprovalState {
  /** An office's list of keys stands behind the pack in use, so that a signature can be checked. */
  readonly checkable: boolean;
  /** What was asked for the comment, the newest first. */
  readonly asked: readonly ApprovalRow[];
}

/** Requests for a supervisor's signature, and the replies; loaded when an answer in hand needs one. */
export interface ApprovalDesk {
  /** `item` is `<platform>:<native id>`. */
  watch(item: string, onChange: (state: ApprovalState) => void): () => void;
  /** Resolves after the request and its event are on disk. */
  ask(order: ApprovalOrder): Promise<Outcome<undefined, 'storage-full' | 'journal-write'>>;
  /** Takes a reply, as a code or a file's text, if it holds for what is in hand. */
  take(
    carried: string,
    order: ApprovalOrder,
  ): Promise<Outcome<undefined, ApprovalFailure | 'storage-full' | 'journal-write'>>;
  codeOf(row: ApprovalRow): string;
  saveFile(row: ApprovalRow): void;
  /** The text went into a box, or was taken out of it again. */
  mark(request: string, used: boolean): Promise<void>;
}

export interface SearchHit {
  readonly answerId: string;
  /** Words of the answer that the search met. */
  readonly words: readonly string[];
}

export interface CardServices {
  /** An approved picture, if it is in this browser. */
  image(sha256: string): Promise<Blob | undefined>;
  /** Puts a PNG on the clipboard; false where the browser does not allow it. */
  copy(png: Blob): Promise<boolean>;
  save(png: Blob, name: string): void;
}

/** Everything that the sidebar needs from outside; the door (entrypoints/sidepanel) brings the real ones. */
export interface SidebarServices {
  now(): number;
  offsetMinutes(): number;
  createId(): string;
  /** Opens the link to the page agent of this panel's tab. */
  link(handlers: { onState(state: LinkState): void; onMessage(message: AgentToPanel): void }): {
    send(message: PanelToAgent): boolean;
    close(): void;
  };
  /** Resolves when the first suggestions are drawn, or none will be: what an opening can do without waits for it. */
  readonly opened: Promise<void>;
  /** The pack in use; `onFirst` is told of one that is not whole yet, if that can be had sooner. */
  loadPack(onFirst: (pack: LoadedPack) => void): Promise<LoadedPack | undefined>;
  /** Suggestions of the pack in use, also while its answers are still read here; rejects where there is none. */
  rank(text: string, postText: string | undefined): Promise<Suggested>;
  /** Calls back when another context installs a pack. */
  watchPack(onChange: () => void): () => void;
  /** Whether a signed pack is in use that somebody vouches for; undefined for the sample pack. */
  watchPackTrust(onChange: (trust: PackTrust | undefined) => void): () => void;
  /** While it runs, recalls are looked for every few minutes. */
  watchRecalls(): () => void;
  /** What the pack in use changed, unless this operator has said to have read it. */
  packChanges(operator: string): Promise<PackChanges | undefined>;
  changesSeen(operator: string): Promise<void>;
  /** Resolves after the event is on disk. */
  append(event: ReplyEvent): Promise<Outcome<{ seq: number; fresh: boolean }, string>>;
  /** A question came into focus; written once per comment. */
  recordOpened(item: FocusedItem, itemClass: ItemClass | undefined, operator: Operator): Promise<void>;
  recordDecision(
    item: FocusedItem,
    operator: Operator,
    decision: ItemDecision,
    note: string,
  ): Promise<boolean>;
  openItems(): Promise<readonly OpenItem[]>;
  /** What this person was answered before; nothing where the texts are not kept for operators. */
  pastAnswers(item: FocusedItem): Promise<readonly PastAnswer[]>;
  /** Ids of the answers used here lately, the last one first. */
  recentAnswers(): Promise<readonly string[]>;
  setFavourites(answerIds: readonly string[]): Promise<void>;
  watchJournal(onCount: (count: number | 'unreadable') => void): () => void;
  abandon(replyId: string, reason: AbandonReason, copied: boolean): Promise<void>;
  usesOf(account: string, platform: string, keys: readonly string[]): Promise<Map<string, number[]>>;
  recordUse(account: string, platform: string, key: string): Promise<void>;
  readDraft(key: string): Promise<Readonly<Record<string, string>>>;
  saveDraft(key: string, values: Readonly<Record<string, string>>): Promise<void>;
  dropDraft(key: string): Promise<void>;
  /** Keeps a question without an answer, once for each item. */
  reportGap(report: GapReport): Promise<void>;
  withdrawGap(report: GapReport, foundNone: boolean): Promise<void>;
  approvals(): Promise<ApprovalDesk>;
  copy(text: string): Promise<boolean>;
  /** Loaded when the first answer with a picture is chosen. */
  cards(): Promise<CardServices>;
  readSettings(): Promise<Settings>;
  rememberOperator(name: string): Promise<void>;
  readOperator(): Promise<OperatorSession | undefined>;
  /** The field that is wrong in a policy which was to name the operator. */
  operatorFault(): Promise<string | undefined>;
  writeOperator(session: OperatorSession): Promise<void>;
  watchSettings(onChange: () => void): () => void;
  confirmAccount(account: string): Promise<void>;
  confirmedAccount(): Promise<string | null>;
  setLanguage(language: 'id' | 'en'): Promise<void>;
  openLog(): void;
  /** Opens one part of the console. */
  openConsole(view: 'help' | 'packs'): void;
  /** A thread of nobody's: nothing is sent, and nothing is written down. */
  readonly practice?: boolean;
  /** Of the extension. */
  readonly version: string;
  /** The browser command that inserts while the page keeps the keyboard. */
  watchInsertCommand(onCommand: () => void): () => void;
  /** Gives the keyboard back to the page, into what had it there; undefined where a panel cannot. */
  readonly returnKeyboard: ((panel: 'stays' | 'closes') => Promise<void>) | undefined;
}

export type AbandonReason = Extract<ReplyEvent, { event: 'abandoned' }>['detail']['reason'];
export type { Operator };
