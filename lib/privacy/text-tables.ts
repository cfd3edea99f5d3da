import type { PatternPart } from '../domain/index.ts';

const CLASSES: Readonly<Record<string, RegExp>> = {
  digit: /\p{Nd}/u,
  letter: /\p{L}/u,
  alphanumeric: /[\p{L}\p{Nd}]/u,
  space: /\s/u,
};

/** A text taken apart once, for every pattern that is looked for in it. Places are indexes into its code points. */
export interface TextTables {
  readonly characters: readonly string[];
  /**
   * By place: where the part could end at the farthest if it had no bounds, that is behind a literal or the stretch of a
   * class; the place itself where it does not stand. Made when the first pattern asks for it.
   */
  readonly stops: (part: PatternPart) => Uint32Array;
}

export function tablesOf(text: string): TextTables {
  const characters = [...text];
  const small = characters.map((character) => character.toLowerCase());
  const known = new Map<string, Uint32Array>();
  return {
    characters,
    stops(part) {
      const literal = 'literal' in part ? [...part.literal].map((one) => one.toLowerCase()) : undefined;
      const key = 'run' in part ? `${part.run} ${part.characters ?? ''}` : `= ${part.literal}`;
      let stops = known.get(key);
      if (stops) return stops;
      stops = Uint32Array.from({ length: characters.length + 1 }, (_, at) => at);
      for (let at = characters.length - 1; at >= 0; at--) {
        if (literal) {
          if (literal.every((one, i) => small[at + i] === one)) stops[at] = at + literal.length;
        } else if (isIn(part, characters[at] ?? '')) stops[at] = stops[at + 1] ?? at;
      }
      known.set(key, stops);
      return stops;
    },
  };
}

function isIn(part: PatternPart, character: string): boolean {
  if (!('run' in part)) return false;
  if (part.run === 'one-of') return (part.characters ?? '').includes(character);
  return CLASSES[part.run]?.test(character) ?? false;
}
