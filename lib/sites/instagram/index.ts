import type { SiteAdapter } from '../adapter.ts';
import { combine } from '../parts.ts';
import { book } from './book.ts';
import { comments } from './comments.ts';
import { direct, directGroup } from './direct.ts';

export const instagram: SiteAdapter = combine(
  book,
  {
    matches: (url, framed) =>
      !framed && (url.hostname === 'instagram.com' || url.hostname.endsWith('.instagram.com')),
    // The words of a refusal ("Coba lagi nanti") are in no public note.
    refusalNotice: () => undefined,
  },
  [directGroup, direct, comments],
);
