import { describe, expect, it } from 'vitest';
import { suggest } from '../../../lib/suggest/index.ts';
import { blend, POSTS, shown } from './sample-index.ts';

describe('nothing is offered for', () => {
  it.each([
    ['thanks', 'makasih banyak min infonya 🙏'],
    ['thanks', 'terima kasih, pelayanannya cepat dan ramah'],
    ['thanks', 'tq admin, sangat membantu'],
    ['thanks', 'thank you so much!'],
    ['praise', 'mantap, makin maju dan sukses selalu'],
    ['praise', 'keren bgt kantornya skrg'],
    ['a jest', 'wkwkwk adminnya lucu bgt'],
    ['a jest', 'haha bisa aja min'],
    ['a tagged friend', '@budi @sinta'],
    ['a tagged friend', '@budi.santoso nih liat'],
    ['a tagged friend', '@rina sini wkwk'],
    ['presence', 'hadir'],
    ['presence', 'nyimak'],
    ['presence', 'up'],
    ['agreement', 'setuju'],
    ['agreement', 'sama'],
    ['agreement', 'iya bener'],
    ['grammar alone', 'skrg'],
    ['an emoji', '😍😍🔥'],
    ['advertising', 'promo sepatu murah cek bio kak'],
    ['greetings', 'selamat pagi min'],
    ['politics', 'presiden kita memang hebat'],
    ['blanks', '   \n '],
    ['invisible characters', '\u200B\u202E\u2066'],
    ['punctuation', '???'],
    ['keys', 'asdfghjkl qwertyuiop'],
  ])('%s: %s', (_, text) => {
    for (const context of POSTS) {
      expect(shown(text, context)).toEqual([]);
      // In its first second the ranker has not learnt yet what chatter is.
      expect(suggest(blend, text, { ...context, threshold: 'cautious' }).suggestions).toEqual([]);
    }
  });
});
