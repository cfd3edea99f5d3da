import { ownAnswer } from '../adapter.ts';
import { isPlainEnter, standsWith, targetOf } from '../controls.ts';
import { isConversationId } from '../conversation.ts';
import { isGroupId } from '../group.ts';
import { ownReplyIn } from '../own-reply.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';
import { BOX, boxesIn, labelOf, prepareBoxes, purposeOf, speakingAs } from './box.ts';
import { isPrivateReplyId } from './comment-id.ts';
import {
  findItem,
  idsOf,
  isItem,
  itemAt,
  itemsNaming,
  namedIds,
  postOf,
  postText,
  prepareItems,
  readItem,
} from './item.ts';

const ITEM = () => book.css('item');
const BUTTON = () => book.css('button');
const SUBMIT_AREA = () => book.css('submit-area');
const REPLY = () => book.words('reply');
const MESSAGE = () => book.words('message');
const SUBMIT = () => book.words('submit');

/** Comments and replies wherever posts are shown, and the private reply to a commenter. */
export const comments: SitePart = {
  prepare: [...prepareItems, ...prepareBoxes],
  itemAt,
  items(root) {
    const byId = new Map<string, Element>();
    for (const element of root.querySelectorAll(ITEM())) {
      if (!isItem(element)) continue;
      const id = idsOf(element)?.id;
      if (!id) continue;
      const before = byId.get(id);
      // The same comment may stand in the page twice, once cut: the longest text wins.
      if (!before || (readItem(element)?.text.length ?? 0) > (readItem(before)?.text.length ?? 0))
        byId.set(id, element);
    }
    return [...byId.values()];
  },
  candidates: (document) => [...document.querySelectorAll(ITEM())],
  firstItem(root) {
    for (const element of root.querySelectorAll(ITEM()))
      if (isItem(element) && idsOf(element)) return element;
    return undefined;
  },
  isItem,
  read: readItem,
  ownsId: (nativeId) => !isConversationId(nativeId) && !isGroupId(nativeId),
  findItem,
  contextOf(item, isOwn) {
    const ids = idsOf(item);
    const scope = item.closest('[role="dialog"]') ?? postOf(item) ?? item.ownerDocument;
    const text = postText(item);
    const parent = ids?.parent ? findItem(scope, ids.parent) : undefined;
    const said = parent && readItem(parent);
    return {
      ...(text ? { postText: text } : {}),
      parents: said ? [{ author: said.author.name, text: said.text }] : [],
      ownAnswers: (ids ? repliesTo(ids.id, scope) : []).flatMap((reply) => {
        const page = readItem(reply);
        return page && isOwn(page.author) ? [ownAnswer(page)] : [];
      }),
    };
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return (element?.closest(BOX()) as HTMLElement | null) ?? undefined;
  },
  boxes: boxesIn,
  purposeOf,
  isReplyControl: (node) => isControl(node, REPLY()),
  isMessageControl: (node) => isControl(node, MESSAGE()),
  speakingAs,
  isSend(event, box) {
    if (isPlainEnter(event, box)) return true;
    if (event.type !== 'click') return false;
    const button = targetOf(event)?.closest(BUTTON());
    if (!button || box.contains(button)) return false;
    const isSubmit = button.closest(SUBMIT_AREA()) !== null || SUBMIT().includes(labelOf(button).trim());
    return isSubmit && standsWith(button, box, BOX());
  },
  knownIds: namedIds,
  // A private reply leaves nothing on the page: its dialog closes, and that is all.
  findOwnReply(document, sent) {
    if (isPrivateReplyId(sent.nativeId)) return undefined;
    const fresh = [...namedIds(document)].filter((id) => !sent.known.has(id));
    return ownReplyIn(
      fresh.flatMap((id) => findItem(document, id) ?? []),
      readItem,
      sent,
    );
  },
};

const repliesTo = (id: string, scope: ParentNode): Element[] =>
  itemsNaming(scope, id).filter((item) => idsOf(item)?.parent === id);

function isControl(node: Element, words: readonly string[]): boolean {
  const button = node.closest(BUTTON());
  return button !== null && words.includes((button.textContent ?? '').trim()) && itemAt(button) !== undefined;
}
