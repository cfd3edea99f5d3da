import type { Pattern, PatternPart } from '../domain/index.ts';
import { type TextTables, tablesOf } from './text-tables.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Places from the first to the last, both included. */
type Stretch = readonly [first: number, last: number];

/** No number with a check digit is longer, however it is spaced. */
const LONGEST_CHECKED = 64;
const WORD: PatternPart = { run: 'alphanumeric', min: 1, max: 1 };

/**
 * Finds a pattern in a text without backtracking: every part is a literal or a bounded run, and the places where a part
 * may end are kept as stretches, so that a pack cannot make it run for ever whatever it says. Positions are indexes
 * into the text's code points.
 */
export function findPattern(
  { parts, wholeWord, checksum }: Pattern,
  text: string,
  tables = tablesOf(text),
): Span[] {
  const { length } = tables.characters;
  // Most texts have no digit and no `@`: looked at once, they need not be gone through place by place.
  const stands = (part: PatternPart): boolean => tables.stops(part).some((stop, at) => stop > at);
  if (!parts.every((part) => ('run' in part && part.min === 0) || stands(part))) return [];
  const stops = parts.map(tables.stops);
  const words = tables.stops(WORD);
  const isInside = (at: number): boolean => wholeWord && (words[at] ?? at) > at;
  const longestFrom = (from: number): number | undefined => {
    if (isInside(from - 1)) return undefined;
    for (const [first, last] of ends(parts, stops, from).toReversed())
      for (let to = last; to >= first; to--)
        if (!isInside(to) && checks(checksum, tables, from, to)) return to;
    return undefined;
  };
  const spans: Span[] = [];
  for (let from = 0; from < length; ) {
    const to = longestFrom(from);
    if (to !== undefined) spans.push({ from, to });
    from = Math.max(to ?? 0, from + 1);
  }
  return spans;
}

/** The whole text, nothing before or after. */
export function matchesWhole({ parts, checksum }: Pattern, text: string): boolean {
  const tables = tablesOf(text);
  const { length } = tables.characters;
  return (
    ends(parts, parts.map(tables.stops), 0).some(([first, last]) => first <= length && length <= last) &&
    checks(checksum, tables, 0, length)
  );
}

/** Where the parts may end that begin at a place, in order and apart from each other. */
function ends(
  parts: readonly PatternPart[],
  stops: readonly Uint32Array[],
  from: number,
): readonly Stretch[] {
  let places: readonly Stretch[] = [[from, from]];
  for (const [i, part] of parts.entries()) places = partEnds(part, stops[i] ?? new Uint32Array(), places);
  return places;
}

/** All places of one stretch of a class share its end, so that what they reach is one stretch too. */
function partEnds(part: PatternPart, stops: Uint32Array, places: readonly Stretch[]): Stretch[] {
  const reached: Stretch[] = [];
  // They come in the order of their first place; those that touch become one.
  const add = (first: number, last: number): void => {
    const before = reached.at(-1);
    if (before && first <= before[1] + 1)
      reached[reached.length - 1] = [before[0], Math.max(before[1], last)];
    else reached.push([first, last]);
  };
  for (const [first, last] of places)
    for (let at = first; at <= last; at++) {
      const stop = stops[at] ?? at;
      if ('literal' in part) {
        if (stop > at) add(stop, stop);
      } else if (stop === at) {
        if (part.min === 0) add(at, at);
      } else {
        const until = Math.min(last, stop - 1);
        if (at + part.min <= stop) add(at + part.min, Math.min(until + part.max, stop));
        at = until;
      }
    }
  return reached;
}

function checks(
  checksum: Pattern['checksum'],
  { characters }: TextTables,
  from: number,
  to: number,
): boolean {
  if (!checksum || checksum === 'none') return true;
  if (to - from > LONGEST_CHECKED) return false;
  const digits = characters.slice(from, to).join('').replace(/\D/g, '');
  return checksum === 'nik' ? isNik(digits) : luhn(digits);
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
