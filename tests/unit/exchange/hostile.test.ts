import { utils, write as writeBook } from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_IMPORT_BYTES, readImport } from '../../../lib/exchange/index.ts';
import { runs } from '../../support/sample.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const reasonOf = (file: Uint8Array): string => {
  const read = readImport(file);
  return read.ok ? 'read' : read.reason;
};
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const text = (reference: string, words: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a file that would do harm', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'import-unreadable'],
    ['200 MB', new Uint8Array(200 * 1024 * 1024), 'import-too-large'],
    ['one byte too many', new Uint8Array(MAX_IMPORT_BYTES + 1), 'import-too-large'],
    ['an unclosed quote', bytes('Judul,Teks\na,b\nc,"tidak ditutup\nd,e\n'), 'import-damaged'],
    ['a NUL', bytes('Judul,Teks\na,b\0c'), 'import-damaged'],
    ['Latin-1', new Uint8Array([0x4a, 0x2c, 0xe9, 0x0a]), 'import-damaged'],
    ['half a UTF-8 character', new Uint8Array([...bytes('Judul,Teks\na,'), 0xf0, 0x9f]), 'import-damaged'],
    ['no JSON', bytes('{"answers": ['), 'import-damaged'],
    ['deep JSON', bytes('['.repeat(200_000)), 'import-damaged'],
    ['other JSON', bytes('{"__proto__": {"x": 1}}'), 'import-unreadable'],
    ['a hundred and one columns', bytes(`${'a,'.repeat(101)}\n`), 'import-too-many'],
    ['a million rows', bytes(`Judul,Teks\n${'a,b\n'.repeat(1_000_000)}`), 'import-too-many'],
    ['other columns', bytes('nama,alamat\na,b\n'), 'import-unreadable'],
    ['a ZIP that is cut', zipSync({ [SHEET]: strToU8(sheet('')) }).slice(0, 60), 'import-damaged'],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('a') }), 'import-unreadable'],
    ['a bomb', zipSync({ [SHEET]: new Uint8Array(120 * 1024 * 1024) }), 'import-too-large'],
    [
      'entities that grow',
      zipSync({
        [SHEET]: strToU8(
          `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheet(`<row r="1">${text('A1', '&c;')}</row>`)}`,
        ),
      }),
      'import-unreadable',
    ],
    [
      'a workbook with a million rows',
      zipSync({ [SHEET]: strToU8(sheet(`<row>${text('A1', 'Judul')}</row>`.repeat(300_000))) }),
      'import-too-many',
    ],
  ])('is refused by a reason: %s', (_, file, reason) => {
    const from = performance.now();
    expect(reasonOf(file)).toBe(reason);
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('is refused row by row: formulas and broken characters', () => {
    const book = utils.aoa_to_sheet([
      ['Judul', 'Teks'],
      ['a', 'teks'],
      ['b', ''],
      ['c', 'lagi'],
    ]);
    book['B3'] = { t: 's', v: 'kosong', f: 'HYPERLINK("http://x")' };
    const file = writeBook({ SheetNames: ['a'], Sheets: { a: book } }, { type: 'array', bookSST: true });
    const read = readImport(new Uint8Array(file));
    expect(read.ok && read.value.answers.map(({ title }) => title)).toEqual(['a', 'c']);
    expect(read.ok && read.value.rejected).toMatchObject([{ line: 3, field: 'text', reason: 'formula' }]);
    const json = readImport(
      bytes('[{"short_code":"a","content":"x\\ud800"},{"short_code":"b","content":"y"}]'),
    );
    expect(json.ok && json.value.rejected).toMatchObject([{ line: 1, reason: 'broken-characters' }]);
  });

  it('never ends in an exception, whatever its bytes', () => {
    const whole = zipSync({
      [SHEET]: strToU8(sheet(`<row r="1">${text('A1', 'Judul')}${text('B1', 'Teks')}</row>`)),
    });
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(whole.length - 1),
        fc.nat(255),
        (random, at, value) => {
          expect(() => readImport(random)).not.toThrow();
          const broken = whole.slice();
          broken[at] = value;
          expect(() => readImport(broken)).not.toThrow();
        },
      ),
      { numRuns: runs(500, 120) },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(() => readImport(bytes(json))).not.toThrow();
        expect(() => readImport(bytes(`{"version":"6.0","userClippingsRoot":[${json}]}`))).not.toThrow();
      }),
      { numRuns: runs(300, 80) },
    );
  });
});

describe('a file of another spreadsheet', () => {
  it.each<[string, Uint8Array]>([
    ['commas', bytes('Judul,Teks\na,b\n')],
    ['semicolons', bytes('Judul;Teks\na;b\n')],
    ['tabs', bytes('Judul\tTeks\na\tb\n')],
    ['a byte order mark', bytes('\uFEFFJudul,Teks\r\na,b\r\n')],
    ['English names, other case', bytes('TITLE,text\na,b')],
    ['empty lines and blanks around names', bytes(' Judul , Teks \n\n\na,b\n\n')],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...[...'Judul\tTeks\na\tb'].flatMap((one) => [one.charCodeAt(0), 0])]),
    ],
    [
      'a workbook with shared strings',
      new Uint8Array(
        writeBook(
          {
            SheetNames: ['x'],
            Sheets: {
              x: utils.aoa_to_sheet([
                ['Judul', 'Teks'],
                ['a', 'b'],
              ]),
            },
          },
          { type: 'array', bookSST: true },
        ),
      ),
    ],
  ])('is read: %s', (_, file) => {
    const read = readImport(file);
    expect(read.ok && read.value.answers).toMatchObject([{ title: 'a', variants: [{ wordings: ['b'] }] }]);
  });

  it('counts lines as an editor does, also behind quoted line breaks', () => {
    const read = readImport(bytes('Judul,Teks,Kelas\r\na,"satu\r\ndua\r\ntiga",\r\nb,teks,salah\r\n'));
    expect(read.ok && read.value.rejected).toMatchObject([{ line: 5, field: 'class' }]);
  });
});
