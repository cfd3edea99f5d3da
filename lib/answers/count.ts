import type { CountRule, Limit, Platform, Surface } from '../domain/index.ts';

const URL_WEIGHT = 23;
/** Ranges that weigh one; everything else weighs two (twitter-text configuration v3). */
const LIGHT: readonly [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
/** X leaves an e-mail address and the punctuation after a link alone. */
const LINK =
  /https?:\/\/[^\s]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|net|org|id|go\.id|co|info|me|io|app|gov|edu|example)\b(?!@)(?:\/[^\s]*)?/giu;
const AFTER_LINK = /[.,;:!?'"”’…)\]}>]+$/u;
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Length of a text by a platform's own rule. */
export function countCharacters(text: string, rule: CountRule): number {
  switch (rule) {
    case 'x-weighted':
      return weighted(text);
    case 'utf16':
      return text.length;
    case 'code-points':
      return [...text].length;
    case 'graphemes':
      return [...graphemes.segment(text)].length;
  }
}

/** twitter-text 3: NFC, links 23, emoji sequences 2, light ranges 1, the rest 2. */
function weighted(text: string): number {
  const normal = text.normalize('NFC');
  let sum = 0;
  const rest = normal.replace(LINK, (link) => {
    sum += URL_WEIGHT;
    return AFTER_LINK.exec(link)?.[0] ?? '';
  });
  for (const { segment } of graphemes.segment(rest)) {
    if (
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(segment) &&
      !/^[\d#*©®]$/u.test(segment)
    ) {
      sum += 2;
      continue;
    }
    for (const character of segment) {
      const point = character.codePointAt(0) ?? 0;
      sum += LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
    }
  }
  return sum;
}

/** The pack's limit for a place: the surface's own before the platform's general one. */
export function limitFor(limits: readonly Limit[], platform: Platform, surface: Surface): Limit | undefined {
  return (
    limits.find((limit) => limit.platform === platform && limit.surface === surface) ??
    limits.find((limit) => limit.platform === platform && limit.surface === 'any')
  );
}
