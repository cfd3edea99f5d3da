import type { Author, PostedAt } from '../../domain/index.ts';
import type { PageItem } from '../adapter.ts';
import { readText, withoutTracking } from '../page-text.ts';
import { book } from './book.ts';
import { postOf } from './quote-id.ts';

export const ITEM = () => book.css('item');
const AUTHOR = () => book.css('author');
const TEXT = () => book.css('text');
const STATUS_LINK = () => book.css('status-link');
const TIME = () => book.css('time');
export const QUOTED = () => book.css('quoted');
const ADVERTISEMENT = () => book.css('advertisement');
const SHOW_MORE = () => book.css('show-more');

/** A quoted post stands inside its quoter as one big link; an advertisement is nobody's question. */
export function isItem(element: Element): boolean {
  return element.matches(ITEM()) && !element.closest(ADVERTISEMENT());
}

export function itemAt(node: Node): Element | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const item = element?.closest(ITEM());
  return item && isItem(item) ? item : undefined;
}

function own(item: Element, selector: string): Element | undefined {
  return [...item.querySelectorAll(selector)].find((element) => {
    const quoted = element.closest(QUOTED());
    return !quoted || !item.contains(quoted);
  });
}

/** The link around the time names the post; links in its text could name any other. */
function statusLink(item: Element): HTMLAnchorElement | undefined {
  return [...item.querySelectorAll<HTMLAnchorElement>(STATUS_LINK())].find(
    (link) => link.querySelector(TIME()) !== null && !link.closest(`${TEXT()}, ${QUOTED()}`),
  );
}

export function statusId(item: Element): string | undefined {
  return /\/status\/(\d+)/.exec(statusLink(item)?.getAttribute('href') ?? '')?.[1];
}

function readAuthor(item: Element): Author {
  const block = own(item, AUTHOR());
  const shown = block ? readText(block) : '';
  const handle = handleIn(block) ?? /@(\w{1,15})/.exec(shown)?.[1];
  // The first link holds the display name; a quoted or linkless block has it before the handle.
  const nameLink = block?.querySelector('a');
  const name = (nameLink ? readText(nameLink) : (shown.split('@')[0] ?? '')).trim();
  return {
    name: name.slice(0, 300),
    ...(handle ? { handle, profileUrl: `https://x.com/${handle}` } : {}),
  };
}

/** The element that shows the handle alone: in the block's whole text it can be glued to the time. */
function handleIn(block: Element | undefined): string | undefined {
  for (const element of block?.querySelectorAll('*') ?? []) {
    const match = /^@(\w{1,15})$/.exec((element.textContent ?? '').trim());
    if (match) return match[1];
  }
  return undefined;
}

/** Who and what is quoted; none where it shows no handle, so that nobody can say whose words they are. */
export function readQuoted(quoted: Element): { handle: string; text: string } | undefined {
  const block = quoted.querySelector(AUTHOR());
  const handle = handleIn(block ?? undefined) ?? /@(\w{1,15})/.exec(block ? readText(block) : '')?.[1];
  const text = quoted.querySelector(TEXT());
  return handle ? { handle, text: text ? readText(text).trim() : '' } : undefined;
}

function readPostedAt(item: Element): PostedAt {
  const value = own(item, TIME())?.getAttribute('datetime');
  const time = Date.parse(value ?? '');
  return Number.isNaN(time)
    ? { precision: 'unknown' }
    : { value: new Date(time).toISOString(), precision: 'exact' };
}

export function readItem(item: Element): PageItem | undefined {
  if (!isItem(item)) return undefined;
  const author = readAuthor(item);
  const textElement = own(item, TEXT());
  const text = textElement ? readText(textElement).trim() : '';
  const id = statusId(item);
  const permalink = withoutTracking(statusLink(item)?.getAttribute('href') ?? '', item.ownerDocument.baseURI);
  return {
    surface: 'reply',
    nativeId: id ?? weakId(author, text),
    idStrength: id ? 'strong' : 'weak',
    author,
    text,
    truncated: item.querySelector(SHOW_MORE()) !== null,
    postedAt: readPostedAt(item),
    ...(id && permalink ? { permalink } : {}),
  };
}

/** The reply modal shows its post without a link; author and words still tell it from others. */
function weakId(author: Author, text: string): string {
  return `${author.handle ?? author.name}:${text.slice(0, 200)}`;
}

export function itemsIn(root: ParentNode): Element[] {
  const byId = new Map<string, Element>();
  for (const element of root.querySelectorAll(ITEM())) {
    const id = isItem(element) ? statusId(element) : undefined;
    if (id && !byId.has(id)) byId.set(id, element);
  }
  return [...byId.values()];
}

export function findItem(root: ParentNode, nativeId: string): Element | undefined {
  const post = postOf(nativeId);
  return [...root.querySelectorAll(ITEM())].find((element) => isItem(element) && statusId(element) === post);
}
