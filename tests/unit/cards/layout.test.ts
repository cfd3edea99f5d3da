import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardContent,
  type Drawing,
  directionOf,
  layoutCard,
  linesOf,
} from '../../../lib/cards/index.ts';

/** Every character half as wide as its font is high. */
const measure = (text: string, font: string): number =>
  (text.length * Number(/(\d+)px/.exec(font)?.[1] ?? 0)) / 2;
const content: CardContent = {
  language: 'id',
  office: 'Kantor Imigrasi Contoh',
  title: 'Biaya paspor',
  rows: [{ label: 'Paspor biasa', value: 'Rp350.000' }],
  footer: 'Dasar: PP 45/2024.',
  edition: 'Berlaku sampai 31 Oktober 2027',
  unknown: [],
};
/** Short enough for one line by itself. */
const LONG = 'e-KTP, Kartu Keluarga, dan akta atau buku nikah';
type Text = Extract<Drawing, { kind: 'text' }>;
const textsOf = (given: CardContent): Text[] =>
  layoutCard(given, measure).drawings.flatMap((one) => (one.kind === 'text' ? [one] : []));

function luminance(ink: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(ink.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('lines', () => {
  const width = (text: string): number => text.length;

  it.each<[string, string, number, string[]]>([
    ['words', 'satu dua tiga', 8, ['satu dua', 'tiga']],
    ['its own breaks', 'satu\ndua', 20, ['satu', 'dua']],
    ['a word that is too long', 'https://contoh.example/peta', 10, ['https://co', 'ntoh.examp', 'le/peta']],
    ['a long word after a short one', 'di 1234567890123', 5, ['di', '12345', '67890', '123']],
    ['a family that reads as one sign', '👨‍👩‍👧👨‍👩‍👧', 8, ['👨‍👩‍👧', '👨‍👩‍👧']],
    ['nothing', '', 5, ['']],
  ])('break %s', (_, text, most, lines) => {
    expect(linesOf(text, most, width)).toEqual(lines);
  });

  it('lose nothing and are never too wide, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 12, max: 60 }),
        (text, most) => {
          const lines = linesOf(text, most, width);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines)
            expect([...new Intl.Segmenter().segment(line)].length === 1 || line.length <= most).toBe(true);
        },
      ),
    );
  });
});

describe('a card', () => {
  it('has every text inside of itself, one below the other', () => {
    const long = { ...content, title: 'Syarat '.repeat(40), footer: 'x'.repeat(400) };
    const { width, height, drawings } = layoutCard(long, measure);
    const texts = drawings.flatMap((one) => (one.kind === 'text' ? [one] : []));
    expect(texts.length).toBeGreaterThan(8);
    for (const [at, { x, y, text, font }] of texts.entries()) {
      expect(x + measure(text, font)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
      expect(y).toBeGreaterThanOrEqual(texts[at - 1]?.y ?? 0);
    }
  });

  it('can be read: every text is 7:1 or more on what is under it, and none is small', () => {
    const { drawings } = layoutCard(content, measure);
    for (const [at, one] of drawings.entries()) {
      if (one.kind !== 'text') continue;
      const under = drawings
        .slice(0, at)
        .findLast(
          (box) => box.kind === 'box' && box.height > 10 && one.y > box.y && one.y < box.y + box.height,
        );
      const [light = 0, dark = 0] = [luminance(one.ink), luminance(under?.ink ?? '#ffffff')].sort(
        (a, b) => b - a,
      );
      expect((light + 0.05) / (dark + 0.05), one.text).toBeGreaterThanOrEqual(7);
      expect(Number(/(\d+)px/.exec(one.font)?.[1])).toBeGreaterThanOrEqual(26);
    }
  });

  it('has short values across from their labels, long ones below them', () => {
    const at = (value: string): Text[] => {
      const rows = [
        { label: 'Biasa', value },
        { label: 'Elektronik', value: 'Rp650.000' },
      ];
      return textsOf({ ...content, rows }).filter(({ text }) => text === 'Biasa' || text === value);
    };
    const [label, value] = at('Rp350.000');
    expect(value?.y).toBe(label?.y);
    expect((value?.x ?? 0) + measure('Rp350.000', value?.font ?? '')).toBe(1080 - 64);
    const [above, below] = at(LONG);
    expect(below?.x).toBe(64);
    expect(below?.y).toBeGreaterThan(above?.y ?? 0);
  });

  it('runs from the right where its words do', () => {
    const arabic = textsOf({ ...content, title: 'رسوم جواز السفر' });
    const title = arabic.find(({ text }) => text.includes('رسوم'));
    expect(title).toMatchObject({ direction: 'rtl', x: 1080 - 64 });
    expect(arabic[0]).toMatchObject({ direction: 'ltr', x: 64 });
    expect(['123 رسوم', 'Rp350.000', '(١) abc', ''].map(directionOf)).toEqual(['rtl', 'ltr', 'ltr', 'ltr']);
  });
});
