import type { Answer } from '../domain/index.ts';

const made = new WeakMap<readonly Answer[], ReadonlyMap<string, Answer>>();

/** Answers of a pack by their ids, put together once for each list: a list that a key brings up asks for twenty of ten thousand. */
export function answersById(answers: readonly Answer[]): ReadonlyMap<string, Answer> {
  const known = made.get(answers);
  if (known) return known;
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  made.set(answers, byId);
  return byId;
}
