import type { Analyser, Analysis } from './features.ts';
import type { Template } from './types.ts';

export interface Document {
  template: number;
  part: 'title' | 'example' | 'body';
  analysis: Analysis;
}

/** A long body would drown the question's own words. */
const BODY_CHARACTERS = 600;
export const PART_WEIGHTS: Record<Document['part'], number> = { title: 1.5, example: 1, body: 0.3 };

export function documentsOf(template: Template, position: number, analyser: Analyser): Document[] {
  const texts: [Document['part'], string][] = [
    ['title', [template.title, ...template.tags].join(' \n ')],
    ...template.examples.map((text): [Document['part'], string] => ['example', text]),
    ['body', template.body.slice(0, BODY_CHARACTERS)],
  ];
  return texts
    .map(([part, text]) => ({ template: position, part, analysis: analyser.analyse(text) }))
    .filter(({ analysis }) => analysis.stems.length > 0);
}
