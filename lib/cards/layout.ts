import type { CardContent } from './content.ts';
import { directionOf, linesOf, type Measure } from './lines.ts';

/** Pixels. Sites show a picture in a comment about 500 wide: letters of 34 are then as large as the page's own. */
const WIDTH = 1080;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;

const FACES = {
  office: { size: 32, weight: 600, line: 42, ink: '#ffffff' },
  title: { size: 54, weight: 700, line: 66, ink: '#ffffff' },
  label: { size: 31, weight: 600, line: 42, ink: '#3d4f63' },
  value: { size: 38, weight: 500, line: 52, ink: '#101c2b' },
  footer: { size: 31, weight: 400, line: 43, ink: '#27384a' },
  edition: { size: 26, weight: 400, line: 36, ink: '#405163' },
} as const;
type FaceName = keyof typeof FACES;

/** Between a label and its value in one line. */
const GAP = 40;

/** Black on white and white on a dark teal: every pair is above 7:1 (WCAG AAA), whatever the theme of the sidebar. */
const GROUND = '#ffffff';
const HEAD = '#0b4a4f';
const LINE = '#c9d4df';

export type Drawing =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: string;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Where it begins: at its left, or at its right for a text that runs from there. */
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly font: string;
      readonly ink: string;
      readonly direction: 'ltr' | 'rtl';
    };

export interface CardLayout {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly drawings: readonly Drawing[];
}

const fontOf = (name: FaceName): string =>
  `${FACES[name].weight} ${FACES[name].size}px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif`;

const baselineOf = (name: FaceName, top: number): number =>
  Math.round(top + (FACES[name].line - FACES[name].size) / 2 + FACES[name].size * 0.82);

/** Where everything of a card stands. `measure` tells a text's width in a font; the same fonts give the same card. */
export function layoutCard(
  content: CardContent,
  measure: (text: string, font: string) => number,
): CardLayout {
  const texts: Drawing[] = [];
  const boxes: Drawing[] = [];
  let y = MARGIN;
  const write = (name: FaceName, text: string): void => {
    const { line, ink } = FACES[name];
    const font = fontOf(name);
    const within: Measure = (part) => measure(part, font);
    const direction = directionOf(text);
    for (const each of linesOf(text, INNER, within)) {
      texts.push({
        kind: 'text',
        text: each,
        x: direction === 'rtl' ? WIDTH - MARGIN : MARGIN,
        y: baselineOf(name, y),
        font,
        ink,
        direction,
      });
      y += line;
    }
  };
  /** A label, and its value at the other end of the same line. */
  const writeAcross = (label: string, value: string): void => {
    const font = fontOf('value');
    const size = measure(value, font);
    const direction = directionOf(value);
    const left = directionOf(label) === 'ltr' ? WIDTH - MARGIN - size : MARGIN;
    const baseline = baselineOf('label', y);
    write('label', label);
    const x = direction === 'ltr' ? left : left + size;
    texts.push({ kind: 'text', text: value, x, y: baseline, font, ink: FACES.value.ink, direction });
  };
  write('office', content.office);
  y += 10;
  write('title', content.title);
  y += 36;
  boxes.push({ kind: 'box', x: 0, y: 0, width: WIDTH, height: y, ink: HEAD });
  y += 34;
  const asTable = content.rows.every(
    ({ label, value }) =>
      !/\n/.test(label + value) &&
      measure(label, fontOf('label')) + GAP + measure(value, fontOf('value')) <= INNER,
  );
  content.rows.forEach(({ label, value }, at) => {
    if (at > 0) {
      boxes.push({ kind: 'box', x: MARGIN, y: y + 18, width: INNER, height: 2, ink: LINE });
      y += 38;
    }
    if (asTable) writeAcross(label, value);
    else {
      write('label', label);
      write('value', value);
    }
  });
  y += 34;
  if (content.footer !== undefined) {
    boxes.push({ kind: 'box', x: MARGIN, y, width: INNER, height: 4, ink: HEAD });
    y += 26;
    write('footer', content.footer);
    y += 14;
  }
  write('edition', content.edition);
  const height = y + MARGIN - 20;
  const ground: Drawing = { kind: 'box', x: 0, y: 0, width: WIDTH, height, ink: GROUND };
  return { width: WIDTH, height, language: content.language, drawings: [ground, ...boxes, ...texts] };
}
