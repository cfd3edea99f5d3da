import type { SiteAdapter, SpeakingAs } from '../adapter.ts';
import { isModifiedEnter, standsWith } from '../controls.ts';
import { readText } from '../page-text.ts';
import { css, isExperimental, words } from '../rules.ts';
import { BOX, purposeOf } from './box.ts';
import { findItem, itemAt, itemsIn, readItem, statusId } from './item.ts';
import { xRules as rules } from './rules.ts';

const REPLY = css(rules, 'reply');
const SUBMIT = css(rules, 'submit');
const TOAST = css(rules, 'toast');
const STATUS_LINK = css(rules, 'status-link');
const OWN_PROFILE = css(rules, 'own-profile');
const SWITCHER = css(rules, 'account-switcher');
const REPLACEMENT = css(rules, 'replacement');
const AUTOMATED = words(rules, 'automated');

export const x: SiteAdapter = {
  platform: 'x',
  engines: rules.engines,
  isExperimental: (surface) => isExperimental(rules, surface),
  matches: (url, framed) => !framed && (url.hostname === 'x.com' || url.hostname === 'twitter.com'),
  itemAt,
  items: itemsIn,
  read: readItem,
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
      ownAnswers: answer && isOwn(answer.author) ? [{ text: answer.text, postedAt: answer.postedAt }] : [],
    };
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return (element?.closest(BOX) as HTMLElement | null) ?? undefined;
  },
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(BOX)],
  purposeOf,
  ownPrefix: () => '',
  isReplyControl: (node) => node.closest(REPLY) !== null && itemAt(node) !== undefined,
  speakingAs,
  isSend(event, box) {
    if (isModifiedEnter(event, box)) return true;
    const button = event.type === 'click' ? (event.target as Element).closest?.(SUBMIT) : null;
    if (!button || (button as HTMLButtonElement).disabled) return false;
    return standsWith(button, box, BOX);
  },
  knownIds(document) {
    const ids = itemsIn(document).flatMap((item) => statusId(item) ?? []);
    // A toast of an earlier reply may still stand there.
    const toasts = [...document.querySelectorAll(`${TOAST} ${STATUS_LINK}`)].flatMap(
      (link) => /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
    );
    return new Set([...ids, ...toasts]);
  },
  findOwnReply(document, { known, text }) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`${TOAST} ${STATUS_LINK}`)) {
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
  refusalNotice(document) {
    const toast = document.querySelector(TOAST);
    const shown = toast ? readText(toast).trim() : '';
    if (toast?.querySelector(STATUS_LINK)) return undefined;
    return AUTOMATED.some((word) => shown.toLocaleLowerCase().includes(word)) ? shown : undefined;
  },
  replacedInterface: (document) => document.querySelector(REPLACEMENT) !== null,
};

/** The profile link's address stays when narrow windows hide the labels; the switcher shows the handle as text. */
function speakingAs(document: Document): SpeakingAs {
  const href = document.querySelector(OWN_PROFILE)?.getAttribute('href');
  const fromLink = href ? /^\/(\w{1,15})$/.exec(new URL(href, document.baseURI).pathname)?.[1] : undefined;
  const switcher = document.querySelector(SWITCHER);
  const fromSwitcher = switcher ? /@(\w{1,15})/.exec(switcher.textContent ?? '')?.[1] : undefined;
  if (fromLink && fromSwitcher && fromLink.toLowerCase() !== fromSwitcher.toLowerCase())
    return { how: 'none' };
  const handle = fromLink ?? fromSwitcher;
  return handle ? { account: handle, handle, how: 'navigation' } : { how: 'none' };
}
