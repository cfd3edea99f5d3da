import type {
  ActingAs,
  Author,
  Engine,
  Place,
  Platform,
  PostedAt,
  SiteRules,
  Surface,
} from '../domain/index.ts';
import type { RulesFault } from './rules.ts';

/** What a page shows of one item; the element stays in lib/sites and lib/focus. */
export interface PageItem {
  readonly surface: Surface;
  /** Where it is another's than the site's own: Instagram's messages in Facebook's business inbox. */
  readonly platform?: Platform;
  readonly nativeId: string;
  readonly idStrength: 'strong' | 'weak';
  readonly permalink?: string;
  readonly author: Author;
  readonly text: string;
  readonly truncated: boolean;
  readonly postedAt: PostedAt;
  /** Which place of the site's rules it was found in (`messenger`, `reel`), where the address alone does not say. */
  readonly place?: string;
  /** Where a site has no threads (live chat): what an answer must begin with, so that everyone sees who is answered. */
  readonly mention?: string;
}

/**
 * What a reply box is for. Only `reply` may take an answer, and only for its own item; `shared` may take one for any
 * item, if it begins with that item's mention:
 * - `shared`: the still empty box of a conversation without threads; `within` is what the ids of its items begin with,
 *   where other items stand on the page too
 * - `group`: a box that several people read, and nothing proves whom of them it answers
 * - `private`: a message to one person, and nothing proves to whom; an answer meant for the thread would be lost
 * - `top-level`: a new comment or post of ours, not a reply to the item
 * - `quote`: a new post of ours that shows another, and nothing proves which
 * - `own-edit`: changes words of ours that are already public
 * - `decoy`: a box kept alive behind the one the person sees
 * - `unproved`: position and label disagree, or nothing shows whose it is
 */
export type BoxPurpose =
  /** Without `item`: the page no longer shows it (a chat moves on), but the box names its author. */
  | {
      readonly kind: 'reply';
      readonly item?: Element;
      readonly nativeId: string;
      /**
       * Where the answer itself will stand, if elsewhere than its item: `dm`, only the other person will read it (a
       * private reply); `post`, everybody who follows us will (a quote).
       */
      readonly surface?: 'dm' | 'post';
      /** The place of the rules that such a box stands in. */
      readonly place?: string;
    }
  | { readonly kind: 'shared'; readonly within?: string }
  | {
      readonly kind: 'top-level' | 'private' | 'group' | 'quote' | 'own-edit' | 'decoy' | 'unproved';
      readonly why: string;
    };

/** What a box of this purpose can be used for, for one item. */
export function takesAnswer(purpose: BoxPurpose, nativeId: string): boolean {
  if (purpose.kind === 'shared') return nativeId.startsWith(purpose.within ?? '');
  return purpose.kind === 'reply' && purpose.nativeId === nativeId;
}

/** What the agent remembers about clicks, for boxes whose page does not say whom they answer. */
export interface PageMemory {
  /** The item that was touched or answered last, where the site has no threads: whom a mention in the box means. */
  readonly addressed?: { readonly nativeId: string; readonly mention: string };
  /** Native id, author handle and text of the item whose Reply was clicked last. */
  readonly lastReply?: { readonly nativeId: string; readonly handle?: string; readonly text: string };
  /** Native id of the item whose "send a message" was clicked last: whom a private dialog means. */
  readonly lastMessage?: { readonly nativeId: string };
}

/** Why nothing of a page may be answered at all: another interface, a locked door, a place switched off by the rules. */
export type Obstacle = 'replaced' | 'locked' | 'switched-off';

/** An answer of ours below an item. */
export interface OwnAnswer {
  readonly text: string;
  readonly postedAt: PostedAt;
  /** The site's own id; none where the page shows none, or only words that could be another's. */
  readonly nativeId?: string;
  readonly permalink?: string;
  /** The page shows only its beginning. */
  readonly truncated?: boolean;
}

/** An answer of ours from what was read of it. */
export const ownAnswer = ({
  text,
  postedAt,
  nativeId,
  idStrength,
  permalink,
  truncated,
}: PageItem): OwnAnswer => ({
  text,
  postedAt,
  truncated,
  ...(idStrength === 'strong' ? { nativeId } : {}),
  ...(permalink ? { permalink } : {}),
});

