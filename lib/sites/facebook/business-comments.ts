import { book } from './book.ts';
import { postInId } from './comment-id.ts';

export const isInbox = (document: Document): boolean =>
  document.location?.pathname.startsWith('/latest/inbox') ?? false;

/** Ids that the links around a comment give its post; none where they are opaque. */
function postsOf(item: Element): Set<string> {
  const ids = new Set<string>();
  for (const link of item.querySelectorAll(book.css('item-link'))) {
    if (link.closest(book.css('item')) !== item || link.closest(book.css('text'))) continue;
    const href = link.getAttribute('href') ?? '';
    let url: URL;
    try {
      url = new URL(href, item.ownerDocument.baseURI);
    } catch {
      continue;
    }
    const named = [
      url.searchParams.get('story_fbid'),
      /\/(?:posts|videos|reel)\/(\d+)/.exec(url.pathname)?.[1],
      postInId(url.searchParams.get('comment_id')),
    ];
    for (const id of named) if (id && /^\d+$/.test(id)) ids.add(id);
  }
  return ids;
}

/**
 * Why a comment in the comments tab may not be answered. The tab shows one post, and its address names it before the
 * content follows; an Instagram post's comments would be answered as an account of Instagram, and nothing shows how
 * they look there.
 */
export function tabRefusal(item: Element): string | undefined {
  const address = new URLSearchParams(item.ownerDocument.location?.search ?? '');
  const type = address.get('thread_type');
  if (type !== 'FB_PAGE_POST' && type !== 'FB_AD_POST')
    return 'not a post of a page, as far as the address says';
  const selected = address.get('selected_item_id');
  return selected && postsOf(item).has(selected) ? undefined : 'the page is changing to another post';
}
