import type { SiteAdapter } from '../adapter.ts';
import { isModifiedEnter, isPlainEnter, standsWith } from '../controls.ts';
import { ownReplyIn } from '../own-reply.ts';
import { css, isExperimental } from '../rules.ts';
import { BOX, ownPrefix, purposeOf } from './box.ts';
import { CHAT_BOX, chatItemAt, chatItemsIn, chatPurposeOf, isChatItem, readChatItem } from './chat.ts';
import { commentId, itemAt, itemsIn, parentOf, readItem } from './item.ts';
import { youtubeRules as rules } from './rules.ts';

const ANY_BOX = `${BOX}, ${CHAT_BOX}`;
const REPLY = css(rules, 'reply-control');
const SUBMIT = css(rules, 'submit');
const CHAT_SEND = css(rules, 'chat-send');
const COMMENT_BOX = css(rules, 'comment-box');

const isChatBox = (box: Element): boolean => box.matches(CHAT_BOX);

/** Watch comments and, in a page or frame of its own, the live chat; a page shows one of them. */
export const youtube: SiteAdapter = {
  platform: 'youtube',
  engines: rules.engines,
  isExperimental: (surface) => isExperimental(rules, surface),
  matches: (url, framed) =>
    (url.hostname === 'youtube.com' || url.hostname.endsWith('.youtube.com')) &&
    (!framed || url.pathname.startsWith('/live_chat')),
  itemAt: (node) => itemAt(node) ?? chatItemAt(node),
  items: (root) => [...itemsIn(root), ...chatItemsIn(root)],
  read: (item) => (isChatItem(item) ? readChatItem(item) : readItem(item)),
  findItem: (root, nativeId) =>
    youtube.items(root).find((element) => (commentId(element) ?? element.id) === nativeId),
  contextOf(item, isOwn) {
    if (isChatItem(item)) return { parents: [], ownAnswers: [] };
    const id = commentId(item) ?? '';
    const pages = itemsIn(item.ownerDocument).flatMap((element) => readItem(element) ?? []);
    const title = item.ownerDocument.title.replace(/^\(\d+\)\s*/, '').replace(/\s*-\s*YouTube$/, '');
    return {
      ...(title ? { postText: title } : {}),
      parents: pages
        .filter(({ nativeId }) => nativeId === parentOf(id))
        .map(({ author, text }) => ({ author: author.name, text })),
      ownAnswers: pages
        .filter(({ nativeId, author }) => parentOf(nativeId) === id && isOwn(author))
        .map(({ text, postedAt }) => ({ text, postedAt })),
    };
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return (element?.closest(ANY_BOX) as HTMLElement | null) ?? undefined;
  },
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(ANY_BOX)],
  purposeOf: (box, memory) => (isChatBox(box) ? chatPurposeOf(box, memory) : purposeOf(box, memory)),
  ownPrefix: (box) => (isChatBox(box) ? '' : ownPrefix(box)),
  isReplyControl: (node) => node.closest(REPLY) !== null && itemAt(node) !== undefined,
  // The page shows that someone is signed in, not as which channel: the operator says.
  speakingAs: () => ({ how: 'none' }),
  isSend(event, box) {
    // A chat sends on Enter; in a comment Enter is a new line and Ctrl+Enter sends.
    if (isChatBox(box) ? isPlainEnter(event, box) : isModifiedEnter(event, box)) return true;
    if (event.type !== 'click') return false;
    const button = (event.target as Element).closest?.(isChatBox(box) ? CHAT_SEND : SUBMIT);
    if (!button) return false;
    return isChatBox(box)
      ? standsWith(button, box, CHAT_BOX)
      : button.closest(COMMENT_BOX) === box.closest(COMMENT_BOX);
  },
  knownIds: (document) =>
    new Set(youtube.items(document).flatMap((item) => youtube.read(item)?.nativeId ?? [])),
  findOwnReply: (document, sent) => ownReplyIn(youtube.items(document), youtube.read, sent),
  refusalNotice: () => undefined,
  replacedInterface: () => false,
};
