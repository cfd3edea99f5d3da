import { PLACEHOLDER, type Rendered } from './render.ts';

/** A stretch of a filled text; together the stretches are the text, character for character. */
export interface FilledStretch {
  readonly text: string;
  readonly start: number;
  /** What has no value here, by its name in the wording. */
  readonly gap?: string;
}

/** Cuts a filled text at the placeholders that nothing filled, so that a face can name them in people's words. */
export function gapsIn({ text, missing, unknown }: Omit<Rendered, 'invalid' | 'used'>): FilledStretch[] {
  const stretches: FilledStretch[] = [];
  let done = 0;
  for (const { 0: whole, 1: room = '', 2: name = '', index } of text.matchAll(PLACEHOLDER)) {
    const gap = room + name;
    // What only looks like a placeholder was typed so, and goes in so.
    if (!missing.includes(gap) && !unknown.includes(gap)) continue;
    if (index > done) stretches.push({ text: text.slice(done, index), start: done });
    stretches.push({ text: whole, start: index, gap });
    done = index + whole.length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), start: done });
  return stretches;
}
