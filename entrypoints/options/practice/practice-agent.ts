import type { SidebarServices } from '@/components/sidebar/index.ts';
import { type BoxTexts, insertText, readBox, takeOut } from '@/lib/compose/index.ts';
import { type FocusedItem, type InsertRequest, UNDO_FOR, type UndoResult } from '@/lib/domain/index.ts';
import type { AgentToPanel, PanelToAgent, UnansweredItem } from '@/lib/messages/index.ts';

type Handlers = Parameters<SidebarServices['link']>[0];

export type PracticeEvent = 'opened' | 'inserted' | 'undone';

/** What the agent sees of the page that it stands in. */
export interface PracticePlace {
  boxOf(nativeId: string): HTMLElement | undefined;
  /** Comments without a reply, the next one first. */
  waiting(): readonly UnansweredItem[];
  /** Opens the reply box of a comment, as a person would. */
  open(nativeId: string): void;
  onEvent(event: PracticeEvent): void;
}

export interface PracticeAgent {
  readonly link: SidebarServices['link'];
  /** The reply box of this comment has opened or closed; the same words again say nothing new. */
  focus(item: FocusedItem | null, byUser: boolean): void;
  /** A person sent what stood in the box. */
  sent(nativeId: string): void;
}

const ARMED_FOR = 60_000;

/**
 * Stands where a page agent stands: it writes into this page's own reply boxes, by the writer that fills the sites'
 * editors, reads them back, and takes text out again. It keeps no log and reaches nobody.
 */
export function createPracticeAgent({ boxOf, waiting, open, onEvent }: PracticePlace): PracticeAgent {
  let handlers: Handlers | undefined;
  let armed: { request: InsertRequest; timer: ReturnType<typeof setTimeout> } | undefined;
  let last: { request: InsertRequest; box: HTMLElement; texts: BoxTexts; until: number } | undefined;
  const say = (message: AgentToPanel): void => handlers?.onMessage(message);

  async function put(request: InsertRequest, box: HTMLElement): Promise<void> {
    const { replyId } = request;
    const before = readBox(box);
    const outcome = await insertText(box, request.text);
    if (!outcome.ok)
      return say({ key: 'insert-result', replyId, result: { status: 'failed', reason: outcome.reason } });
    last = { request, box, texts: { before, after: readBox(box) }, until: Date.now() + UNDO_FOR };
    onEvent('inserted');
    say({ key: 'insert-result', replyId, result: { status: 'inserted', value: outcome.value } });
  }

  function insert(request: InsertRequest): void {
    const box = boxOf(request.nativeId);
    if (box) return void put(request, box);
    const timer = setTimeout(() => disarm('armed-expired'), ARMED_FOR);
    armed = { request, timer };
    const until = Date.now() + ARMED_FOR;
    say({ key: 'insert-result', replyId: request.replyId, result: { status: 'armed', until } });
  }

  function disarm(reason: 'armed-expired' | 'cancelled'): void {
    if (!armed) return;
    clearTimeout(armed.timer);
    say({ key: 'armed-ended', replyId: armed.request.replyId, reason });
    armed = undefined;
  }

  async function undo(replyId: string): Promise<void> {
    const answer = (result: UndoResult): void => say({ key: 'undo-result', replyId, result });
    if (last?.request.replyId !== replyId || Date.now() > last.until) return answer('late');
    if (!last.box.isConnected) return answer('gone');
    const outcome = await takeOut(last.box, last.texts);
    if (outcome.ok) onEvent('undone');
    answer(outcome.ok ? 'undone' : outcome.reason === 'changed' ? 'changed' : 'not-taken');
  }

  function lookForUnanswered(asked: boolean, among?: readonly string[]): void {
    const items = waiting();
    const next = asked && items.find(({ nativeId }) => !among || among.includes(nativeId));
    if (next) open(next.nativeId);
    say({ key: 'unanswered', count: items.length, items: [...items], asked });
  }

  const receive = (message: PanelToAgent): void => {
    if (message.key === 'insert') insert(message.request);
    else if (message.key === 'cancel') disarm('cancelled');
    else if (message.key === 'undo') void undo(message.replyId);
    else if (message.key === 'count-unanswered') lookForUnanswered(false);
    else if (message.key === 'next-unanswered') lookForUnanswered(true, message.among);
    else if (message.key === 'show-item') boxOf(message.nativeId)?.scrollIntoView({ block: 'center' });
  };

  return {
    link(given) {
      handlers = given;
      given.onState('connected');
      say({
        key: 'focus',
        item: null,
        refused: null,
        byUser: false,
        recognised: true,
        obstacle: null,
      });
      return {
        send(message) {
          receive(message);
          return true;
        },
        close() {
          handlers = undefined;
          clearTimeout(armed?.timer);
        },
      };
    },
    focus(item, byUser) {
      say({ key: 'focus', item, refused: null, byUser, recognised: true, obstacle: null });
      if (item && byUser) onEvent('opened');
      const box = item && boxOf(item.nativeId);
      if (!armed || !box || armed.request.nativeId !== item.nativeId) return;
      const { request, timer } = armed;
      clearTimeout(timer);
      armed = undefined;
      void put(request, box);
    },
    sent(nativeId) {
      const replyId = last?.request.nativeId === nativeId ? last.request.replyId : null;
      say({
        key: 'sent',
        eventId: `practice-${nativeId}`,
        replyId,
        nativeId,
        evidence: 'observed',
        logged: true,
      });
    },
  };
}
