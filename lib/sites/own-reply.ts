import type { OwnReply, PageItem, SiteAdapter } from './adapter.ts';
import { sameWords } from './page-text.ts';

/** Our own comment with the sent words, among the items that a page shows now and did not show before. */
export function ownReplyIn(
  items: readonly Element[],
  read: (item: Element) => PageItem | undefined,
  { text, known, isOwn }: Parameters<SiteAdapter['findOwnReply']>[1],
): OwnReply | undefined {
  for (const item of items) {
    const page = read(item);
    if (page && !known.has(page.nativeId) && isOwn(page.author) && sameWords(page.text, text))
      return {
        text: page.text,
        nativeId: page.nativeId,
        seen: 'own-comment',
        ...(page.permalink ? { permalink: page.permalink } : {}),
      };
  }
  return undefined;
}
