import type { Author } from '../../domain/index.ts';
import type { PageItem } from '../adapter.ts';
import { allNames, type Keys, named } from '../live-query.ts';
import { readText, withoutTracking } from '../page-text.ts';
import { book } from './book.ts';

const ITEM = () => book.css('item');
const AUTHOR = () => book.css('author');
const TEXT = () => book.css('text');
const LINK = () => book.css('item-link');

/** A second list of the same comments lies hidden in a panel beside the player. */
const isShown = (element: Element): boolean => element.closest('[hidden]') === null;

function own<E extends Element>(item: Element, selector: string): E | undefined {
  return [...item.querySelectorAll<E>(selector)].find((element) => element.closest(ITEM()) === item);
}

function itemLink(item: Element): HTMLAnchorElement | undefined {
  const link = own<HTMLAnchorElement>(item, LINK());
  // A citizen can write a link to any other comment.
  return link?.closest(TEXT()) ? undefined : link;
}

/** `lc` of the time's link; a reply's is `<parent>.<own part>`. */
export function commentId(item: Element): string | undefined {
  const href = itemLink(item)?.getAttribute('href');
  return href ? (new URL(href, item.ownerDocument.baseURI).searchParams.get('lc') ?? undefined) : undefined;
}

/** The video that a comment's own link names. */
export function videoOf(item: Element): string | undefined {
  const href = itemLink(item)?.getAttribute('href');
  if (!href) return undefined;
  const url = new URL(href, item.ownerDocument.baseURI);
  return url.searchParams.get('v') ?? /^\/shorts\/([\w-]+)/.exec(url.pathname)?.[1];
}

export const parentOf = (id: string): string | undefined =>
  id.includes('.') ? id.slice(0, id.indexOf('.')) : undefined;

export function itemAt(node: Node): Element | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const item = element?.closest(ITEM());
  return item && commentId(item) ? item : undefined;
}

export function itemsIn(root: ParentNode): Element[] {
  const byId = new Map<string, Element>();
  for (const element of root.querySelectorAll(ITEM())) {
    const id = isShown(element) ? commentId(element) : undefined;
    if (id && !byId.has(id)) byId.set(id, element);
  }
  return [...byId.values()];
}

const ID = /[?&]lc=([^&#]+)/;

/** The id in a comment's link, and the comment that it replies to. */
const LINKS: Keys = {
  css: LINK,
  keysOf(link) {
    const id = ID.exec(link.getAttribute('href') ?? '')?.[1];
    if (!id) return [];
    const parent = parentOf(id);
    return parent ? [id, parent] : [id];
  },
};

/** Comments that this id names, and the replies to it, each once. */
export function itemsNaming(root: ParentNode, id: string): Element[] {
  const byId = new Map<string, Element>();
  for (const link of named(root, LINKS, id)) {
    const item = itemAt(link);
    const own = item && root.contains(item) && isShown(item) ? commentId(item) : undefined;
    if (item && own && !byId.has(own)) byId.set(own, item);
  }
  return [...byId.values()];
}

export const findItem = (root: ParentNode, nativeId: string): Element | undefined =>
  itemsNaming(root, nativeId).find((element) => commentId(element) === nativeId);

export const prepare: readonly ((document: Document) => void)[] = [(document) => named(document, LINKS, '')];

export const namedIds = (document: Document): Set<string> => new Set(allNames(document, LINKS));

function readAuthor(item: Element): Author {
  const link = own<HTMLAnchorElement>(item, AUTHOR());
  const name = (link ? readText(link) : '').trim().slice(0, 300);
  const href = link?.getAttribute('href');
  const url = href ? withoutTracking(href, item.ownerDocument.baseURI) : undefined;
  const handle = url ? /^\/@([^/]{1,100})$/.exec(decodeURIComponent(new URL(url).pathname))?.[1] : undefined;
  return { name, ...(handle ? { handle } : {}), ...(url ? { profileUrl: url } : {}) };
}

export function readItem(item: Element): PageItem | undefined {
  const id = commentId(item);
  if (!id) return undefined;
  const text = own(item, TEXT());
  const shown = (itemLink(item)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const permalink = withoutTracking(itemLink(item)?.getAttribute('href') ?? '', item.ownerDocument.baseURI);
  return {
    surface: parentOf(id) ? 'reply' : 'comment',
    nativeId: id,
    idStrength: 'strong',
    author: readAuthor(item),
    text: text ? readText(text).trim() : '',
    // Long comments are only clipped by style; their whole text is in the page.
    truncated: false,
    postedAt: shown ? { value: shown.slice(0, 300), precision: 'about' } : { precision: 'unknown' },
    ...(permalink ? { permalink } : {}),
  };
}
