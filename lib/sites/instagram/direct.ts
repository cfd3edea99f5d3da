import { isPlainEnter } from '../controls.ts';
import { type Conversation, type Message, numbered } from '../conversation.ts';
import { conversationPart } from '../conversation-part.ts';
import { type Group, isSeveral } from '../group.ts';
import { groupPart } from '../group-part.ts';
import { afterLabel, readText } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { sideOf } from '../side.ts';
import { speakingAs } from './account.ts';
import { sameHandle } from './address.ts';
import { book } from './book.ts';

const LOG = () => book.css('direct-log');
const BOX = () => book.css('message-box');
const THREAD = /^\/direct\/t\/(\d+)/;

/** Whose message a row's own controls name. */
function senderOf(row: Element): string | undefined {
  for (const control of row.querySelectorAll('[aria-label]')) {
    const name = afterLabel(control.getAttribute('aria-label'), book.words('direct-sender'));
    if (name) return name;
  }
  return undefined;
}

/** Name and side are both weak, so where both are known they must agree; `unclear` where neither is. */
function readRow(row: Element, ownHandle: string | undefined): Message | 'unclear' | undefined {
  const leaf = [...row.querySelectorAll(book.css('direct-text'))].find(
    (element) => !element.querySelector(book.css('direct-text')) && (element.textContent ?? '').trim() !== '',
  );
  // A row of a day or of "seen".
  if (!leaf) return undefined;
  const sender = senderOf(row);
  const bySide = sideOf(leaf, row);
  const byName = sender && ownHandle ? sameHandle(sender, ownHandle) : undefined;
  const own = byName ?? (bySide ? bySide === 'right' : undefined);
  if (own === undefined || (bySide !== undefined && own !== (bySide === 'right'))) return 'unclear';
  const text = readText(leaf).trim();
  return {
    key: `${own ? 'out' : 'in'} ${text.slice(0, 140)}`,
    strong: false,
    own,
    author: sender ?? '',
    text,
    postedAt: { precision: 'unknown' },
  };
}

function conversationOf(log: Element): Conversation | undefined {
  const name = afterLabel(log.getAttribute('aria-label'), book.words('direct-log'));
  const { ownerDocument: document } = log;
  const thread = THREAD.exec(document.location?.pathname ?? '')?.[1];
  if (!name || !thread) return undefined;
  const { handle } = speakingAs(document);
  const rows = [...log.querySelectorAll(book.css('direct-row'))].map((row) => readRow(row, handle));
  const messages = rows.filter((row) => row !== undefined && row !== 'unclear');
  if (messages.length === 0 || rows.includes('unclear')) return undefined;
  const [partner, second] = new Set(
    messages.flatMap(({ own, author }) => (own || author === '' ? [] : [author])),
  );
  // A group; one in which only one person wrote yet can be told by the names in its title.
  if (second || name.includes(', ')) return undefined;
  return {
    place: 'direct',
    threadId: thread,
    strong: true,
    partner: {
      name: name.slice(0, 300),
      ...(partner ? { handle: partner, profileUrl: `https://www.instagram.com/${partner}/` } : {}),
    },
    permalink: `https://www.instagram.com/direct/t/${thread}/`,
    messages: numbered(messages),
  };
}

function groupOf(log: Element): Group | undefined {
  const title = afterLabel(log.getAttribute('aria-label'), book.words('direct-log'));
  const { ownerDocument: document } = log;
  const thread = THREAD.exec(document.location?.pathname ?? '')?.[1];
  if (!title || !thread) return undefined;
  const { handle } = speakingAs(document);
  let clear = true;
  const read = [...log.querySelectorAll(book.css('direct-row'))].flatMap((row) => {
    const message = readRow(row, handle);
    if (!message) return [];
    // Beside several people a side tells whose it is not, and not whose it is.
    if (message !== 'unclear' && (message.own || message.author !== '')) return [{ ...message, row }];
    clear = false;
    return [];
  });
  if (!isSeveral(read, title)) return undefined;
  return {
    threadId: thread,
    strong: true,
    permalink: `https://www.instagram.com/direct/t/${thread}/`,
    clear,
    messages: numbered(read.map((message) => ({ ...message, key: `${message.author} ${message.key}` }))).map(
      (message, at) => ({ ...message, row: read[at]?.row ?? log }),
    ),
  };
}

/** The one log in the nearest area around the box that has any. */
function logBeside(box: Element): Element | undefined {
  for (let area = box.parentElement; area; area = area.parentElement) {
    const [log, second] = area.querySelectorAll(LOG());
    if (!log) continue;
    return second || area.querySelectorAll(BOX()).length !== 1 ? undefined : log;
  }
  return undefined;
}

function boxAt(node: Node): HTMLElement | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const box = element?.closest<HTMLElement>(BOX());
  return box && THREAD.test(box.ownerDocument.location?.pathname ?? '') ? box : undefined;
}

const inBox: Pick<SitePart, 'boxAt' | 'boxes' | 'isSend'> = {
  boxAt,
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(BOX())].filter((box) => boxAt(box) === box),
  isSend: isPlainEnter,
};

/** Instagram Direct. Enter sends, and the rendered row is the only sign of it. */
export const direct: SitePart = conversationPart({
  ...inBox,
  log: LOG,
  conversationOf,
  logBeside,
});

/** Groups in Direct. */
export const directGroup: SitePart = groupPart({
  ...inBox,
  log: LOG,
  row: () => book.css('direct-row'),
  groupOf,
  logBeside,
  authorOf: (handle) => ({
    name: handle.slice(0, 100),
    handle,
    profileUrl: `https://www.instagram.com/${handle}/`,
  }),
  mention: (handle) => `@${handle} `,
});
