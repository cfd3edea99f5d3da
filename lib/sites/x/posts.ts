import { ownAnswer, type SpeakingAs } from '../adapter.ts';
import { isModifiedEnter, standsWith, targetOf } from '../controls.ts';
import { isConversationId } from '../conversation.ts';
import { isGroupId } from '../group.ts';
import { readText } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';
import { BOX, purposeOf } from './box.ts';
import { findItem, isItem, itemAt, itemsIn, readItem, statusId } from './item.ts';

const REPLY = () => book.css('reply');
const SUBMIT = () => book.css('submit');
const TOAST = () => book.css('toast');
const STATUS_LINK = () => book.css('status-link');
const OWN_PROFILE = () => book.css('own-profile');
const SWITCHER = () => book.css('account-switcher');
const REPLACEMENT = () => book.css('replacement');
const AUTOMATED = () => book.words('automated');

/** Posts and replies, wherever they are listed. */
export const posts: SitePart = {
  itemAt,
  items: itemsIn,
  isItem,
  read: readItem,
  ownsId: (nativeId) => !isConversationId(nativeId) && !isGroupId(nativeId),
  findItem,
  contextOf(item, isOwn) {
    const list = itemsIn(item.ownerDocument);
    const at = list.indexOf(item);
    const focalId = /\/status\/(\d+)/.exec(item.ownerDocument.location?.pathname ?? '')?.[1];
    const focalAt = list.findIndex((element) => statusId(element) === focalId);
    // Above the focal post stand its parents; below it, replies to it.
    const above =
      focalAt < 0 ? [] : at <= focalAt ? list.slice(0, Math.max(at, 0)) : list.slice(0, focalAt + 1);
    const pages = above.map(readItem).filter((page) => page !== undefined);
    const focal = focalAt >= 0 && at > focalAt ? list[focalAt] : undefined;
    const post = focal ? readItem(focal)?.text : pages[0]?.text;
    // A reply of ours to this post stands right below it; anything else could answer another.
    const next = at >= 0 ? list[at + 1] : undefined;
    const answer = next ? readItem(next) : undefined;
    return {
      ...(post ? { postText: post } : {}),
      parents: pages.map(({ author, text }) => ({ author: author.name, text })),
      ownAnswers: answer && isOwn(answer.author) ? [ownAnswer(answer)] : [],
    };
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return (element?.closest(BOX()) as HTMLElement | null) ?? undefined;
  },
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(BOX())],
  purposeOf,
  isReplyControl: (node) => node.closest(REPLY()) !== null && itemAt(node) !== undefined,
  speakingAs,
  isSend(event, box) {
    if (isModifiedEnter(event, box)) return true;
    const button = event.type === 'click' ? targetOf(event)?.closest(SUBMIT()) : null;
    if (!button || (button as HTMLButtonElement).disabled) return false;
    return standsWith(button, box, BOX());
  },
  knownIds(document) {
    const ids = itemsIn(document).flatMap((item) => statusId(item) ?? []);
    // A toast of an earlier reply may still stand there.
    const toasts = [...document.querySelectorAll(`${TOAST()} ${STATUS_LINK()}`)].flatMap(
      (link) => /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
    );
    return new Set([...ids, ...toasts]);
  },
  findOwnReply(document, { known, text }) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`${TOAST()} ${STATUS_LINK()}`)) {
      const id = /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
      if (!id || known.has(id)) continue;
      return {
        text,
        nativeId: id,
        permalink: new URL(link.getAttribute('href') ?? '', document.baseURI).href,
        seen: 'toast-link',
      };
    }
    return undefined;
  },
};

export function refusalNotice(document: Document): string | undefined {
  const toast = document.querySelector(TOAST());
  const shown = toast ? readText(toast).trim() : '';
  if (toast?.querySelector(STATUS_LINK())) return undefined;
  return AUTOMATED().some((word) => shown.toLocaleLowerCase().includes(word)) ? shown : undefined;
}

export const isReplaced = (document: Document): boolean => document.querySelector(REPLACEMENT()) !== null;

/** The profile link's address stays when narrow windows hide the labels; the switcher shows the handle as text. */
function speakingAs(document: Document): SpeakingAs {
  const href = document.querySelector(OWN_PROFILE())?.getAttribute('href');
  const fromLink = href ? /^\/(\w{1,15})$/.exec(new URL(href, document.baseURI).pathname)?.[1] : undefined;
  const switcher = document.querySelector(SWITCHER());
  const fromSwitcher = switcher ? /@(\w{1,15})/.exec(switcher.textContent ?? '')?.[1] : undefined;
  if (fromLink && fromSwitcher && fromLink.toLowerCase() !== fromSwitcher.toLowerCase())
    return { how: 'none' };
  const handle = fromLink ?? fromSwitcher;
  return handle ? { account: handle, handle, how: 'navigation' } : { how: 'none' };
}
