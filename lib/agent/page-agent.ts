import { type Clock, createId, type RandomBytes } from '../core/index.ts';
import {
  type FailureReason,
  type FocusedItem,
  type InsertRequest,
  type InsertResult,
  type SelfCheck,
  UNDO_FOR,
  type UndoResult,
} from '../domain/index.ts';
import { createBoxIndex, createFocusTracker, createOutline, pick, watchPage } from '../focus/index.ts';
import type {
  AgentAccounts,
  AgentRequest,
  AgentResponse,
  AgentToPanel,
  PanelToAgent,
} from '../messages/index.ts';
import { keepQueries, type SiteAdapter } from '../sites/index.ts';
import { actingAs, isOwnAuthor } from './accounts.ts';
import { readFocusedItem } from './focused-item.ts';
import { findBox, insertIntoBox } from './insertion.ts';
import type { Outbox } from './outbox.ts';
import { watchOwnReplies } from './own-replies.ts';
import { selfCheck } from './self-check.ts';
import { watchSending } from './send-watch.ts';
import { askUntilHeard, createSentReports, type InsertedAnswer } from './sent-reports.ts';
import { followRules } from './site-rules.ts';
import { takeBack, type Undoable } from './take-back.ts';
import { findUnanswered } from './unanswered.ts';

/** A connection to one panel; the door (entrypoints) parses what comes through it. */
export interface PanelConnection {
  send(message: AgentToPanel): void;
}

export interface PageAgentOptions {
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** Asks the background; undefined when it cannot be reached (the extension was reloaded). */
  readonly ask: (request: AgentRequest) => Promise<AgentResponse | undefined>;
  /** Where a report is kept before anybody is asked to write it. */
  readonly outbox: Outbox;
}

export interface PageAgent {
  /** Says hello to the extension, and takes the accounts that it answers with. */
  announce(): void;
  /** What the rules find on this page now. */
  check(): SelfCheck;
  /** The operator points at what they answer: hover outlines, a click picks. */
  pick(): void;
  connect(panel: PanelConnection): { receive(message: PanelToAgent): void; disconnect(): void };
}

/** A site mounts its reply box only after its own Reply was clicked, and we never click: an answer waits this long. */
const ARMED_FOR = 60_000;
/** A shared box may get the keyboard before the site puts the name in front that says whom it answers. */
const NAME_COMES_WITHIN = 500;
const MOST_TIMES = 2000;

/** One step for each pause of the page. */
function whileIdle(document: Document, signal: AbortSignal, steps: SiteAdapter['prepare']): void {
  const [step, ...rest] = steps;
  if (!step) return;
  document.defaultView?.requestIdleCallback(() => {
    if (signal.aborted) return;
    step(document);
    whileIdle(document, signal, rest);
  });
}

