import { dayIn, type Rendered, render, stateOf } from '../answers/index.ts';
import type { Answer, Pack } from '../domain/index.ts';

/** An answer read and copied by itself, when the page has no item in focus or none that could be recognised. */
export interface PlainAnswer {
  readonly rendered: Rendered;
  /** False: still to be filled, not valid today, or not for everybody's eyes. */
  readonly usable: boolean;
}

/** The first wording of the answer's first variant, filled with the office's own facts. */
export function plainAnswer(answer: Answer, pack: Omit<Pack, 'answers'>, now: number): PlainAnswer {
  const rendered = render(answer.variants[0]?.wordings[0] ?? '', answer, pack, {});
  const whole = [rendered.missing, rendered.invalid, rendered.unknown].every(({ length }) => length === 0);
  const valid = stateOf(answer, dayIn(pack.calendar.timeZone, now)) === 'valid';
  return { rendered, usable: whole && valid && answer.sensitivity === 'public' };
}
