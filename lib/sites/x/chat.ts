import { isPlainEnter, standsWith, targetOf } from '../controls.ts';
import type { Conversation, Message } from '../conversation.ts';
import { conversationPart } from '../conversation-part.ts';
import { readText } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';

const LOG = () => book.css('chat-log');
const BOX = () => book.css('chat-box');
const PANEL = () => book.css('chat-panel');
const THREAD = /^\/i\/chat\/([\w-]*\d[\w-]*)/;

/** The chat lives in an open shadow root; a closed one is not forced. */
export function chatRoots(document: Document): ShadowRoot[] {
  return [...document.querySelectorAll(book.css('chat-host'))].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** The passcode page of the encrypted chat: nothing of it is read. */
export const isLocked = (document: Document): boolean =>
  /^\/i\/chat\/pin\b/.test(document.location?.pathname ?? '');

const pathOf = (node: Node): string => node.ownerDocument?.location?.pathname ?? '';

function partnerOf(panel: Element): { name: string; handle?: string } | undefined {
  const shown = panel.querySelector(book.css('chat-partner-name'));
  const name = shown ? readText(shown).trim() : '';
  if (name === '') return undefined;
  const href = panel.querySelector(book.css('chat-partner'))?.getAttribute('href') ?? '';
  const handle = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,15})\/?$/.exec(href)?.[1];
  return { name: name.slice(0, 300), ...(handle ? { handle } : {}) };
}

/** Side and name must agree about whose words these are; a row where they do not is nobody's. */
function readRow(row: Element): Message | undefined {
  const id = book.attribute('chat-row', row);
  const text = row.querySelector(book.css('chat-text'));
  const [sender, time] = [...row.querySelectorAll(book.css('chat-sender'))].map((span) =>
    (span.textContent ?? '').trim(),
  );
  const own = row.matches(book.css('chat-own'));
  const says = book.words('chat-own').includes(sender ?? '');
  if (!id || !sender || own === row.matches(book.css('chat-inbound')) || own !== says) return undefined;
  return {
    key: id,
    strong: true,
    own,
    author: sender,
    // The row shows its time twice, once inside of the text so that it wraps.
    text: text ? readText(text, (part) => part.matches(book.css('chat-text-time'))).trim() : '',
    postedAt: time ? { value: time.slice(0, 300), precision: 'about' } : { precision: 'unknown' },
    failed: book.attribute('chat-status', row) === 'failed',
  };
}

function conversationOf(log: Element): Conversation | undefined {
  const panel = log.closest(PANEL());
  const partner = panel ? partnerOf(panel) : undefined;
  const thread = THREAD.exec(pathOf(log))?.[1];
  const rows = [...log.querySelectorAll(book.css('chat-row'))].map(readRow);
  const messages = rows.filter((row) => row !== undefined);
  if (!partner || !thread || messages.length === 0 || messages.length !== rows.length) return undefined;
  // More than one other person: a group, where a message is answered in front of everybody.
  if (messages.some(({ own, author }) => !own && author !== partner.name)) return undefined;
  return {
    place: 'chat',
    threadId: thread,
    strong: true,
    partner: partner.handle ? { ...partner, profileUrl: `https://x.com/${partner.handle}` } : partner,
    permalink: `https://x.com/i/chat/${thread}`,
    messages,
  };
}

function rootsOf(root: ParentNode): ParentNode[] {
  return 'defaultView' in root ? chatRoots(root as Document) : [root];
}

const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : node.parentElement;

/** Direct messages at /i/chat. */
export const chat: SitePart = conversationPart({
  log: LOG,
  conversationOf,
  rootsOf,
  besideBox(box) {
    const panel = box.closest(PANEL());
    const [log, second] = panel ? panel.querySelectorAll(LOG()) : [];
    const conversation = log && !second ? conversationOf(log) : undefined;
    return log && conversation ? { log, conversation } : { why: 'a message, and nothing proves to whom' };
  },
  boxAt: (node) => elementOf(node)?.closest<HTMLElement>(BOX()) ?? undefined,
  boxes: (root) => rootsOf(root).flatMap((inner) => [...inner.querySelectorAll<HTMLElement>(BOX())]),
  isSend(event, box) {
    if (isPlainEnter(event, box)) return true;
    const button = event.type === 'click' ? targetOf(event)?.closest(book.css('chat-send')) : undefined;
    return button ? standsWith(button, box, BOX()) : false;
  },
});
