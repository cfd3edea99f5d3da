import { type Analyser, type Analysis, type FeatureCounts, LETTERS_VIEW } from './features.ts';
import type { RowWriter } from './rows.ts';
import type { Template } from './types.ts';

/** In the order of their codes in an index. */
export const PARTS = ['title', 'example', 'body', 'chatter'] as const;
export type Part = (typeof PARTS)[number];

export interface Document {
  part: Part;
  analysis: Analysis;
}

/** A long body would drown the question's own words. */
const BODY_CHARACTERS = 600;
/** What a text of this kind counts in training. */
export const PART_WEIGHTS: Record<Part, number> = { title: 1.5, example: 1, body: 0.3, chatter: 0.5 };

export function textsOf({ title, tags, examples, body }: Template): { part: Part; text: string }[] {
  return [
    { part: 'title', text: [title, ...tags].join(' \n ') },
    ...examples.map((text) => ({ part: 'example' as const, text })),
    { part: 'body', text: body.slice(0, BODY_CHARACTERS) },
  ];
}

function documentsOf(template: Template, analyser: Analyser): Document[] {
  return textsOf(template)
    .map(({ part, text }) => ({ part, analysis: analyser.analyse(text) }))
    .filter(({ analysis }) => analysis.stems.length > 0);
}

/** The letters of bodies are half of a large index and tell little that their words do not. */
const withoutLetters = (counts: readonly FeatureCounts[]): FeatureCounts[] =>
  counts.map((view, i) => (i === LETTERS_VIEW ? new Map() : view));

export function writeTemplate(template: Template, analyser: Analyser, rows: RowWriter, large: boolean): void {
  rows.nextTemplate();
  for (const { part, analysis } of documentsOf(template, analyser))
    rows.add(part, large && part === 'body' ? withoutLetters(analysis.counts) : analysis.counts);
}
