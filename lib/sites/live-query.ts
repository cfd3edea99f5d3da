/**
 * Elements of a page by selector, kept while it grows. To ask a feed of thousands of comments the same question after
 * each of its changes costs more than all the rest; here only what changed is looked at. What waits to be noticed is
 * noticed before every answer, so an answer is never older than the page.
 */
interface Kept {
  add(element: Element): void;
  remove(element: Element): void;
}

/** Elements under names that they carry (the ids in a link). */
export interface Keys {
  readonly css: () => string;
  readonly keysOf: (element: Element) => readonly string[];
}

class Named implements Kept {
  private readonly keysOf: Keys['keysOf'];
  readonly byKey = new Map<string, Set<Element>>();
  private readonly keys = new Map<Element, readonly string[]>();

  constructor(keysOf: Keys['keysOf']) {
    this.keysOf = keysOf;
  }

  add(element: Element): void {
    this.remove(element);
    const keys = this.keysOf(element);
    this.keys.set(element, keys);
    for (const key of keys) {
      const known = this.byKey.get(key);
      if (known) known.add(element);
      else this.byKey.set(key, new Set([element]));
    }
  }

  remove(element: Element): void {
    for (const key of this.keys.get(element) ?? []) {
      const known = this.byKey.get(key);
      known?.delete(element);
      if (known?.size === 0) this.byKey.delete(key);
    }
    this.keys.delete(element);
  }
}

class LivePage {
  private readonly document: Document;
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly attributes = new Set<string>();
  private readonly kept = new Map<string, Kept[]>();
  private readonly plain = new Map<string, Set<Element>>();
  private readonly named = new Map<string, Map<Keys, Named>>();

  constructor(document: Document) {
    this.document = document;
  }

  stop(): void {
    this.observer.disconnect();
  }

  elements(css: string): ReadonlySet<Element> {
    this.note(this.observer.takeRecords());
    const known = this.plain.get(css);
    if (known) return known;
    const elements = new Set<Element>();
    this.plain.set(css, elements);
    this.keep(css, {
      add: (element) => void elements.add(element),
      remove: (element) => void elements.delete(element),
    });
    return elements;
  }

  byKey(css: string, keys: Keys): ReadonlyMap<string, ReadonlySet<Element>> {
    this.note(this.observer.takeRecords());
    const of = this.named.get(css) ?? new Map<Keys, Named>();
    this.named.set(css, of);
    const known = of.get(keys);
    if (known) return known.byKey;
    const named = new Named(keys.keysOf);
    of.set(keys, named);
    this.keep(css, named);
    return named.byKey;
  }

  private keep(css: string, kept: Kept): void {
    for (const [, name] of css.matchAll(/\[([\w-]+)/g)) if (name) this.attributes.add(name);
    // Observing the same node again takes the place of what was observed before.
    this.observer.observe(this.document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: [...this.attributes],
    });
    for (const element of this.document.querySelectorAll(css)) kept.add(element);
    this.kept.set(css, [...(this.kept.get(css) ?? []), kept]);
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') this.look(target as Element, false);
      for (const node of removedNodes) if (node.nodeType === 1) this.look(node as Element, true);
      for (const node of addedNodes) if (node.nodeType === 1) this.look(node as Element, true);
    }
  }

  /** A node can be taken away and put back between two looks: what counts is where it is now. */
  private look(element: Element, inside: boolean): void {
    for (const [css, kept] of this.kept) {
      const here = element.isConnected && element.matches(css);
      for (const one of kept) here ? one.add(element) : one.remove(element);
      if (!inside) continue;
      for (const child of element.querySelectorAll(css))
        for (const one of kept) child.isConnected ? one.add(child) : one.remove(child);
    }
  }
}

const pages = new WeakMap<Document, LivePage>();

/** From now on the questions below are answered from what is kept; without this every question searches the page. */
export function keepQueries(document: Document, signal: AbortSignal): void {
  const page = new LivePage(document);
  pages.set(document, page);
  signal.addEventListener('abort', () => {
    page.stop();
    if (pages.get(document) === page) pages.delete(document);
  });
}

/**
 * The part of a selector that an element's own attributes decide: a change around an element would go unnoticed, so
 * what stands around it is asked at every answer. None where nothing of it can be kept.
 */
const ownParts = new Map<string, string | undefined>();
function ownPart(css: string): string | undefined {
  if (!ownParts.has(css)) ownParts.set(css, findOwnPart(css));
  return ownParts.get(css);
}

function findOwnPart(css: string): string | undefined {
  const hidden: string[] = [];
  const bare = css.replace(/\[[^\]]*\]/g, (part) => `¤${hidden.push(part) - 1}¤`);
  const parts = bare.split(',').map(
    (alternative) =>
      alternative
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? '',
  );
  if (parts.some((part) => part === '' || !part.includes('¤') || /[.#]|:(?!not\()/.test(part)))
    return undefined;
  return parts.join(', ').replace(/¤(\d+)¤/g, (_, index: string) => hidden[Number(index)] ?? '');
}

function pageOf(root: ParentNode, css: string): { page: LivePage; own: string } | undefined {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const page = document ? pages.get(document) : undefined;
  // A shadow root, or a piece that stands in no page, is no part of what is kept.
  const isPart = root === document || (root.isConnected && root.getRootNode() === document);
  const own = page && isPart ? ownPart(css) : undefined;
  return page && own ? { page, own } : undefined;
}

const inOrder = (a: Element, b: Element): number =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;

function within(root: ParentNode, elements: Iterable<Element>, css: string): Element[] {
  const found: Element[] = [];
  for (const element of elements)
    if (element !== root && root.contains(element) && element.matches(css)) found.push(element);
  return found.length > 1 ? found.sort(inOrder) : found;
}

/** What `root.querySelectorAll(css)` finds, in the same order; for questions whose answer is a handful of elements. */
export function few(root: ParentNode, css: string): Element[] {
  const kept = pageOf(root, css);
  return kept ? within(root, kept.page.elements(kept.own), css) : [...root.querySelectorAll(css)];
}

/** The elements under `root` that carry this name, in the page's order. */
export function named(root: ParentNode, keys: Keys, key: string): Element[] {
  const css = keys.css();
  const kept = pageOf(root, css);
  const found = kept
    ? within(root, kept.page.byKey(kept.own, keys).get(key) ?? [], css)
    : [...root.querySelectorAll(css)];
  return found.filter((element) => keys.keysOf(element).includes(key));
}

/** Every name that any element of the document carries, at least. */
export function allNames(document: Document, keys: Keys): Iterable<string> {
  const kept = pageOf(document, keys.css());
  if (kept) return kept.page.byKey(kept.own, keys).keys();
  return new Set([...document.querySelectorAll(keys.css())].flatMap(keys.keysOf));
}

/** A selector for accessible names that begin with one of these words, in whatever case. */
export const labelled = (attributes: readonly string[], words: readonly string[]): string =>
  words
    .flatMap((word) => {
      const quoted = word.trim().replace(/["\\]/g, '\\$&');
      return attributes.map((attribute) => `[${attribute}^="${quoted}" i]`);
    })
    .join(', ');
