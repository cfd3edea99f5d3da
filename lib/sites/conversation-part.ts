import type { BoxPurpose } from './adapter.ts';
import {
  type Conversation,
  conversationContext,
  conversationId,
  isConversationId,
  messageIds,
  ownMessageIn,
  readConversation,
} from './conversation.ts';
import type { SitePart } from './parts.ts';

/** What differs between the sites' conversations; an item is the element that holds all of one's messages. */
interface ConversationSite extends Pick<SitePart, 'boxAt' | 'boxes' | 'isSend' | 'speakingAs'> {
  readonly log: () => string;
  /** Undefined where the log, its partner or one of its rows cannot be read for certain. */
  conversationOf(log: Element): Conversation | undefined;
  /** Roots to search when a whole document is meant (a shadow root is not part of it). */
  rootsOf?(root: ParentNode): readonly ParentNode[];
  /** The one log that stands with this box. */
  logBeside(box: HTMLElement): Element | undefined;
  /** Why the box may be another conversation's all the same. */
  doubtOf?(box: HTMLElement, conversation: Conversation): string | undefined;
}

export function conversationPart(site: ConversationSite): SitePart {
  const { log, conversationOf, logBeside, doubtOf, rootsOf = (root) => [root] } = site;
  const known = (root: ParentNode): { element: Element; conversation: Conversation }[] =>
    rootsOf(root)
      .flatMap((inner) => [...inner.querySelectorAll(log())])
      .flatMap((element) => {
        const conversation = conversationOf(element);
        return conversation ? [{ element, conversation }] : [];
      });
  return {
    boxAt: site.boxAt,
    boxes: site.boxes,
    isSend: site.isSend,
    ...(site.speakingAs ? { speakingAs: site.speakingAs } : {}),
    itemAt(node) {
      const element = (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(log());
      return element && conversationOf(element) ? element : undefined;
    },
    items: (root) => known(root).map(({ element }) => element),
    isItem: (element) => element.matches(log()),
    read(element) {
      const conversation = conversationOf(element);
      return conversation && readConversation(conversation);
    },
    ownsId: isConversationId,
    findItem(root, nativeId) {
      const found = known(root).filter(({ conversation }) => conversationId(conversation) === nativeId);
      // Two windows that look the same: nobody knows which one is meant.
      return found.length === 1 ? found[0]?.element : undefined;
    },
    contextOf(element) {
      const conversation = conversationOf(element);
      return conversation ? conversationContext(conversation) : { parents: [], ownAnswers: [] };
    },
    purposeOf(box): BoxPurpose {
      const item = logBeside(box);
      const conversation = item && conversationOf(item);
      if (!item || !conversation) return { kind: 'private', why: 'a message, and nothing proves to whom' };
      const why = doubtOf?.(box, conversation);
      if (why !== undefined) return { kind: 'private', why };
      return { kind: 'reply', surface: 'dm', item, nativeId: conversationId(conversation) };
    },
    knownIds: (document) => known(document).flatMap(({ conversation }) => messageIds(conversation)),
    findOwnReply(document, sent) {
      for (const { conversation } of known(document)) {
        const reply = ownMessageIn(conversation, sent);
        if (reply) return reply;
      }
      return undefined;
    },
  };
}
