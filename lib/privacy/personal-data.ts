import type { PersonalDataPattern } from '../domain/index.ts';
import { findPattern } from './match.ts';
import { tablesOf } from './text-tables.ts';

export interface PersonalDataFound {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Personal data in a text, by the pack's patterns; each kind and value once. */
export function findPersonalData(
  text: string,
  patterns: readonly PersonalDataPattern[],
): PersonalDataFound[] {
  const tables = tablesOf(text);
  const found = new Map<string, PersonalDataFound>();
  for (const { id, label, patterns: shapes } of patterns)
    for (const shape of shapes)
      for (const { from, to } of findPattern(shape, text, tables)) {
        const value = tables.characters.slice(from, to).join('');
        found.set(`${id}:${value}`, { id, label, text: value });
      }
  return [...found.values()];
}

/**
 * Masks personal data, longest kinds first as the pack orders them. What stands in one of the `known` texts too is no
 * citizen's and stays: an office's own telephone number.
 */
export function maskPersonalData(
  text: string,
  patterns: readonly PersonalDataPattern[],
  known: readonly string[] = [],
): string {
  let masked = text;
  for (const { mask, patterns: shapes } of patterns)
    for (const shape of shapes) {
      const characters = [...masked];
      let out = '';
      let at = 0;
      for (const { from, to } of findPattern(shape, masked)) {
        const value = characters.slice(from, to).join('');
        const isKnown = known.some((other) => other.includes(value));
        out += characters.slice(at, from).join('') + (isKnown ? value : mask);
        at = to;
      }
      masked = out + characters.slice(at).join('');
    }
  return masked;
}
