import type { BoxPurpose, PageItem, PageMemory } from '../adapter.ts';
import { readText } from '../page-text.ts';
import { css } from '../rules.ts';
import { youtubeRules as rules } from './rules.ts';

const ITEM = css(rules, 'chat-item');
const AUTHOR = css(rules, 'chat-author');
const BADGES = css(rules, 'chat-badges');
const TEXT = css(rules, 'chat-text');
const TIME = css(rules, 'chat-time');
export const CHAT_BOX = css(rules, 'chat-box');

/** The chat puts zero-width blanks between its parts. */
const plain = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const isChatItem = (element: Element): boolean => element.matches(ITEM) && element.id !== '';

export function chatItemAt(node: Node): Element | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const item = element?.closest(ITEM);
  return item && isChatItem(item) ? item : undefined;
}

export const chatItemsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(ITEM)].filter(isChatItem);

function authorName(item: Element): string {
  const element = item.querySelector(AUTHOR);
  return element ? plain(readText(element, (part) => part.matches(BADGES))).slice(0, 100) : '';
}

export function readChatItem(item: Element): PageItem | undefined {
  const name = authorName(item);
  const message = item.querySelector(TEXT);
  if (!isChatItem(item) || name === '') return undefined;
  const shown = plain(item.querySelector(TIME)?.textContent ?? '');
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
export function chatPurposeOf(box: HTMLElement, { addressed }: PageMemory): BoxPurpose {
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