export function startPageAgent(options: PageAgentOptions): PageAgent {
  const { adapter, document, signal, clock } = options;
  const panels = new Set<PanelConnection>();
  const nonce = createId(options.random).slice(0, 8);
  const outline = createOutline(document, signal);
  let accounts: AgentAccounts = { official: [], confirmed: null };
  /** Kept while the same page shows other parts of its list. */
  let lastRead: { item: FocusedItem; address: string } | undefined;
  let last: { item: FocusedItem | null; text: string } = { item: null, text: '' };
  let armed:
    | {
        request: InsertRequest;
        from: PanelConnection;
        timer: ReturnType<typeof setTimeout>;
        doubt?: ReturnType<typeof setTimeout>;
      }
    | undefined;
  /** Inserted and not yet sent, by item. */
  const inserted = new Map<string, InsertedAnswer>();
  let undoable: Undoable | undefined;
  let inserting = false;
  /** Rules that came with the last hello and were not looked at yet. */
  let given: { readonly rules: unknown } | undefined;
  let picking = false;
  let lookAgain: ReturnType<typeof setTimeout> | undefined;

  const ask = (request: AgentRequest) => askUntilHeard(options.ask, request, signal);
  const reports = createSentReports({
    ...options,
    ask,
    itemOf,
    inserted,
    onReported: (message) => broadcast(message),
  });
  keepQueries(document, signal);
  const boxes = createBoxIndex(adapter, document, clock.now);
  const tracker = createFocusTracker({
    adapter,
    document,
    signal,
    boxes,
    onChange(byUser) {
      // Whom a shared box answers changes with what is touched, and nothing in the page tells: an Enter right after it is too
      // late, for a site may have emptied its box before.
      if (byUser) sends.note();
      update(byUser);
    },
  });
  const own = watchOwnReplies({
    adapter,
    document,
    signal,
    ask,
    isOwn: () => isOwnAuthor(adapter.platform, accounts),
    isSending: reports.isUnderWay,
    isEditing: () => boxes.all().some((box) => adapter.purposeOf(box, tracker.memory()).kind === 'own-edit'),
  });
  const sends = watchSending({
    adapter,
    document,
    signal,
    boxes: boxes.all,
    memory: tracker.memory,
    isOwn: () => isOwnAuthor(adapter.platform, accounts),
    onSending: reports.start,
    onRefused: (notice) => broadcast({ key: 'site-refused', notice: notice.slice(0, 500) }),
  });
  watchPage({
    document,
    signal,
    innerRoots: () => adapter.innerRoots(document),
    onInnerRoot: boxes.look,
    onChange(records) {
      boxes.note(records);
      sends.note();
      own.note();
      update(false);
    },
  });
  announce();
  whileIdle(document, signal, adapter.prepare);
  signal.addEventListener('abort', () => {
    clearTimeout(armed?.timer);
    clearTimeout(armed?.doubt);
    clearTimeout(lookAgain);
  });

  function announce(): void {
    void options.ask({ key: 'agent/hello', platform: adapter.platform }).then((response) => {
      if (response?.key === 'accounts') {
        accounts = response.accounts;
        if (response.outboxKey) options.outbox.takeKey(response.outboxKey);
        given = { rules: response.rules };
      }
      update(false);
    });
  }

  /** Never under an answer that is on its way: what it was armed for stays what it was. */
  function takeGivenRules(): void {
    if (!given || armed || inserting) return;
    if (followRules(adapter, given.rules, document)) boxes.look(document);
    given = undefined;
  }

  function broadcast(message: AgentToPanel): void {
    for (const panel of panels) panel.send(message);
  }

  function readItem(): FocusedItem | null {
    const { focus, refused } = tracker.read();
    const address = document.location.pathname;
    if (!focus) {
      const gone = lastRead?.item.nativeId === tracker.wanted() && lastRead?.address === address;
      if (!gone || refused || !lastRead) return null;
      // A chat moves on; its box stays, and the answer itself says whom it is for.
      return lastRead.item.mention ? lastRead.item : { ...lastRead.item, composer: null };
    }
    const item = readFocusedItem(adapter, document, focus, `${nonce}.${focus.nativeId}`, accounts, seenAt);
    lastRead = item && { item, address };
    return item ?? null;
  }

  /** Times are words that grow old on the page: what counts is when they were read first. */
  const firstSeen = new Map<string, number>();
  function seenAt(words: string): number {
    const known = firstSeen.get(words);
    if (known !== undefined) return known;
    if (firstSeen.size > MOST_TIMES) firstSeen.clear();
    const now = clock.now();
    firstSeen.set(words, now);
    return now;
  }

  /** One item that is still there answers for all of them: counting thousands would be felt. */
  let someItem: Element | undefined;
  function hasItems(): boolean {
    if (!someItem?.isConnected || !adapter.read(someItem)) someItem = adapter.firstItem(document);
    return someItem !== undefined;
  }

  function update(byUser: boolean): void {
    if (signal.aborted) return;
    takeGivenRules();
    // Nobody looks, and nothing waits: what is sent is read at the moment of sending.
    if (panels.size === 0 && !armed) {
      if (!picking) outline(undefined);
      return;
    }
    const { focus, refused } = tracker.read();
    // Instagram writes the name of whom a field answers into its value: no event and no mutation tells of it.
    if (refused && 'value' in refused.box)
      lookAgain ??= setTimeout(() => {
        lookAgain = undefined;
        update(false);
      }, NAME_COMES_WITHIN);
    const item = readItem();
    if (item) own.watch(item);
    // While the operator points, the outline shows what they point at.
    if (!picking) outline(item && !item.own && panels.size > 0 ? focus?.item : undefined);
    const message: AgentToPanel = {
      key: 'focus',
      item,
      refused: refused?.purpose.kind ?? null,
      byUser,
      recognised: hasItems(),
      obstacle: adapter.obstacle(document) ?? null,
    };
    const text = JSON.stringify({ ...message, byUser: undefined });
    if (text !== last.text || byUser) broadcast(message);
    last = { item, text };
    void fireArmed();
  }

  /** Read at the moment of sending: the box, and soon the focus, are gone afterwards. */
  function itemOf(nativeId: string): FocusedItem | undefined {
    const { focus } = tracker.read();
    const element = adapter.findItem(document, nativeId);
    const item =
      focus?.nativeId === nativeId
        ? readFocusedItem(adapter, document, focus, `${nonce}.${nativeId}`, accounts, seenAt)
        : element &&
          readFocusedItem(
            adapter,
            document,
            {
              item: element,
              nativeId,
              reason: 'composer',
              box: undefined,
              proved: false,
              surface: undefined,
              place: undefined,
              selection: undefined,
            },
            `${nonce}.${nativeId}`,
            accounts,
            seenAt,
          );
    return item ?? inserted.get(nativeId)?.item ?? (last.item?.nativeId === nativeId ? last.item : undefined);
  }

  async function insert(request: InsertRequest, from: PanelConnection): Promise<void> {
    if (inserting) return;
    disarm('cancelled');
    const item = adapter.findItem(document, request.nativeId);
    const refuse = (reason: FailureReason, detail?: string): void => finish(request, from, reason, detail);
    if (request.token !== `${nonce}.${request.nativeId}`) return refuse('navigated');
    if (!item && !knownInModal(request.nativeId) && !mentionOf(request.nativeId)) return refuse('item-gone');
    const found = findBox(adapter, boxes.all(), tracker, request);
    if (found.ok) return put(found.value, request, from);
    if (found.reason !== 'no-box' || !request.arm) return refuse(found.reason, found.detail);
    const until = clock.now() + ARMED_FOR;
    armed = { request, from, timer: setTimeout(() => disarm('armed-expired'), ARMED_FOR) };
    from.send({ key: 'insert-result', replyId: request.replyId, result: { status: 'armed', until } });
  }

  /** A reply modal shows its item without an id; the tracker knows it from the clicked Reply. */
  function knownInModal(nativeId: string): boolean {
    return tracker.read().focus?.nativeId === nativeId;
  }

  /** What an answer to this item must begin with, where the site has no threads. */
  function mentionOf(nativeId: string): string | undefined {
    const item = adapter.findItem(document, nativeId);
    if (item) return adapter.read(item)?.mention;
    return lastRead?.item.nativeId === nativeId ? lastRead.item.mention : undefined;
  }

  function speaksOfficially(box: HTMLElement, { nativeId }: InsertRequest): boolean {
    const shown = adapter.findItem(document, nativeId);
    const platform = (shown && adapter.read(shown)?.platform) ?? adapter.platform;
    return actingAs(platform, adapter.speakingAs(document, box), accounts).standing === 'official';
  }

  async function put(box: HTMLElement, request: InsertRequest, from: PanelConnection): Promise<void> {
    if (!speaksOfficially(box, request)) return finish(request, from, 'account-changed');
    inserting = true;
    const outcome = await insertIntoBox(adapter, tracker, box, request, mentionOf(request.nativeId)).finally(
      () => {
        inserting = false;
      },
    );
    if (!outcome.ok) return finish(request, from, outcome.reason, outcome.detail);
    const read = itemOf(request.nativeId);
    if (read) inserted.set(request.nativeId, { replyId: request.replyId, text: request.text, item: read });
    const { value, texts } = outcome.value;
    undoable = { request, box, texts, until: clock.now() + UNDO_FOR };
    const result: InsertResult = { status: 'inserted', value };
    const report = {
      key: 'journal/outcome',
      replyId: request.replyId,
      outcome: { event: 'inserted', value, text: request.text },
    } as const;
    await options.outbox.keep(`${request.replyId}:outcome`, report, 0);
    await ask(report);
    from.send({ key: 'insert-result', replyId: request.replyId, result });
  }

  /** Says nothing where another frame's agent inserted. */
  async function undo(replyId: string, from: PanelConnection): Promise<void> {
    const last = undoable;
    if (last?.request.replyId !== replyId || inserting) return;
    const answer = (result: UndoResult): void => from.send({ key: 'undo-result', replyId, result });
    const { nativeId } = last.request;
    if (clock.now() > last.until || inserted.get(nativeId)?.replyId !== replyId) return answer('late');
    if (!speaksOfficially(last.box, last.request)) return answer('gone');
    inserting = true;
    const result = await takeBack(adapter, boxes.all(), tracker, last).finally(() => {
      inserting = false;
    });
    if (result === 'undone') {
      undoable = undefined;
      // What is typed and sent from here on is the operator's own.
      inserted.delete(nativeId);
      const report = { key: 'journal/undone', replyId } as const;
      await options.outbox.keep(`${replyId}:undone`, report, 0);
      await ask(report);
    }
    answer(result);
  }

  function finish(
    request: InsertRequest,
    from: PanelConnection,
    reason: FailureReason,
    detail?: string,
  ): void {
    from.send({
      key: 'insert-result',
      replyId: request.replyId,
      result: { status: 'failed', reason, ...(detail === undefined ? {} : { detail }) },
    });
  }

  function disarm(reason: FailureReason): void {
    if (!armed) return;
    const { request, from, timer, doubt } = armed;
    clearTimeout(timer);
    clearTimeout(doubt);
    armed = undefined;
    from.send({ key: 'armed-ended', replyId: request.replyId, reason });
  }

  /** The operator opened a box: the item's own takes the waiting text, any other cancels it. */
  async function fireArmed(): Promise<void> {
    const waiting = armed;
    const box = waiting && tracker.activeBox();
    if (!waiting || !box || inserting) return;
    const found = findBox(adapter, boxes.all(), tracker, waiting.request);
    if (!found.ok) {
      if (found.reason !== 'no-box') waiting.doubt ??= setTimeout(() => endDoubt(), NAME_COMES_WITHIN);
      return;
    }
    clearTimeout(waiting.timer);
    clearTimeout(waiting.doubt);
    armed = undefined;
    await put(found.value, waiting.request, waiting.from);
  }

  function endDoubt(): void {
    if (!armed) return;
    delete armed.doubt;
    const found = findBox(adapter, boxes.all(), tracker, armed.request);
    if (found.ok) void fireArmed();
    else if (found.reason !== 'no-box') disarm(found.reason);
  }

  /** Counts the items that have no answer of ours and, if asked, goes to the next; what is read on the way is not kept. */
  async function lookForUnanswered(asked: boolean, among?: readonly string[]): Promise<void> {
    const from = tracker.read().focus?.nativeId;
    const isOwn = isOwnAuthor(adapter.platform, accounts);
    const { next, count, items } = await findUnanswered(adapter, document, isOwn, from, among);
    if (signal.aborted) return;
    broadcast({ key: 'unanswered', count, items: [...items], asked });
    if (!asked || !next) return;
    tracker.pick(next);
    adapter.findItem(document, next)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }

  function startPicking(): void {
    if (picking) return;
    picking = true;
    pick({
      adapter,
      document,
      signal,
      outline,
      onEnd(nativeId) {
        picking = false;
        broadcast({ key: 'picking', on: false });
        if (nativeId) tracker.pick(nativeId);
        else update(false);
      },
    });
    broadcast({ key: 'picking', on: true });
  }

  return {
    announce,
    check: () => selfCheck(adapter, document, tracker.memory()),
    pick: startPicking,
    connect(panel) {
      panels.add(panel);
      last = { item: null, text: '' };
      update(false);
      return {
        receive(message) {
          if (message.key === 'accounts') {
            accounts = message.accounts;
            last = { item: null, text: '' };
            update(false);
          } else if (message.key === 'insert') void insert(message.request, panel);
          else if (message.key === 'cancel') {
            if (armed?.request.replyId === message.replyId) disarm('cancelled');
          } else if (message.key === 'undo') void undo(message.replyId, panel);
          else if (message.key === 'next-unanswered') void lookForUnanswered(true, message.among);
          else if (message.key === 'count-unanswered') void lookForUnanswered(false);
          else if (message.key === 'pick') startPicking();
          else if (message.key === 'show-item')
            adapter
              .findItem(document, message.nativeId)
              ?.scrollIntoView({ block: 'center', behavior: 'smooth' });
        },
        disconnect() {
          panels.delete(panel);
          if (armed?.from === panel) {
            const { replyId } = armed.request;
            disarm('cancelled');
            void ask({
              key: 'journal/outcome',
              replyId,
              outcome: { event: 'abandoned', reason: 'cancelled', copied: false },
            });
          }
          update(false);
        },
      };
    },
  };
}
