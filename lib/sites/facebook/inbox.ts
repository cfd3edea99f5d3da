import { isPlainEnter } from '../controls.ts';
import type { Conversation, Message } from '../conversation.ts';
import { conversationPart } from '../conversation-part.ts';
import { afterLabel, readText } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';
import { boxesIn } from './box.ts';
import { isInbox } from './business-comments.ts';

const LOG = () => book.css('inbox-log');
const BOX = () => book.css('box');

/** Whose message a row holds is nowhere written: only the layout puts ours at the end. */
function isOwn(row: Element, log: Element): boolean | undefined {
  const view = row.ownerDocument.defaultView;
  for (
    let element: Element | null = row;
    view && element && element !== log;
    element = element.parentElement
  ) {
    const { justifyContent } = view.getComputedStyle(element);
    if (justifyContent === 'flex-end') return true;
    if (justifyContent === 'flex-start') return false;
  }
  return undefined;
}

function readRow(row: Element, log: Element, partner: string): Message | undefined {
  const id = book.attribute('inbox-row', row);
  const own = isOwn(row, log);
  const text = row.querySelector(book.css('message-text'));
  if (!id || own === undefined) return undefined;
  const timed = row.closest(book.css('inbox-time')) ?? row.querySelector(book.css('inbox-time'));
  const seconds = timed && Number(book.attribute('inbox-time', timed));
  return {
    key: id,
    strong: true,
    own,
    author: own ? '' : partner,
    text: text ? readText(text).trim() : '',
    postedAt: seconds
      ? { value: new Date(seconds > 1e11 ? seconds : seconds * 1000).toISOString(), precision: 'exact' }
      : { precision: 'unknown' },
  };
}

function conversationOf(log: Element): Conversation | undefined {
  const { location } = log.ownerDocument;
  const address = new URLSearchParams(location?.search ?? '');
  const thread = address.get('selected_item_id');
  // The header stands inside of the detail view, or before it; two of them belong to two threads.
  const [header, second] = log.ownerDocument.querySelectorAll(book.css('inbox-name'));
  const name = header && !second ? readText(header).trim().slice(0, 300) : '';
  if (!thread || name === '' || !location?.pathname.startsWith('/latest/inbox')) return undefined;
  const rows = [...log.querySelectorAll(book.css('inbox-row'))].map((row) => readRow(row, log, name));
  const messages = rows.filter((row) => row !== undefined);
  if (messages.length === 0 || messages.length !== rows.length) return undefined;
  return {
    place: 'business-inbox',
    threadId: `business ${thread}`,
    strong: true,
    partner: { name },
    // Instagram's threads are answered here too, under Instagram's limits and as an account of Instagram.
    ...(address.get('thread_type') === 'IG_MESSAGE' ? { platform: 'instagram' as const } : {}),
    messages,
  };
}

function isInboxBox(box: Element): boolean {
  const labels = [box.getAttribute('aria-placeholder'), box.getAttribute('aria-label')];
  return labels.some((label) => afterLabel(label, book.words('inbox-box')) !== undefined);
}

const inboxBoxes = (root: ParentNode): HTMLElement[] => boxesIn(root).filter(isInboxBox);

/** The inbox of the Business Suite: threads of Messenger and of Instagram. */
export const inbox: SitePart = conversationPart({
  log: LOG,
  conversationOf,
  logBeside({ ownerDocument }) {
    const [log, second] = ownerDocument.querySelectorAll(LOG());
    return second || inboxBoxes(ownerDocument).length !== 1 ? undefined : log;
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const box = element?.closest<HTMLElement>(BOX());
    return box && isInboxBox(box) ? box : undefined;
  },
  boxes: inboxBoxes,
  // The asset of the address is a number that no pack knows: the operator says who speaks.
  speakingAs: (document) => (isInbox(document) ? { how: 'none' } : undefined),
  isSend: isPlainEnter,
});
