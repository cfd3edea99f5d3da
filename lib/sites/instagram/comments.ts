import type { Author } from '../../domain/index.ts';
import { type OwnAnswer, ownAnswer, type PageItem } from '../adapter.ts';
import { isConversationId } from '../conversation.ts';
import { isGroupId } from '../group.ts';
import { ownReplyIn } from '../own-reply.ts';
import type { SitePart } from '../parts.ts';
import { speakingAs } from './account.ts';
import { sameHandle } from './address.ts';
import { boxAt, boxesIn, ownPrefix, postOf, purposeOf } from './box.ts';
import { captionIn, findItem, idsOf, isReplyControl, itemAt, itemsIn, readItem, rowsIn } from './item.ts';
import { isSend } from './sending.ts';

/** Comments and replies of posts and reels. */
export const comments: SitePart = {
  itemAt,
  items: itemsIn,
  isItem: (element) => idsOf(element) !== undefined,
  read: readItem,
  ownsId: (nativeId) => !isConversationId(nativeId) && !isGroupId(nativeId),
  findItem,
  contextOf(item, isOwn) {
    const scope = postOf(item) ?? item.ownerDocument;
    const parent = idsOf(item)?.parent;
    const parentItem = parent ? findItem(scope, parent) : undefined;
    const said = parentItem && readItem(parentItem);
    const postText = captionIn(scope);
    return {
      ...(postText ? { postText } : {}),
      parents: said ? [{ author: said.author.name, text: said.text }] : [],
      ownAnswers: ownAnswers(item, itemsIn(scope), isOwn),
    };
  },
  boxAt,
  boxes: boxesIn,
  purposeOf,
  ownPrefix,
  isReplyControl,
  speakingAs,
  isSend,
  knownIds: (document) => new Set(rowsIn(document).flatMap((row) => idsOf(row)?.id ?? [])),
  findOwnReply: (document, sent) => ownReplyIn(rowsIn(document), readItem, sent),
};

/** Threads are flat: which of their comments an answer of ours meant shows in the name it begins with. */
function ownAnswers(
  item: Element,
  around: readonly Element[],
  isOwn: (author: Author) => boolean,
): OwnAnswer[] {
  const ids = idsOf(item);
  const asked: PageItem | undefined = readItem(item);
  if (!ids || !asked) return [];
  return around.slice(around.indexOf(item) + 1).flatMap((other) => {
    const page = idsOf(other)?.parent === (ids.parent ?? ids.id) ? readItem(other) : undefined;
    if (!page || !isOwn(page.author)) return [];
    const named = /^@([\w.]{1,30})/.exec(page.text)?.[1];
    const meant = named ? sameHandle(named, asked.author.handle ?? '') : !ids.parent;
    return meant ? [ownAnswer(page)] : [];
  });
}
