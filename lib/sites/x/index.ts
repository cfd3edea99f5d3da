import type { SiteAdapter } from '../adapter.ts';
import { combine } from '../parts.ts';
import { book } from './book.ts';
import { chat, chatGroup, chatRoots, isLocked } from './chat.ts';
import { classic } from './classic.ts';
import { isReplaced, posts, refusalNotice } from './posts.ts';

export const x: SiteAdapter = combine(
  book,
  {
    matches: (url, framed) => !framed && (url.hostname === 'x.com' || url.hostname === 'twitter.com'),
    refusalNotice,
    innerRoots: chatRoots,
    obstacle(document) {
      if (isReplaced(document)) return 'replaced';
      return isLocked(document) ? 'locked' : undefined;
    },
  },
  [chatGroup, chat, classic, posts],
);
