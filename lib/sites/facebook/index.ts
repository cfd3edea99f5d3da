import type { SiteAdapter } from '../adapter.ts';
import { combine } from '../parts.ts';
import { book } from './book.ts';
import { comments } from './comments.ts';
import { inbox } from './inbox.ts';
import { messenger } from './messenger.ts';
import { messengerGroup } from './messenger-group.ts';

export const facebook: SiteAdapter = combine(
  book,
  {
    matches: (url, framed) =>
      !framed && (url.hostname === 'facebook.com' || url.hostname.endsWith('.facebook.com')),
    refusalNotice: () => undefined,
  },
  // A chat window can stand over any page: its box would else look like one that nothing proves.
  [messengerGroup, messenger, inbox, comments],
);
