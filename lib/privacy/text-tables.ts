import type { PatternPart } from '../domain/index.ts';

type Run = Extract<PatternPart, { run: string }>;

const CLASSES: Readonly<Record<string, RegExp>> = {
  digit: /^\p{Nd}$/u,
  letter: /^\p{L}$/u,
  alphanumeric: /^[\p{L}\p{Nd}]$/u,
  space: /^\s$/u,
};

/**
 * A text taken apart once, for every pattern that is looked for in it. A table is made when the first pattern asks for
 * it. Places are indexes into the text's code points.
 */
export class TextTables {
  readonly characters: readonly string[];
  private readonly runs = new Map<string, Uint32Array>();
  private readonly literals = new Map<string, Uint8Array>();
  private small: string | undefined;
  private words: Uint8Array | undefined;
  private digits: Uint32Array | undefined;

  constructor(text: string) {
    this.characters = [...text];
  }

  /** Whether it stands anywhere, in whatever case. A whole text in small letters would end its Greek words otherwise. */
  holds(literal: string): boolean {
    this.small ??= this.characters.map((character) => character.toLowerCase()).join('');
    return this.small.includes([...literal].map((character) => character.toLowerCase()).join(''));
  }

  /** By place: where the stretch of this class that goes on there ends; the place itself where none does. */
  runEnds(part: Run): Uint32Array {
    const key = part.run === 'one-of' ? `one-of ${part.characters ?? ''}` : part.run;
    const known = this.runs.get(key);
    if (known) return known;
    const { length } = this.characters;
    const ends = new Uint32Array(length + 1).fill(length, length);
    for (let at = length - 1; at >= 0; at--) ends[at] = this.isIn(part, at) ? (ends[at + 1] ?? length) : at;
    // The end of a text begins no stretch, but one that reaches it ends there.
    this.runs.set(key, ends);
    return ends;
  }

  private isIn(part: Run, at: number): boolean {
    const character = this.characters[at] ?? '';
    if (part.run === 'one-of') return (part.characters ?? '').includes(character);
    return CLASSES[part.run]?.test(character) ?? false;
  }

  /** By place: 1 where these characters stand, in whatever case. */
  literalAt(literal: string): Uint8Array {
    const known = this.literals.get(literal);
    if (known) return known;
    const wanted = [...literal].map((character) => character.toLowerCase());
    const found = Uint8Array.from(this.characters, (_, at) =>
      wanted.every((character, i) => this.characters[at + i]?.toLowerCase() === character) ? 1 : 0,
    );
    this.literals.set(literal, found);
    return found;
  }

  /** Does a letter or digit stand there? */
  isWord(at: number): boolean {
    this.words ??= Uint8Array.from(this.characters, (character) =>
      CLASSES['alphanumeric']?.test(character) ? 1 : 0,
    );
    return this.words[at] === 1;
  }

  /** ASCII digits between two places. */
  digitsBetween(from: number, to: number): number {
    if (!this.digits) {
      const counts = new Uint32Array(this.characters.length + 1);
      for (const [at, character] of this.characters.entries())
        counts[at + 1] = (counts[at] ?? 0) + (/^\d$/.test(character) ? 1 : 0);
      this.digits = counts;
    }
    return (this.digits[to] ?? 0) - (this.digits[from] ?? 0);
  }
}
