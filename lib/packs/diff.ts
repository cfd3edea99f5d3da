import type { Answer, Block, OfficeFact, Pack } from '../domain/index.ts';
import { canonicalJson } from './publish/names.ts';

/** Undefined before: it is new; undefined after: it is gone. */
export interface Change<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export interface PackDiff {
  readonly added: readonly Answer[];
  readonly changed: readonly { readonly before: Answer; readonly after: Answer }[];
  /** Answers that are gone, with what the pack says of them. */
  readonly withdrawn: readonly {
    readonly answer: Answer;
    readonly reason: string | undefined;
    readonly replacement: string | undefined;
  }[];
  /** Labels of office facts that changed, were added or removed. */
  readonly facts: readonly string[];
  /** What those facts said and say, and the same of the blocks. */
  readonly factChanges: readonly Change<OfficeFact>[];
  readonly blockChanges: readonly Change<Block>[];
  /** Other parts of the pack that differ: `blocks`, `limits`, `officialAccounts`... */
  readonly parts: readonly string[];
  /** Both packs without their answers, for who wants to see how a part differs. */
  readonly whole: Change<Omit<Pack, 'answers'>>;
}

const OWN_LINES = new Set(['answers', 'facts', 'version', 'publishedAt', 'changelog', 'withdrawn']);

/** What one pack says differently from another. */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const { answers: _before, ...oldHeader } = before;
  const { answers: _after, ...newHeader } = after;
  const was = new Map(before.answers.map((answer) => [answer.id, answer]));
  const is = new Map(after.answers.map((answer) => [answer.id, answer]));
  const withdrawals = new Map(after.withdrawn.map((withdrawal) => [withdrawal.id, withdrawal]));
  return {
    added: after.answers.filter(({ id }) => !was.has(id)),
    changed: after.answers.flatMap((answer) => {
      const old = was.get(answer.id);
      return old && !same(old, answer) ? [{ before: old, after: answer }] : [];
    }),
    withdrawn: before.answers
      .filter(({ id }) => !is.has(id))
      .map((answer) => ({
        answer,
        reason: withdrawals.get(answer.id)?.reason,
        replacement: withdrawals.get(answer.id)?.replacement,
      })),
    facts: changedFacts(before, after),
    factChanges: changesOf(before.facts, after.facts),
    blockChanges: changesOf(before.blocks, after.blocks),
    whole: { before: oldHeader, after: newHeader },
    parts: [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
      (name) => !OWN_LINES.has(name) && !same(partOf(before, name), partOf(after, name)),
    ),
  };
}

const partOf = (pack: Pack, name: string): unknown => Object.entries(pack).find(([key]) => key === name)?.[1];
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

function changesOf<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Change<T>[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Set(after.map(({ id }) => id));
  return [
    ...after
      .filter((one) => !same(was.get(one.id), one))
      .map((one): Change<T> => ({ before: was.get(one.id), after: one })),
    ...before.filter(({ id }) => !is.has(id)).map((one): Change<T> => ({ before: one, after: undefined })),
  ];
}

function changedFacts(before: Pack, after: Pack): string[] {
  const was = new Map(before.facts.map((fact) => [fact.id, fact]));
  const is = new Set(after.facts.map(({ id }) => id));
  return [
    ...after.facts.filter((fact) => was.get(fact.id)?.value !== fact.value).map(({ label }) => label),
    ...before.facts.filter(({ id }) => !is.has(id)).map(({ label }) => label),
  ];
}

export type SuccessionFault =
  | { readonly kind: 'version-not-higher'; readonly was: number }
  | { readonly kind: 'other-pack'; readonly was: string }
  /** The wording changed and the revision did not grow: the log could not tell the two apart. */
  | { readonly kind: 'revision-not-higher'; readonly id: string }
  | { readonly kind: 'withdrawn-id-used-again'; readonly id: string }
  /** An answer is gone without a line in `withdrawn`: who copies an older pack would bring it back. */
  | { readonly kind: 'gone-without-withdrawal'; readonly id: string }
  | { readonly kind: 'withdrawal-forgotten'; readonly id: string };

/** What a pack must keep to of the one before it. Asked by who publishes; a client could not ask after a long absence. */
export function successionFaults(before: Pack, after: Pack): SuccessionFault[] {
  const diff = diffPacks(before, after);
  const withdrawnNow = new Set(after.withdrawn.map(({ id }) => id));
  const answersNow = new Set(after.answers.map(({ id }) => id));
  return [
    ...(after.id === before.id ? [] : [{ kind: 'other-pack' as const, was: before.id }]),
    ...(after.version > before.version ? [] : [{ kind: 'version-not-higher' as const, was: before.version }]),
    ...diff.changed
      .filter(
        (change) =>
          change.after.revision <= change.before.revision && wordsOf(change.before) !== wordsOf(change.after),
      )
      .map(({ after: { id } }) => ({ kind: 'revision-not-higher' as const, id })),
    ...before.withdrawn
      .filter(({ id }) => answersNow.has(id))
      .map(({ id }) => ({ kind: 'withdrawn-id-used-again' as const, id })),
    ...before.withdrawn
      .filter(({ id }) => !withdrawnNow.has(id) && !answersNow.has(id))
      .map(({ id }) => ({ kind: 'withdrawal-forgotten' as const, id })),
    ...diff.withdrawn
      .filter(({ answer }) => !withdrawnNow.has(answer.id))
      .map(({ answer }) => ({ kind: 'gone-without-withdrawal' as const, id: answer.id })),
  ];
}

/** What reaches the public. */
const wordsOf = ({ variants, card }: Answer): string => canonicalJson({ variants, card });
