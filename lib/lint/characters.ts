import { invisibleIn } from '../core/index.ts';
import type { Answer, Pack } from '../domain/index.ts';
import { type Finding, type FindingPlace, finding, listed } from './finding.ts';

/** Names of the Unicode standard for what UTR 36 and UTS 39 warn of; others are told by their number. */
const NAMES: Readonly<Record<number, string>> = {
  173: 'SOFT HYPHEN',
  847: 'COMBINING GRAPHEME JOINER',
  1564: 'ARABIC LETTER MARK',
  4447: 'HANGUL CHOSEONG FILLER',
  4448: 'HANGUL JUNGSEONG FILLER',
  6158: 'MONGOLIAN VOWEL SEPARATOR',
  8203: 'ZERO WIDTH SPACE',
  8204: 'ZERO WIDTH NON-JOINER',
  8205: 'ZERO WIDTH JOINER',
  8206: 'LEFT-TO-RIGHT MARK',
  8207: 'RIGHT-TO-LEFT MARK',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8288: 'WORD JOINER',
  8289: 'FUNCTION APPLICATION',
  8290: 'INVISIBLE TIMES',
  8291: 'INVISIBLE SEPARATOR',
  8292: 'INVISIBLE PLUS',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
  12644: 'HANGUL FILLER',
  65279: 'ZERO WIDTH NO-BREAK SPACE',
  65440: 'HALFWIDTH HANGUL FILLER',
};

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const number = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[point] ?? (point >= 0xe0000 && point <= 0xe007f ? 'TAG CHARACTER' : undefined);
  return name ? `${number} ${name}` : number;
}

/** Scripts that hold letters which look Latin; a word of Latin and one of them is how a false name is written. */
const LOOKALIKES =
  /(?=[\p{L}\p{M}\p{N}]*\p{Script=Latin})(?=[\p{L}\p{M}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}])[\p{L}\p{M}\p{N}]+/gu;

export function textFindings(text: string, place: FindingPlace, subject: string): Finding[] {
  const found: Finding[] = [];
  const hidden = invisibleIn(text);
  if (hidden.length > 0)
    found.push(finding('hidden-characters', place, { names: listed(hidden.map(nameOf)), subject }));
  const mixed = text.match(LOOKALIKES);
  if (mixed) found.push(finding('mixed-scripts', place, { words: listed(mixed), subject }));
  return found;
}

/** Characters that make a text read as another: unseen ones, and words written in two scripts. */
export function lintCharacters(answer: Answer): Finding[] {
  const { id: answerId } = answer;
  return [
    ...textFindings(answer.title, { field: 'title', answerId }, answer.title),
    ...answer.sampleQuestions.flatMap((text) => textFindings(text, { field: 'question', answerId }, text)),
    ...[...answer.keywords, ...answer.negativeKeywords].flatMap((text) =>
      textFindings(text, { field: 'keyword', answerId }, text),
    ),
    ...answer.variables.flatMap(({ label, default: given = '', choices = [] }) =>
      [label, given, ...choices].flatMap((text) => textFindings(text, { field: 'variable', answerId }, text)),
    ),
    ...answer.variants.flatMap((variant) =>
      variant.wordings.flatMap((text, wording) =>
        textFindings(text, { field: 'wording', answerId, variantId: variant.id, wording }, ''),
      ),
    ),
  ];
}

export function lintSharedCharacters(pack: Pack): Finding[] {
  return [
    ...pack.facts.flatMap(({ id, value }) => textFindings(value, { field: 'fact' }, id)),
    ...pack.blocks.flatMap(({ id, text }) => textFindings(text, { field: 'block' }, id)),
  ];
}
