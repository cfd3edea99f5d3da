import type { Corpus } from './corpus.ts';
import { type Document, type Part, textsOf } from './documents.ts';
import type { Analyser } from './features.ts';
import { tokenise } from './normalise.ts';
import type { Template } from './types.ts';

/** The words of one template, as far as they are read for a question. */
export interface TemplateWords {
  words: Set<string>;
  /** As they are written there, before informal spelling is read. */
  raws: Set<string>;
  /** Stem, and the word of the template for it that an operator knows best. */
  stems: Map<string, string>;
  /** Concept, and the template's words for it, those of its title first, then those of its text. */
  concepts: Map<string, string[]>;
  /** Concepts of the title or the text, and not of a sample question alone. */
  own: Set<string>;
  /** Every word that the template has, also in the texts that were not read. */
  all(): ReadonlySet<string>;
}

/** Words of one meaning that are marked in an answer. */
const MOST_SYNONYMS = 6;
/** An operator reads the title and the text; sample questions are written as citizens write. */
const READ_FIRST: readonly Part[] = ['title', 'body', 'example', 'chatter'];

const readingOrder = <T extends { readonly part: Part }>(texts: readonly T[]): T[] =>
  READ_FIRST.flatMap((part) => texts.filter((text) => text.part === part));

function collectWords(documents: readonly Document[], all: TemplateWords['all']): TemplateWords {
  const collected: TemplateWords = {
    words: new Set(),
    raws: new Set(),
    stems: new Map(),
    concepts: new Map(),
    own: new Set(),
    all,
  };
  for (const { part, analysis } of readingOrder(documents)) {
    const seen = part === 'title' || part === 'body';
    for (const [i, { raw, word }] of analysis.tokens.entries()) {
      collected.words.add(word);
      collected.raws.add(raw);
      const root = analysis.stems[i] ?? word;
      if (!collected.stems.has(root)) collected.stems.set(root, word);
    }
    for (const { concept, start, length } of analysis.concepts) {
      const words = analysis.tokens.slice(start, start + length).map(({ word }) => word);
      const phrase = words.join(' ');
      if (seen) collected.own.add(concept);
      const known = collected.concepts.get(concept);
      if (!known) collected.concepts.set(concept, [phrase]);
      else if (known.length < MOST_SYNONYMS && !known.includes(phrase)) known.push(phrase);
    }
  }
  return collected;
}

/**
 * Reads the title, the text and those sample questions of a template that are most like the comment (`nearest`, documents
 * of the corpus): to read all of three answers with thirty each took a third of ranking a thousand answers.
 */
export function wordsFor(
  template: Template,
  position: number,
  nearest: readonly number[],
  corpus: Corpus,
  analyser: Analyser,
): TemplateWords {
  const texts = textsOf(template);
  const first = corpus.templateStarts[position] ?? 0;
  // A text without words is no document; where there are some, the two are not numbered alike.
  const alike = (corpus.templateStarts[position + 1] ?? first) - first === texts.length;
  const read = alike
    ? texts.filter(({ part }, at) => part !== 'example' || nearest.includes(first + at))
    : texts;
  let all: ReadonlySet<string> | undefined;
  return collectWords(
    read.map(({ part, text }) => ({ part, analysis: analyser.analyse(text) })),
    () => {
      all ??= new Set(
        readingOrder(texts).flatMap(({ text }) => tokenise(text, analyser.slang).map(({ word }) => word)),
      );
      return all;
    },
  );
}