/** What stands around an item, as far as the page shows it. */
export interface ItemContext {
  postText?: string;
  parents: { author: string; text: string }[];
  ownAnswers: OwnAnswer[];
}

/** A reply that a person made the site send, and what the page showed before it. */
export interface SentReply {
  readonly nativeId: string;
  readonly text: string;
  readonly known: ReadonlySet<string>;
  readonly isOwn: (author: Author) => boolean;
}

/** The account that a page would speak with, before anyone compared it with the pack's official accounts. */
export interface SpeakingAs {
  readonly account?: string;
  readonly handle?: string;
  readonly how: ActingAs['how'];
}

/** Our own reply, seen on the page after sending. */
export interface OwnReply {
  readonly text?: string;
  readonly nativeId?: string;
  readonly permalink?: string;
  /** What was seen: `own-comment`, `own-message`, `toast-link`. */
  readonly seen: string;
}

export interface SiteAdapter {
  readonly platform: Platform;
  readonly engines: readonly Engine[];
  /** The rules in use: data only. */
  readonly rules: SiteRules;
  /** Takes newer rules that were parsed and proved elsewhere; false when they lack what the code asks for. */
  takeRules(rules: SiteRules): boolean;
  /** Why rules cannot take the place of the bundled ones. */
  faultOfRules(rules: SiteRules): RulesFault | undefined;
  restoreRules(): void;
  /** Short steps that make later questions quick; taken one by one while the page rests. */
  readonly prepare: readonly ((document: Document) => void)[];
  /** The place of the site's rules that an item stands in; none where the rules know none. */
  placeOf(document: Document, page: PageItem): Place | undefined;
  /** Is this a page of the site where people are answered? `framed`: it stands in a frame of another page. */
  matches(url: URL, framed: boolean): boolean;
  /** The innermost item that holds this node. */
  itemAt(node: Node): Element | undefined;
  /** Every item under `root` in document order, each id once. */
  items(root: ParentNode): Element[];
  /** The same before anything of them was read: some may be none, and an id may come twice. */
  candidates(document: Document): Element[];
  /** Any item that the page shows, found without reading them all. */
  firstItem(document: Document): Element | undefined;
  read(item: Element): PageItem | undefined;
  findItem(root: ParentNode, nativeId: string): Element | undefined;
  /** Post text, parents and answers of ours around an item, as far as the page shows them. */
  contextOf(item: Element, isOwn: (author: Author) => boolean): ItemContext;
  /** The editable root that holds this node, if the site uses it for replies or comments. */
  boxAt(node: Node): HTMLElement | undefined;
  boxes(root: ParentNode): HTMLElement[];
  purposeOf(box: HTMLElement, memory: PageMemory): BoxPurpose;
  /** Text that the site itself puts in front (`@name `): no draft, stays. */
  ownPrefix(box: HTMLElement): string;
  /**
   * True for a node of the site's Reply control; the agent then remembers the item, or forgets the last one if this
   * one cannot be read. Observed, never clicked.
   */
  isReplyControl(node: Element): boolean;
  /** The same for the control that opens a private message to the item's author. */
  isMessageControl(node: Element): boolean;
  /** Open shadow roots of the site that hold items or boxes: no document-wide observer looks into them. */
  innerRoots(document: Document): ShadowRoot[];
  speakingAs(document: Document, near: Element | undefined): SpeakingAs;
  /** True when this event makes the site send what stands in `box`. Observed, never made. */
  isSend(event: Event, box: HTMLElement): boolean;
  /** Ids that the page shows already, in items and notices: none of them can be the reply that is sent now. */
  knownIds(document: Document): Set<string>;
  /** Looks for our reply among what the page shows now; `known` are the ids that stood there before sending. */
  findOwnReply(document: Document, sent: SentReply): OwnReply | undefined;
  /** The site's own notice that it did not take the reply. */
  refusalNotice(document: Document): string | undefined;
  /** What stands in the way of reading or filling anything here. */
  obstacle(document: Document): Obstacle | undefined;
}
