import { isPlainEnter, standsWith, targetOf } from '../controls.ts';
import { type Conversation, type Message, numbered } from '../conversation.ts';
import { conversationPart } from '../conversation-part.ts';
import { readText } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { sideOf } from '../side.ts';
import { book } from './book.ts';

const LOG = () => book.css('classic-log');
const BOX = () => book.css('classic-box');
const PANEL = () => book.css('classic-panel');
/** Two numbers: a conversation of two. A group has one. */
const THREAD = /^\/messages\/(\d{1,30}-\d{1,30})(?:\/|$)/;
const PROFILE = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,15})\/?$/;

function partnerOf(panel: Element): string | undefined {
  const [name, second] = [...panel.querySelectorAll(book.css('classic-name'))]
    .filter((element) => !element.closest(LOG()))
    .map((element) => readText(element).trim());
  return second === undefined && name ? name.slice(0, 300) : undefined;
}

/** Who stands beside a message as a picture that leads to their profile; only what others wrote has one. */
function handleIn(row: Element): string | undefined {
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = link.closest(book.css('text'))
      ? undefined
      : PROFILE.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle) return handle;
  }
  return undefined;
}

/** Nothing in a row says whose it is but its side; where a picture names somebody, it must be theirs. */
function readRow(row: Element, partner: string): Message | undefined {
  const text = row.querySelector(book.css('text'));
  const side = text && sideOf(text, row);
  const own = side === 'right';
  if (!text || !side || (own && handleIn(row) !== undefined)) return undefined;
  const said = readText(text).trim();
  return {
    key: `${own ? 'out' : 'in'} ${said.slice(0, 140)}`,
    strong: false,
    own,
    author: own ? '' : partner,
    text: said,
    postedAt: { precision: 'unknown' },
  };
}

function conversationOf(log: Element): Conversation | undefined {
  const thread = THREAD.exec(log.ownerDocument.location?.pathname ?? '')?.[1];
  const panel = log.closest(PANEL());
  const partner = panel ? partnerOf(panel) : undefined;
  if (!thread || !partner) return undefined;
  const rows = [...log.querySelectorAll(book.css('classic-row'))];
  const messages = rows.flatMap((row) => readRow(row, partner) ?? []);
  const handles = new Set(rows.flatMap((row) => handleIn(row) ?? []));
  if (messages.length === 0 || messages.length !== rows.length || handles.size > 1) return undefined;
  const [handle] = handles;
  return {
    place: 'messages',
    threadId: thread,
    strong: true,
    partner: {
      name: partner,
      ...(handle ? { handle, profileUrl: `https://x.com/${handle}` } : {}),
    },
    permalink: `https://x.com/messages/${thread}`,
    messages: numbered(messages),
  };
}

/** The messages page of before the chat, for accounts that still have it. */
export const classic: SitePart = conversationPart({
  log: LOG,
  conversationOf,
  logBeside(box) {
    const panel = box.closest(PANEL());
    const [log, second] = panel?.querySelectorAll(LOG()) ?? [];
    return second || panel?.querySelectorAll(BOX()).length !== 1 ? undefined : log;
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return element?.closest<HTMLElement>(BOX()) ?? undefined;
  },
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(BOX())],
  isSend(event, box) {
    if (isPlainEnter(event, box)) return true;
    const button = event.type === 'click' ? targetOf(event)?.closest(book.css('classic-send')) : undefined;
    return button ? standsWith(button, box, BOX()) : false;
  },
});
