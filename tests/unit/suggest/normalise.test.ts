import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSlangMap,
  MAX_QUERY_CHARACTERS,
  readableStart,
  tokenise,
} from '../../../lib/suggest/normalise.ts';

const slang = createSlangMap({ pasporan: 'membuat paspor', brp: 'seberapa' });
const words = (text: string): string =>
  tokenise(text, createSlangMap())
    .map(({ word }) => word)
    .join(' ');

describe('tokenise', () => {
  it('reads a text of ASCII alone as it reads the same beside other letters', () => {
    const pieces = fc.constantFrom(
      ..."a e i m n 2 3 - _ . @ < > / : ' ` ? , aa aaa e- m- kira paspor 10 http:// www. nya an".split(' '),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(tokenise(`${text} \u00e9`, slang)).toEqual([
          ...tokenise(text, slang),
          { raw: 'e', word: 'e' },
        ]);
      }),
    );
  });

  it.each([
    ['slang', 'klo blm bs gmn?', 'kalau belum bisa bagaimana'],
    ['slang with an ending', 'brpnya', 'berapa'],
    ['forms of address', 'min kak tolong dong', 'tolong'],
    ['stretched letters', 'mahaaaal bangeeet', 'mahal banget'],
    ['double letters of correct words', 'saat maafkan', 'saat maafkan'],
    ['digit reduplication', 'kira2 hari2nya', 'kira harinya'],
    ['hyphen reduplication', 'kira-kira', 'kira'],
    ['one-letter prefixes', 'e-ktp e ktp m-paspor', 'ektp ektp mpaspor'],
    ['addresses and mentions', '@kantor_kami lihat https://contoh.go.id/a?b=1 ya', 'lihat'],
    ['emoji', 'hilang 😭😭🙏', 'hilang'],
    ['styled letters', '𝗵𝗶𝗹𝗮𝗻𝗴 ｋａｒｔｕ', 'hilang kartu'],
    ['accents and stacked marks', 'kártu h̷̢i̸l̵ang', 'kartu hilang'],
    ['markup', '<b>kartu</b> hilang', 'kartu hilang'],
    ['apostrophes', "jum'at don't", 'jumat dont'],
    ['question words', 'berapa kapan bagaimana', 'berapa kapan bagaimana'],
    ['one form for two words', 'ortu', 'orang tua'],
    ['nothing', ' \n🙏 ', ''],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('lets the pack add and replace spellings', () => {
    expect(tokenise('pasporan brp', slang).map(({ word }) => word)).toEqual([
      'membuat',
      'paspor',
      'seberapa',
    ]);
  });

  it('keeps what was written beside the standard word', () => {
    expect(tokenise('GMN', slang)).toEqual([{ raw: 'gmn', word: 'bagaimana' }]);
  });
});

describe('readableStart', () => {
  it('removes invisible padding before it cuts', () => {
    expect(readableStart(`${'\u200B\u202E'.repeat(5000)}hilang`)).toBe('hilang');
  });

  it('never cuts inside a character', () => {
    expect(readableStart('😀'.repeat(3000))).toBe('😀'.repeat(MAX_QUERY_CHARACTERS));
  });
});
