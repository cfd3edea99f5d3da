import { isPlainEnter, standsWith, targetOf } from '../controls.ts';
import type { Conversation, Message } from '../conversation.ts';
import { conversationPart } from '../conversation-part.ts';
import { type Group, isSeveral } from '../group.ts';
import { groupPart } from '../group-part.ts';
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
  // More than one other person: a group, where a message is answered in front of everybody (chatGroup).
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

function groupOf(log: Element): Group | undefined {
  const thread = THREAD.exec(pathOf(log))?.[1];
  const panel = log.closest(PANEL());
  const title = panel && partnerOf(panel)?.name;
  const rows = [...log.querySelectorAll(book.css('chat-row'))];
  const messages = rows.flatMap((row) => {
    const message = readRow(row);
    return message ? [{ ...message, row }] : [];
  });
  if (!thread || !title || !isSeveral(messages, title)) return undefined;
  return {
    threadId: thread,
    strong: true,
    permalink: `https://x.com/i/chat/${thread}`,
    clear: messages.length === rows.length,
    messages,
  };
}

/** The one log of the box's panel. */
function logBeside(box: Element): Element | undefined {
  const [log, second] = box.closest(PANEL())?.querySelectorAll(LOG()) ?? [];
  return second ? undefined : log;
}

const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : node.parentElement;

const inBox: Pick<SitePart, 'boxAt' | 'boxes' | 'isSend'> = {
  boxAt: (node) => elementOf(node)?.closest<HTMLElement>(BOX()) ?? undefined,
  boxes: (root) => rootsOf(root).flatMap((inner) => [...inner.querySelectorAll<HTMLElement>(BOX())]),
  isSend(event, box) {
    if (isPlainEnter(event, box)) return true;
    const button = event.type === 'click' ? targetOf(event)?.closest(book.css('chat-send')) : undefined;
    return button ? standsWith(button, box, BOX()) : false;
  },
};

/** Direct messages at /i/chat. */
export const chat: SitePart = conversationPart({
  ...inBox,
  log: LOG,
  conversationOf,
  rootsOf,
  logBeside,
});

/** Groups at /i/chat: rows show display names only, and an @ before one would name somebody else. */
export const chatGroup: SitePart = groupPart({
  ...inBox,
  log: LOG,
  row: () => book.css('chat-row'),
  rootsOf,
  groupOf,
  logBeside,
  authorOf: (name) => ({ name: name.slice(0, 300) }),
  mention: (name) => `${name}, `,
});
