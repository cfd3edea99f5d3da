import type { Author } from '../domain/index.ts';
import type {
  BoxPurpose,
  ItemContext,
  OwnReply,
  PageItem,
  PageMemory,
  SentReply,
  SiteAdapter,
  SpeakingAs,
} from './adapter.ts';
import { placeOf, type RuleBook } from './rules.ts';

/** One family of surfaces of a site (its comments, its private messages): how items, boxes and sending look there. */
export interface SitePart {
  /** Short steps that make later questions quick; taken while the page rests. */
  readonly prepare?: readonly ((document: Document) => void)[];
  itemAt(node: Node): Element | undefined;
  items(root: ParentNode): Element[];
  /** What could be items, where `items` would have to read thousands at once. */
  candidates?(document: Document): Element[];
  /** The first item, where `items` would have to read thousands. */
  firstItem?(root: ParentNode): Element | undefined;
  isItem(element: Element): boolean;
  read(item: Element): PageItem | undefined;
  /** Is this id one that this part gives out? */
  ownsId(nativeId: string): boolean;
  findItem(root: ParentNode, nativeId: string): Element | undefined;
  contextOf(item: Element, isOwn: (author: Author) => boolean): ItemContext;
  boxAt(node: Node): HTMLElement | undefined;
  boxes(root: ParentNode): HTMLElement[];
  purposeOf(box: HTMLElement, memory: PageMemory): BoxPurpose;
  ownPrefix?(box: HTMLElement): string;
  isReplyControl?(node: Element): boolean;
  isMessageControl?(node: Element): boolean;
  /** Undefined: this part has nothing to say about it. */
  speakingAs?(document: Document, near: Element | undefined): SpeakingAs | undefined;
  isSend(event: Event, box: HTMLElement): boolean;
  knownIds(document: Document): Iterable<string>;
  findOwnReply(document: Document, sent: SentReply): OwnReply | undefined;
}

type Whole = Pick<SiteAdapter, 'matches' | 'refusalNotice'> &
  Partial<Pick<SiteAdapter, 'innerRoots' | 'obstacle'>>;

/**
 * A site from its parts; where two know a node, the one named first has it. A place that the rules switch off shows no
 * item and takes no answer, whatever its part says.
 */
export function combine(book: RuleBook, whole: Whole, parts: readonly SitePart[]): SiteAdapter {
  const first = <T>(ask: (part: SitePart) => T | undefined): T | undefined => {
    for (const part of parts) {
      const said = ask(part);
      if (said !== undefined) return said;
    }
    return undefined;
  };
  const partOf = (item: Element): SitePart | undefined => parts.find((part) => part.isItem(item));
  const partOfBox = (box: HTMLElement): SitePart | undefined => parts.find((part) => part.boxAt(box) === box);
  const ownersOf = (nativeId: string): SitePart[] => parts.filter((part) => part.ownsId(nativeId));
  const place = (document: Document, page: PageItem) =>
    placeOf(book.current, page.surface, document.location?.pathname ?? '/', page.place);
  const read = (item: Element): PageItem | undefined => {
    const page = partOf(item)?.read(item);
    return page && place(item.ownerDocument, page)?.enabled ? page : undefined;
  };
  const switchedOff = (document: Document): boolean => {
    if (book.current.places.every(({ enabled }) => enabled)) return false;
    const items = parts.flatMap((part) => part.items(document).slice(0, 1));
    return items.length > 0 && items.every((item) => read(item) === undefined);
  };
  return {
    get platform() {
      return book.current.platform;
    },
    get engines() {
      return book.current.engines;
    },
    get rules() {
      return book.current;
    },
    takeRules: book.replace,
    faultOfRules: book.faultOf,
    restoreRules: book.restore,
    ...whole,
    prepare: parts.flatMap((part) => part.prepare ?? []),
    placeOf: place,
    itemAt: (node) => first((part) => part.itemAt(node)),
    items(root) {
      const items = parts.flatMap((part) => part.items(root));
      // Reading thousands of comments only to see that none is switched off would be felt.
      return book.current.places.every(({ enabled }) => enabled)
        ? items
        : items.filter((item) => read(item) !== undefined);
    },
    candidates: (document) => parts.flatMap((part) => part.candidates?.(document) ?? part.items(document)),
    firstItem: (document) =>
      first((part) =>
        part.firstItem
          ? part.firstItem(document)
          : part.items(document).find((item) => read(item) !== undefined),
      ),
    read,
    findItem(root, nativeId) {
      for (const part of ownersOf(nativeId)) {
        const item = part.findItem(root, nativeId);
        if (item) return read(item) ? item : undefined;
      }
      return undefined;
    },
    contextOf: (item, isOwn) => partOf(item)?.contextOf(item, isOwn) ?? { parents: [], ownAnswers: [] },
    boxAt: (node) => first((part) => part.boxAt(node)),
    boxes: (root) => parts.flatMap((part) => part.boxes(root).filter((box) => partOfBox(box) === part)),
    purposeOf(box, memory) {
      const purpose = partOfBox(box)?.purposeOf(box, memory) ?? {
        kind: 'unproved' as const,
        why: 'no box of this site',
      };
      const off = { kind: 'unproved', why: 'switched off by the rules' } as const;
      if (purpose.kind !== 'reply' || !purpose.item) return purpose;
      if (partOf(purpose.item)?.read(purpose.item) && !read(purpose.item)) return off;
      const own = book.current.places.find((one) => one.place === purpose.place);
      return own && !own.enabled ? off : purpose;
    },
    ownPrefix: (box) => partOfBox(box)?.ownPrefix?.(box) ?? '',
    isReplyControl: (node) => parts.some((part) => part.isReplyControl?.(node) ?? false),
    isMessageControl: (node) => parts.some((part) => part.isMessageControl?.(node) ?? false),
    innerRoots: whole.innerRoots ?? (() => []),
    speakingAs: (document, near) => first((part) => part.speakingAs?.(document, near)) ?? { how: 'none' },
    isSend: (event, box) => partOfBox(box)?.isSend(event, box) ?? parts.at(-1)?.isSend(event, box) ?? false,
    knownIds: (document) => new Set(parts.flatMap((part) => [...part.knownIds(document)])),
    findOwnReply(document, sent) {
      for (const part of ownersOf(sent.nativeId)) {
        const reply = part.findOwnReply(document, sent);
        if (reply) return reply;
      }
      return undefined;
    },
    obstacle: (document) =>
      whole.obstacle?.(document) ?? (switchedOff(document) ? 'switched-off' : undefined),
  };
}
