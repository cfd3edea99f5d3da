import type { Author, PostedAt } from '../../domain/index.ts';
import type { PageItem } from '../adapter.ts';
import { readText, withoutTracking } from '../page-text.ts';
import { type CommentIds, commentIds, isReel, profileHandle, sameHandle } from './address.ts';
import { avatarHandles } from './avatar.ts';
import { book } from './book.ts';

const COMMENT_LINK = () => book.css('comment-link');
const TIME = () => book.css('time');
const PROFILE_LINK = () => book.css('profile-link');
const TEXT = () => book.css('text');
const OLD_TEXT = () => book.css('old-text');
export const DIALOG = () => book.css('dialog');
export const DIALOG_POST = () => book.css('dialog-post');
export const PAGE = () => book.css('page');
export const BUTTON = () => book.css('button');
const REPLY = () => book.words('reply');
const LIKES = () => book.words('likes');
const SEE_MORE = () => book.words('see-more');
/** A row never reaches beyond its post. */
const BOUNDARY = () => `body, form, article, ${PAGE()}, ${DIALOG()}`;

const isAfter = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Only the link around a time names its comment: a link pasted into a text could name any other. */
function commentLink(time: Element): HTMLAnchorElement | undefined {
  const link = time.closest('a');
  return link?.matches(COMMENT_LINK()) && commentIds(link.getAttribute('href')) ? link : undefined;
}

/** The smallest element around a time that holds an avatar too, and no second time. */
function rowOf(time: Element): Element | undefined {
  for (
    let element = time.parentElement;
    element && !element.matches(BOUNDARY());
    element = element.parentElement
  ) {
    if (element.querySelectorAll(TIME()).length > 1) return undefined;
    if (avatarHandles(element).length > 0) return element;
  }
  return undefined;
}

function timeOf(item: Element): Element | undefined {
  const times = item.querySelectorAll(TIME());
  return times.length === 1 ? times[0] : undefined;
}

export function idsOf(item: Element): CommentIds | undefined {
  const time = timeOf(item);
  return time && commentIds(commentLink(time)?.getAttribute('href') ?? null);
}

export function itemAt(node: Node): Element | undefined {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  for (; element && !element.matches(BOUNDARY()); element = element.parentElement) {
    const [time, second] = element.querySelectorAll(TIME());
    if (second) return undefined;
    if (!time) continue;
    const item = commentLink(time) && rowOf(time);
    return item?.contains(node) ? item : undefined;
  }
  return undefined;
}

/** Every comment and reply under `root`, also behind an open dialog, each id once. */
export function rowsIn(root: ParentNode): Element[] {
  const byId = new Map<string, Element>();
  for (const time of root.querySelectorAll(TIME())) {
    const ids = commentIds(commentLink(time)?.getAttribute('href') ?? null);
    const row = ids && !byId.has(ids.id) ? rowOf(time) : undefined;
    if (ids && row) byId.set(ids.id, row);
  }
  return [...byId.values()];
}

/** With a post open in a dialog the page behind it cannot be reached; its comments are not what is answered. */
function front(root: ParentNode): ParentNode {
  if (root.nodeType !== 9) return root;
  const posts = [...root.querySelectorAll(DIALOG())].filter((dialog) => dialog.querySelector(DIALOG_POST()));
  return posts.at(-1) ?? root;
}

export const itemsIn = (root: ParentNode): Element[] => rowsIn(front(root));

export const findItem = (root: ParentNode, nativeId: string): Element | undefined =>
  itemsIn(root).find((item) => idsOf(item)?.id === nativeId);

/** A name whose link and picture disagree is nobody's. */
function readAuthor(item: Element, time: Element): Author {
  const link = [...item.querySelectorAll<HTMLAnchorElement>(PROFILE_LINK())].find(
    (candidate) =>
      isAfter(time, candidate) &&
      profileHandle(candidate.getAttribute('href')) !== undefined &&
      (candidate.textContent ?? '').trim() !== '',
  );
  const handle = link && profileHandle(link.getAttribute('href'));
  if (!handle) return { name: '' };
  if (!avatarHandles(item).every((other) => sameHandle(other, handle))) return { name: handle };
  return { name: handle, handle, profileUrl: `https://www.instagram.com/${handle}/` };
}

function textOf(item: Element, time: Element): Element | undefined {
  const old = item.querySelector(OLD_TEXT());
  if (old) return old;
  return [...item.querySelectorAll(TEXT())].find(
    (span) => isAfter(span, time) && !span.contains(time) && !inButton(span, item) && !isLikes(span),
  );
}

const inButton = (element: Element, item: Element): boolean => {
  const button = element.closest(BUTTON());
  return button !== null && item.contains(button);
};

/** A comment of a picture only has no text: the first words after its time are then its count of likes. */
function isLikes(span: Element): boolean {
  const [count = '', ...rest] = (span.textContent ?? '').trim().toLowerCase().split(/\s+/);
  return /^\d/.test(count) && LIKES().includes(rest.join(' '));
}

function readPostedAt(time: Element): PostedAt {
  const moment = Date.parse(time.getAttribute('datetime') ?? '');
  return Number.isNaN(moment)
    ? { precision: 'unknown' }
    : { value: new Date(moment).toISOString(), precision: 'exact' };
}

const isButton = (element: Element): boolean => element.matches(BUTTON());

export function readItem(item: Element): PageItem | undefined {
  const time = timeOf(item);
  const ids = idsOf(item);
  if (!time || !ids) return undefined;
  const text = textOf(item, time);
  const href = commentLink(time)?.getAttribute('href') ?? '';
  const permalink = withoutTracking(href, item.ownerDocument.baseURI);
  return {
    surface: ids.parent ? 'reply' : 'comment',
    // A link can call a reel a post; over a profile the address has a user name in front.
    ...(isReel(href) || isReel(item.ownerDocument.location?.pathname ?? '') ? { place: 'reel' } : {}),
    nativeId: ids.id,
    idStrength: 'strong',
    author: readAuthor(item, time),
    text: text ? readText(text, isButton).trim() : '',
    truncated: [...item.querySelectorAll(BUTTON())].some((button) =>
      SEE_MORE().includes((button.textContent ?? '').replace(/^[….\s]+/u, '').trim()),
    ),
    postedAt: readPostedAt(time),
    ...(permalink ? { permalink } : {}),
  };
}

/** The caption is a row like the comments, but its time names no comment. */
export function captionIn(scope: ParentNode): string | undefined {
  for (const time of scope.querySelectorAll(TIME())) {
    const row = commentLink(time) ? undefined : rowOf(time);
    const text = row && textOf(row, time);
    if (text) return readText(text, isButton).trim() || undefined;
  }
  return undefined;
}

/** How far its words may stand below the control itself. */
const CONTROL_DEPTH = 4;

/**
 * The site's Reply is told by its words alone; neither a citizen's "Balas" nor a user of that name counts. The Reply of
 * a row that cannot be read counts too: the site now answers a comment unknown to us, so an older click is void.
 */
export function isReplyControl(node: Element): boolean {
  const item = itemAt(node);
  const time = item && timeOf(item);
  if (node.closest('a') || (item && time && textOf(item, time)?.contains(node))) return false;
  let element: Element | null = node;
  for (let depth = 0; element && depth < CONTROL_DEPTH; depth++, element = element.parentElement)
    if (REPLY().includes((element.textContent ?? '').trim())) return true;
  return false;
}
