import type { BoxPurpose, PageItem, PageMemory } from '../adapter.ts';
import { isPlainEnter, standsWith, targetOf } from '../controls.ts';
import { ownReplyIn } from '../own-reply.ts';
import { readText } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';

const ITEM = () => book.css('chat-item');
const AUTHOR = () => book.css('chat-author');
const BADGES = () => book.css('chat-badges');
const TEXT = () => book.css('chat-text');
const TIME = () => book.css('chat-time');
const CHAT_BOX = () => book.css('chat-box');

/** The chat puts zero-width blanks between its parts. */
const plain = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isChatItem = (element: Element): boolean => element.matches(ITEM()) && element.id !== '';

function chatItemAt(node: Node): Element | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const item = element?.closest(ITEM());
  return item && isChatItem(item) ? item : undefined;
}

const chatItemsIn = (root: ParentNode): Element[] => [...root.querySelectorAll(ITEM())].filter(isChatItem);

function authorName(item: Element): string {
  const element = item.querySelector(AUTHOR());
  return element ? plain(readText(element, (part) => part.matches(BADGES()))).slice(0, 100) : '';
}

function readChatItem(item: Element): PageItem | undefined {
  const name = authorName(item);
  const message = item.querySelector(TEXT());
  if (!isChatItem(item) || name === '') return undefined;
  const shown = plain(item.querySelector(TIME())?.textContent ?? '');
  const handle = name.startsWith('@') ? name.slice(1) : undefined;
  return {
    surface: 'live-chat',
    nativeId: item.id,
    idStrength: 'strong',
    author: { name, ...(handle ? { handle, profileUrl: `https://www.youtube.com/@${handle}` } : {}) },
    text: message ? readText(message).trim() : '',
    truncated: false,
    postedAt: shown ? { value: shown, precision: 'about' } : { precision: 'unknown' },
    mention: `${handle ? name : `@${name}`} `,
  };
}

/** One box for everybody: whom its text means, only its first words say. */
function chatPurposeOf(box: HTMLElement, { addressed }: PageMemory): BoxPurpose {
  const text = plain(box.textContent ?? '');
  if (text === '') return { kind: 'shared' };
  if (addressed && `${text} `.startsWith(addressed.mention)) {
    const item = chatItemsIn(box.ownerDocument).find(({ id }) => id === addressed.nativeId);
    return { kind: 'reply', nativeId: addressed.nativeId, ...(item ? { item } : {}) };
  }
  return text.startsWith('@')
    ? { kind: 'unproved', why: 'the message names someone else' }
    : { kind: 'top-level', why: 'a message to everyone' };
}

/** Live chat, in a page or a frame of its own. */
export const chat: SitePart = {
  itemAt: chatItemAt,
  items: chatItemsIn,
  isItem: isChatItem,
  read: readChatItem,
  ownsId: () => true,
  findItem: (root, nativeId) => chatItemsIn(root).find(({ id }) => id === nativeId),
  contextOf: () => ({ parents: [], ownAnswers: [] }),
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return element?.closest<HTMLElement>(CHAT_BOX()) ?? undefined;
  },
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(CHAT_BOX())],
  purposeOf: chatPurposeOf,
  isSend(event, box) {
    if (isPlainEnter(event, box)) return true;
    const button = event.type === 'click' ? targetOf(event)?.closest(book.css('chat-send')) : undefined;
    return button ? standsWith(button, box, CHAT_BOX()) : false;
  },
  knownIds: (document) => chatItemsIn(document).map(({ id }) => id),
  findOwnReply: (document, sent) => ownReplyIn(chatItemsIn(document), readChatItem, sent),
};
