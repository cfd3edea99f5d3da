import type { Pattern, PatternPart } from '../domain/index.ts';

const CLASSES: Readonly<Record<string, RegExp>> = {
  digit: /^\p{Nd}$/u,
  letter: /^\p{L}$/u,
  alphanumeric: /^[\p{L}\p{Nd}]$/u,
  space: /^\s$/u,
};

export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds a pattern in a text in linear time for the pattern's bounds: every part is a literal or a bounded run, and
 * the set of places where a part may end is kept (no backtracking, so no ReDoS whatever the pack says).
 * Positions are indexes into `[...text]`.
 */
export function findPattern(pattern: Pattern, text: string): Span[] {
  // Most texts have no digit and no `@`: looked at once, they need not be gone through place by place.
  if (!couldHold(pattern, text)) return [];
  const characters = [...text];
  const spans: Span[] = [];
  for (let from = 0; from < characters.length; ) {
    const to = matchAt(pattern, characters, from);
    if (to === undefined) from++;
    else {
      spans.push({ from, to });
      from = Math.max(to, from + 1);
    }
  }
  return spans;
}

function couldHold({ parts }: Pattern, text: string): boolean {
  const small = text.toLowerCase();
  return parts.every((part) =>
    'literal' in part
      ? small.includes(part.literal.toLowerCase())
      : part.min === 0 || part.run !== 'digit' || /\p{Nd}/u.test(text),
  );
}

/** The whole text, nothing before or after. */
export function matchesWhole(pattern: Pattern, text: string): boolean {
  const characters = [...text];
  return ends(pattern.parts, characters, 0).has(characters.length) && checks(pattern, text);
}

function matchAt(pattern: Pattern, characters: readonly string[], from: number): number | undefined {
  if (pattern.wholeWord && isWord(characters[from - 1])) return undefined;
  const candidates = [...ends(pattern.parts, characters, from)].sort((a, b) => b - a);
  return candidates.find(
    (to) =>
      !(pattern.wholeWord && isWord(characters[to])) && checks(pattern, characters.slice(from, to).join('')),
  );
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && CLASSES['alphanumeric']?.test(character) === true;

function ends(parts: readonly PatternPart[], characters: readonly string[], from: number): Set<number> {
  let places = new Set([from]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const place of places) for (const end of partEnds(part, characters, place)) next.add(end);
    places = next;
    if (places.size === 0) break;
  }
  return places;
}

function partEnds(part: PatternPart, characters: readonly string[], from: number): number[] {
  if ('literal' in part) {
    const literal = [...part.literal];
    return literal.every((character, i) => characters[from + i]?.toLowerCase() === character.toLowerCase())
      ? [from + literal.length]
      : [];
  }
  const reached: number[] = part.min === 0 ? [from] : [];
  for (let count = 1; count <= part.max; count++) {
    const character = characters[from + count - 1];
    if (character === undefined || !inClass(part, character)) break;
    if (count >= part.min) reached.push(from + count);
  }
  return reached;
}

function inClass(part: Extract<PatternPart, { run: string }>, character: string): boolean {
  if (part.run === 'one-of') return (part.characters ?? '').includes(character);
  return CLASSES[part.run]?.test(character) ?? false;
}

function checks(pattern: Pattern, text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (pattern.checksum === 'nik') return isNik(digits);
  if (pattern.checksum === 'luhn') return luhn(digits);
  return true;
}

/** NIK: 6 digits of place, day (women +40), month, year, 4 digits of order (Permendagri on population numbers). */
function isNik(digits: string): boolean {
  if (digits.length !== 16) return false;
  const written = Number(digits.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  const month = Number(digits.slice(8, 10));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}
