import type { ConceptLexicon } from './concepts.ts';
import type { ReadWords } from './model.ts';
import type { Template } from './types.ts';

/** Templates as JSON texts in UTF-8, one after the other: to clone the strings of a large pack takes longer than all else. */
export interface KeptTemplates {
  /** JSON: the ids in order. */
  readonly ids: string;
  readonly texts: Uint8Array;
  /** By template: its first byte; one more entry closes the last. */
  readonly starts: Uint32Array;
}

/** Words as lines, a name and what belongs to it parted by tabs. */
export interface KeptWords {
  readonly phrases: string;
  readonly longest: number;
  readonly names: string;
  readonly everyday: string;
  readonly refused: string;
}

export function keepTemplates(templates: readonly Template[]): KeptTemplates {
  const encoder = new TextEncoder();
  const texts = templates.map((template) => encoder.encode(JSON.stringify(template)));
  const starts = new Uint32Array(texts.length + 1);
  for (const [at, { length }] of texts.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  const bytes = new Uint8Array(starts[texts.length] ?? 0);
  for (const [at, text] of texts.entries()) bytes.set(text, starts[at]);
  return { ids: JSON.stringify(templates.map(({ id }) => id)), texts: bytes, starts };
}

/** A question is explained by three templates; the others are never read. */
class KeptTemplate implements Template {
  readonly id: string;
  readonly #kept: KeptTemplates;
  readonly #at: number;
  #read: Template | undefined;

  constructor(id: string, kept: KeptTemplates, at: number) {
    this.id = id;
    this.#kept = kept;
    this.#at = at;
  }

  get #whole(): Template {
    const { texts, starts } = this.#kept;
    const text = texts.subarray(starts[this.#at], starts[this.#at + 1]);
    this.#read ??= JSON.parse(new TextDecoder().decode(text)) as Template;
    return this.#read;
  }

  get title(): string {
    return this.#whole.title;
  }
  get body(): string {
    return this.#whole.body;
  }
  get tags(): string[] {
    return this.#whole.tags;
  }
  get examples(): string[] {
    return this.#whole.examples;
  }
  get negative(): string[] {
    return this.#whole.negative ?? [];
  }
}

export function readTemplates(kept: KeptTemplates): Template[] {
  const ids = JSON.parse(kept.ids) as string[];
  // All that was kept is one piece of memory, and most of it may be replaced when a pick is learnt.
  const own = { ...kept, texts: kept.texts.slice() };
  return ids.map((id, at) => new KeptTemplate(id, own, at));
}

const linesOf = (entries: Iterable<readonly [string, readonly (string | number)[]]>): string =>
  Array.from(entries, ([name, told]) => [name, ...told].join('\t')).join('\n');

/** A loop over places in the text: arrays of lines and of their parts took four times as long in a worker just started. */
function readLines<T>(lines: string, read: (told: string) => T): Map<string, T> {
  const found = new Map<string, T>();
  for (let start = 0; start < lines.length; ) {
    const tab = lines.indexOf('\t', start);
    const next = lines.indexOf('\n', tab);
    const end = next < 0 ? lines.length : next;
    found.set(lines.slice(start, tab), read(lines.slice(tab + 1, end)));
    start = end + 1;
  }
  return found;
}

const partsOf = (told: string): string[] => (told.includes('\t') ? told.split('\t') : [told]);

export function keepWords({ lexicon, everyday, refused }: ReadWords): KeptWords {
  return {
    phrases: linesOf(lexicon.phrases),
    longest: lexicon.longest,
    names: JSON.stringify([...lexicon.names]),
    everyday: [...everyday].join('\n'),
    refused: linesOf(refused),
  };
}

export function readWords({ phrases, longest, names, everyday, refused }: KeptWords): ReadWords {
  const lexicon: ConceptLexicon = {
    phrases: readLines(phrases, partsOf),
    longest,
    names: new Map(JSON.parse(names) as [string, string][]),
  };
  return {
    lexicon,
    everyday: new Set(everyday === '' ? [] : everyday.split('\n')),
    refused: readLines(refused, (places) => places.split('\t').map(Number)),
  };
}
