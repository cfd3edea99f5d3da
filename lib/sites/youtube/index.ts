import type { SiteAdapter } from '../adapter.ts';
import { combine } from '../parts.ts';
import { book } from './book.ts';
import { chat } from './chat.ts';
import { comments } from './comments.ts';
import { studio } from './studio.ts';

/** Who speaks never shows: the page knows that someone is signed in, not as which channel. */
export const youtube: SiteAdapter = combine(
  book,
  {
    matches: (url, framed) =>
      (url.hostname === 'youtube.com' || url.hostname.endsWith('.youtube.com')) &&
      (!framed || url.pathname.startsWith('/live_chat')),
    refusalNotice: () => undefined,
  },
  [studio, comments, chat],
);
