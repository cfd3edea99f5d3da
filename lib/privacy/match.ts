import type { Pattern, PatternPart } from '../domain/index.ts';
import { TextTables } from './text-tables.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Places from the first to the last, both included. */
type Stretch = readonly [first: number, last: number];

/** A number with more digits has no check digit that anybody uses. */
const MOST_CHECKED_DIGITS = 64;

/**
 * Finds a pattern in a text without backtracking: every part is a literal or a bounded run, and the places where a part
 * may end are kept as stretches, so that a pack cannot make it run for ever whatever it says. Positions are indexes
 * into the text's code points.
 */
export function findPattern(pattern: Pattern, text: string, tables = new TextTables(text)): Span[] {
  // Most texts have no digit and no `@`: looked at once, they need not be gone through place by place.
  if (!couldHold(pattern, text, tables)) return [];
  const spans: Span[] = [];
  for (let from = 0; from < tables.characters.length; ) {
    const to = matchAt(pattern, tables, from);
    if (to === undefined) from++;
    else {
      spans.push({ from, to });
      from = Math.max(to, from + 1);
    }
  }
  return spans;
}

function couldHold({ parts }: Pattern, text: string, tables: TextTables): boolean {
  return parts.every((part) =>
    'literal' in part
      ? tables.holds(part.literal)
      : part.min === 0 || part.run !== 'digit' || /\p{Nd}/u.test(text),
  );
}

/** The whole text, nothing before or after. */
export function matchesWhole(pattern: Pattern, text: string): boolean {
  const tables = new TextTables(text);
  const { length } = tables.characters;
  const reached = ends(pattern.parts, tables, 0).some(([first, last]) => first <= length && length <= last);
  return reached && checks(pattern, tables, 0, length);
}

/** The longest match that begins there. */
function matchAt(pattern: Pattern, tables: TextTables, from: number): number | undefined {
  if (pattern.wholeWord && tables.isWord(from - 1)) return undefined;
  for (const [first, last] of ends(pattern.parts, tables, from).toReversed())
    for (let to = last; to >= first; to--)
      if (!(pattern.wholeWord && tables.isWord(to)) && checks(pattern, tables, from, to)) return to;
  return undefined;
}

/** Where the parts may end that begin at a place, in order and apart from each other. */
function ends(parts: readonly PatternPart[], tables: TextTables, from: number): readonly Stretch[] {
  let places: readonly Stretch[] = [[from, from]];
  for (const part of parts) {
    places = 'literal' in part ? literalEnds(part.literal, tables, places) : runEnds(part, tables, places);
    if (places.length === 0) break;
  }
  return places;
}

function literalEnds(literal: string, tables: TextTables, places: readonly Stretch[]): Stretch[] {
  const found = tables.literalAt(literal);
  const { length } = [...literal];
  const reached: Stretch[] = [];
  for (const [first, last] of places)
    for (let at = first; at <= last; at++) if (found[at] === 1) add(reached, at + length, at + length);
  return reached;
}

/** All places of one stretch of the class share its end, so that what they reach is one stretch too. */
function runEnds(
  part: Extract<PatternPart, { run: string }>,
  tables: TextTables,
  places: readonly Stretch[],
): Stretch[] {
  const stops = tables.runEnds(part);
  const { min, max } = part;
  const reached: Stretch[] = [];
  for (const [first, last] of places)
    for (let at = first; at <= last; ) {
      const stop = stops[at] ?? at;
      if (stop === at) {
        if (min === 0) add(reached, at, at);
        at++;
        continue;
      }
      const until = Math.min(last, stop - 1);
      if (at + min <= stop) add(reached, at + min, Math.min(until + max, stop));
      at = until + 1;
    }
  return reached;
}

/** Stretches come in the order of their first place; those that touch become one. */
function add(stretches: Stretch[], first: number, last: number): void {
  const before = stretches.at(-1);
  if (before && first <= before[1] + 1)
    stretches[stretches.length - 1] = [before[0], Math.max(before[1], last)];
  else stretches.push([first, last]);
}

function checks({ checksum }: Pattern, tables: TextTables, from: number, to: number): boolean {
  if (checksum !== 'nik' && checksum !== 'luhn') return true;
  const count = tables.digitsBetween(from, to);
  if (checksum === 'nik' ? count !== 16 : count < 2 || count > MOST_CHECKED_DIGITS) return false;
  const digits = tables.characters.slice(from, to).join('').replace(/\D/g, '');
  return checksum === 'nik' ? isNik(digits) : luhn(digits);
}

/** NIK: 6 digits of place, day (women +40), month, year, 4 digits of order (Permendagri on population numbers). */
function isNik(digits: string): boolean {
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
  return sum % 10 === 0;
}
