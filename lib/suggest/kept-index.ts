import type { ReadWords } from './model.ts';
import { linesOf, linesOfNames, SortedLines } from './sorted-lines.ts';
import type { TopicWords } from './topics.ts';
import type { Template, TemplateList } from './types.ts';

/** Templates as JSON texts in UTF-8, one after the other: to clone the strings of a large pack takes longer than all else. */
export interface KeptTemplates {
  /** JSON: the ids in order. */
  readonly ids: string;
  readonly texts: Uint8Array;
  /** By template: its first byte; one more entry closes the last. */
  readonly starts: Uint32Array;
}

/** Words as lines that are looked up where they are (sorted-lines.ts). */
export interface KeptWords {
  readonly topics: TopicWords;
  readonly slang: string;
  readonly phrases: string;
  readonly longest: number;
  readonly names: string;
  readonly everyday: string;
  readonly refused: string;
  readonly longestRefused: number;
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

type OwnTemplates = Omit<KeptTemplates, 'texts'> & { texts: Uint8Array };

/** Templates as they are kept: of ten thousand, those that are shown are made. */
class KeptTemplateList implements TemplateList {
  readonly length: number;
  readonly #kept: OwnTemplates;
  readonly #read: (Template | undefined)[] = [];
  #alone = false;
  #ids: readonly string[] | undefined;

  constructor(kept: OwnTemplates) {
    this.#kept = kept;
    this.length = kept.starts.length - 1;
  }

  copyTexts(): void {
    if (this.#alone) return;
    this.#alone = true;
    this.#kept.texts = this.#kept.texts.slice();
  }

  at(position: number): Template | undefined {
    this.#ids ??= JSON.parse(this.#kept.ids) as string[];
    const id = this.#ids[position];
    if (id === undefined) return undefined;
    this.#read[position] ??= new KeptTemplate(id, this.#kept, position);
    return this.#read[position];
  }

  *[Symbol.iterator](): Generator<Template, undefined> {
    for (let position = 0; position < this.length; position++) {
      const template = this.at(position);
      if (template) yield template;
    }
  }
}

export const readTemplates = (kept: KeptTemplates): TemplateList => new KeptTemplateList({ ...kept });

/** All that was kept is one piece of memory; once most of it is replaced, the texts must not hold the rest. */
export function keepTextsAlone(templates: TemplateList): void {
  if (templates instanceof KeptTemplateList) templates.copyTexts();
}

const partsOf = (told: string): string[] => told.split('\t');
const placesOf = (told: string): number[] => partsOf(told).map(Number);
const first = (told: string): string => told;
const there = (): true => true;

export function keepWords({ slang, lexicon, topics, everyday, refused }: ReadWords): KeptWords {
  return {
    topics,
    slang: linesOf(slang),
    phrases: linesOf(lexicon.phrases),
    longest: lexicon.longest,
    names: linesOf(lexicon.names),
    everyday: linesOfNames(everyday),
    refused: linesOf(refused.phrases),
    longestRefused: refused.longest,
  };
}

export function readWords(kept: KeptWords): ReadWords {
  return {
    topics: kept.topics,
    slang: new SortedLines(kept.slang, partsOf),
    lexicon: {
      phrases: new SortedLines(kept.phrases, partsOf),
      longest: kept.longest,
      names: new SortedLines(kept.names, first),
    },
    everyday: new SortedLines(kept.everyday, there),
    refused: { phrases: new SortedLines(kept.refused, placesOf), longest: kept.longestRefused },
  };
}
