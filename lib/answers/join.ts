import type { Answer, Pack } from '../domain/index.ts';
import { frameOf } from './frame.ts';
import { type Rendered, render, type Values } from './render.ts';

export interface WordingToJoin {
  readonly answer: Answer;
  readonly wording: string;
  readonly values: Values;
}

export interface Joined {
  readonly text: string;
  /** What each answer gave to the text, in the order given; greeting and closing count to the answer they came from. */
  readonly parts: readonly Rendered[];
}

const BETWEEN = '\n\n';
/** A name that begins small on purpose (e-KTP, iPhone), or an address. */
const WRITTEN_SMALL = /^\S*(?:\p{Lu}|:\/\/|\.\p{L})/u;
/** What joined a body to a greeting that is not there. */
const LOOSE_START = /^[\s,;:.!]+/;

/** Approved wordings as one reply: one greeting, the bodies in the order given, one closing. */
export function joinWordings(
  wordings: readonly WordingToJoin[],
  pack: Pick<Pack, 'facts' | 'blocks'>,
): Joined {
  const given: Rendered[][] = wordings.map(() => []);
  const framed = wordings.map(({ answer, wording, values }, part) => {
    const fill = (template: string): string => {
      const rendered = render(template, answer, pack, values);
      given[part]?.push(rendered);
      return rendered.text;
    };
    return { ...frameOf(wording, pack), fill };
  });
  const greets = framed.findIndex(({ greeting }) => greeting !== '');
  const closes = framed.findLastIndex(({ closing }) => closing !== '');
  const greeter = framed[greets];
  const closer = framed[closes];

  let text = greeter ? greeter.fill(greeter.greeting) : '';
  for (const [part, { afterGreeting, body, fill }] of framed.entries()) {
    const filled = fill(body);
    if (part === 0 && (greets === 0 || greets === -1)) text += text === '' ? filled : afterGreeting + filled;
    else text += BETWEEN + afresh(filled);
  }
  if (closer)
    text += (closes === framed.length - 1 ? closer.beforeClosing : BETWEEN) + closer.fill(closer.closing);
  return { text: text.trim(), parts: given.map(together) };
}

/** A body that followed a greeting, now at the start of a paragraph. */
function afresh(text: string): string {
  const start = text.replace(LOOSE_START, '');
  return WRITTEN_SMALL.test(start) ? start : start.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function together(pieces: readonly Rendered[]): Rendered {
  const all = (read: (piece: Rendered) => readonly string[]): string[] => [...new Set(pieces.flatMap(read))];
  return {
    text: pieces.map(({ text }) => text).join(BETWEEN),
    missing: all(({ missing }) => missing),
    invalid: all(({ invalid }) => invalid),
    unknown: all(({ unknown }) => unknown),
    used: all(({ used }) => used),
  };
}
