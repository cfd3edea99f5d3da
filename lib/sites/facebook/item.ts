import type { Author, PostedAt } from '../../domain/index.ts';
import type { PageItem } from '../adapter.ts';
import { allNames, few, type Keys, named } from '../live-query.ts';
import { readText, withoutTracking } from '../page-text.ts';
import { book } from './book.ts';
import { isInbox } from './business-comments.ts';
import { type CommentIds, commentIds, commentOf, decode } from './comment-id.ts';

const ITEM = () => book.css('item');
const WRAPPER = () => book.css('item-wrapper');
const LINK = () => book.css('item-link');
const TEXT = () => book.css('text');
const POST = () => book.css('post');
const POST_TEXT = () => book.css('post-text');
const BUTTON = () => book.css('button');
const SEE_MORE = () => book.words('see-more');

export const postOf = (node: Element): Element | null => node.closest(POST());

/** Elements of this item itself: replies may be nested articles, or siblings; neither is relied on. */
export function own(item: Element, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter((element) => element.closest(ITEM()) === item);
}

export function isItem(element: Element): boolean {
  return element.matches(ITEM()) && ownLinks(element).length > 0;
}

export function itemAt(node: Node): Element | undefined {
  let element: Element | null = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element) {
    const item: Element | null = element.closest(ITEM());
    if (!item) break;
    if (isItem(item)) return item;
    element = item.parentElement;
  }
  return undefined;
}

function textLeaves(item: Element): Element[] {
  return own(item, TEXT()).filter(
    (leaf) =>
      !leaf.querySelector(TEXT()) &&
      !leaf.closest(LINK()) &&
      !leaf.closest('ul') &&
      !leaf.closest('[contenteditable="true"]'),
  );
}

/** Links that name this comment. A link pasted into the comment's text must not decide whose comment it is. */
function ownLinks(item: Element): HTMLAnchorElement[] {
  return own(item, LINK()).filter((link) => !link.closest(TEXT())) as HTMLAnchorElement[];
}

function timeLink(item: Element): HTMLAnchorElement | undefined {
  return ownLinks(item).findLast((link) => link.closest('ul, li'));
}

function authorLink(item: Element): HTMLAnchorElement | undefined {
  return ownLinks(item).find((link) => !link.closest('ul, li') && (link.textContent ?? '').trim() !== '');
}

export function idsOf(item: Element): CommentIds | undefined {
  const base = item.ownerDocument.baseURI;
  const found = [timeLink(item), ...ownLinks(item)]
    .flatMap((link) => (link ? [commentIds(link.getAttribute('href') ?? '', base)] : []))
    .filter((ids) => ids !== undefined);
  const best = found.find((ids) => ids.numeric) ?? found[0];
  const wrapper = item.closest(WRAPPER());
  const wrapped = wrapper?.getAttribute('data-commentid');
  // A reply may sit inside its parent's wrapper; the wrapper names only the first item in it.
  if (wrapped && wrapper?.querySelector(ITEM()) === item && !best?.parent)
    return { id: wrapped, numeric: /^\d+$/.test(wrapped) };
  return best;
}

function readAuthor(item: Element): Author {
  const link = authorLink(item);
  const author: { name: string; handle?: string; profileUrl?: string } = {
    name: (link ? readText(link) : '').trim().slice(0, 300),
  };
  const url = profileUrl(link);
  if (url) author.profileUrl = url;
  return author;
}

function profileUrl(link: HTMLAnchorElement | undefined): string | undefined {
  const href = link && withoutTracking(link.getAttribute('href') ?? '', link.ownerDocument.baseURI);
  if (!href) return undefined;
  const url = new URL(href);
  const id = url.searchParams.get('id');
  url.search = id && url.pathname === '/profile.php' ? `?id=${encodeURIComponent(id)}` : '';
  return url.href;
}

function readPostedAt(item: Element): PostedAt {
  const shown = (timeLink(item)?.textContent ?? '').trim();
  return shown ? { value: shown.slice(0, 300), precision: 'about' } : { precision: 'unknown' };
}

const isSeeMore = (element: Element): boolean =>
  element.matches(BUTTON()) && SEE_MORE().includes((element.textContent ?? '').trim());

export function readItem(item: Element): PageItem | undefined {
  const ids = idsOf(item);
  if (!ids) return undefined;
  const leaves = textLeaves(item);
  const text = leaves
    .map((leaf) => readText(leaf, (element) => element.matches(BUTTON())))
    .join('\n')
    .trim();
  const permalink = withoutTracking(timeLink(item)?.getAttribute('href') ?? '', item.ownerDocument.baseURI);
  return {
    surface: ids.parent ? 'reply' : 'comment',
    ...(isInbox(item.ownerDocument) ? { place: 'business-comments' } : {}),
    nativeId: ids.id,
    idStrength: ids.numeric ? 'strong' : 'weak',
    author: readAuthor(item),
    text,
    truncated: own(item, BUTTON()).some(isSeeMore),
    postedAt: readPostedAt(item),
    ...(permalink ? { permalink } : {}),
  };
}

const IDS = /[?&](?:reply_)?comment_id=([^&#]+)/g;

/** Every id that a link names: its comment's, and the one that this replies to. Read from tens of thousands of links. */
function idsInLink(link: Element): readonly string[] {
  const found: string[] = [];
  for (const [, value = ''] of (link.getAttribute('href') ?? '').matchAll(IDS)) {
    const id = decode(value.includes('%') ? withoutPercent(value) : value);
    if (id) found.push(id);
  }
  return found;
}

function withoutPercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const LINKS: Keys = { css: LINK, keysOf: idsInLink };
const WRAPPERS: Keys = {
  css: WRAPPER,
  keysOf: (wrapper) => [wrapper.getAttribute('data-commentid') ?? ''],
};

/** Comments whose links or wrapper name this id: their own, or the one of the comment that they reply to. */
export function itemsNaming(root: ParentNode, id: string): Element[] {
  const wrapped = named(root, WRAPPERS, id).flatMap((wrapper) => wrapper.querySelector(ITEM()) ?? []);
  const linked = named(root, LINKS, id).flatMap((link) => itemAt(link) ?? []);
  return [...new Set([...wrapped, ...linked])].filter((item) => isItem(item) && root.contains(item));
}

export const findItem = (root: ParentNode, nativeId: string): Element | undefined => {
  const comment = commentOf(nativeId);
  return itemsNaming(root, comment).find((item) => idsOf(item)?.id === comment);
};

/** Begins to keep what is asked of a page all the time; each step alone is short. */
export const prepareItems: readonly ((document: Document) => void)[] = [
  (document) => named(document, LINKS, ''),
  (document) => named(document, WRAPPERS, ''),
  (document) => few(document, POST_TEXT()),
];

export const namedIds = (document: Document): Set<string> =>
  new Set([...allNames(document, LINKS), ...allNames(document, WRAPPERS)]);

export function postText(item: Element): string | undefined {
  const scope = postOf(item) ?? item.closest('[role="dialog"]');
  const element = scope && few(scope, POST_TEXT())[0];
  const text = element ? readText(element).trim() : '';
  return text || undefined;
}
