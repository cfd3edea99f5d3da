import { failure, type Outcome, sameName, success } from '../core/index.ts';
import { type Answer, MAX_ANSWERS, type Pack } from '../domain/index.ts';
import { canonicalJson } from '../packs/index.ts';
import { baseItem, entryOf, sayTheSame } from './look.ts';
import { type Item, type ItemKey, keyOf } from './unfinished.ts';
import type { Entry, EntryState, Person, Step, WorkingCopy } from './working-copy.ts';

/** The beginning of the next version. An office that starts from the example pack gives it its own id and name. */
export function startFrom(
  pack: Pack,
  office?: { readonly organisation: string; readonly name: string },
): WorkingCopy {
  if (!office || office.organisation === pack.id) return { base: pack, entries: [] };
  return {
    base: {
      ...pack,
      id: office.organisation,
      organisation: { ...pack.organisation, name: office.name },
    },
    entries: [],
  };
}

/** Puts one item's new words in the working copy. What was approved before has to be approved anew. */
export function editItem(
  copy: WorkingCopy,
  item: Item,
  by: Person,
  at: string,
  samples?: Readonly<Record<string, string>>,
): WorkingCopy {
  const key = keyOf(item);
  const base = baseItem(copy.base, key);
  const before = entryOf(copy, key);
  if (before?.state === 'withdrawn') return copy;
  const words = unapproved(item, base);
  if (before && sayTheSame(before.item, words)) {
    return samples ? withEntry(copy, { ...before, samples, edition: before.edition + 1 }) : copy;
  }
  const back = base !== undefined && sayTheSame(base, words);
  return withEntry(copy, {
    key,
    item: back ? base : words,
    state: back ? restingState(base) : 'draft',
    author: by,
    changedAt: at,
    approvals: [],
    ...(before?.rejection && !back ? { rejection: before.rejection } : {}),
    steps: before
      ? [...before.steps, ...othersWork(before, by)]
      : base
        ? [publishedStep(copy.base, base)]
        : [],
    samples: samples ?? before?.samples ?? {},
    edition: (before?.edition ?? 0) + 1,
  });
}

export const editAnswer = (
  copy: WorkingCopy,
  answer: Answer,
  by: Person,
  at: string,
  samples?: Readonly<Record<string, string>>,
): WorkingCopy => editItem(copy, { kind: 'answer', answer }, by, at, samples);

/** Adds an answer, fact or block. Ids are never used again, not even those of what was withdrawn. */
export function addItem(
  copy: WorkingCopy,
  item: Item,
  by: Person,
  at: string,
): Outcome<WorkingCopy, 'id-taken' | 'too-many'> {
  const key = keyOf(item);
  if (isTaken(copy, key)) return failure('id-taken', key);
  if (copy.base.answers.length + copy.entries.length >= MAX_ANSWERS)
    return failure('too-many', String(MAX_ANSWERS));
  return success(editItem(copy, item, by, at));
}

export const addAnswer = (
  copy: WorkingCopy,
  answer: Answer,
  by: Person,
  at: string,
): Outcome<WorkingCopy, 'id-taken' | 'too-many'> => addItem(copy, { kind: 'answer', answer }, by, at);

export function isTaken(copy: WorkingCopy, key: ItemKey): boolean {
  return (
    baseItem(copy.base, key) !== undefined ||
    entryOf(copy, key) !== undefined ||
    copy.base.withdrawn.some(({ id }) => key === `answer:${id}`)
  );
}

/**
 * Takes an answer out of use with the next version. Nobody has to approve it: a wrong answer must be gone at once, and
 * the release is signed by enough people all the same.
 */
export function withdrawAnswer(
  copy: WorkingCopy,
  id: string,
  withdrawal: { readonly reason: string; readonly replacement?: string },
  by: Person,
  at: string,
): WorkingCopy {
  const entry = entryFor(copy, `answer:${id}`, by, at);
  if (!entry) return copy;
  const { rejection: _rejection, ...rest } = entry;
  return withEntry(copy, {
    ...rest,
    state: 'withdrawn',
    withdrawal,
    approvals: [],
    steps: [...entry.steps, stepOf(entry, 'withdrawn', by.name, at, withdrawal.reason.slice(0, 200))],
    edition: entry.edition + 1,
  });
}

/** Takes a withdrawal back, as long as it is not published. */
export function reinstateAnswer(copy: WorkingCopy, id: string, by: Person, at: string): WorkingCopy {
  const entry = entryOf(copy, `answer:${id}`);
  const base = baseItem(copy.base, `answer:${id}`);
  if (entry?.state !== 'withdrawn') return copy;
  const { withdrawal: _withdrawal, ...rest } = entry;
  return withEntry(copy, {
    ...rest,
    state: base && sayTheSame(base, entry.item) ? restingState(base) : 'draft',
    steps: [...entry.steps, stepOf(entry, 'reinstated', by.name, at)],
    edition: entry.edition + 1,
  });
}

/** What an item is called that says what the base says: a pack written by hand may hold answers that nobody approved. */
export function restingState(base: Item): EntryState {
  if (base.kind !== 'answer') return 'published';
  return base.answer.status === 'approved' ? 'published' : base.answer.status;
}

/** The entry of an item, or the one that its base would begin with. */
export function entryFor(copy: WorkingCopy, key: ItemKey, by: Person, at: string): Entry | undefined {
  const known = entryOf(copy, key);
  const base = baseItem(copy.base, key);
  if (known || !base) return known;
  return {
    key,
    item: base,
    state: restingState(base),
    author: by,
    changedAt: at,
    approvals: [],
    steps: [publishedStep(copy.base, base)],
    samples: {},
    edition: 0,
  };
}

export function withEntry(copy: WorkingCopy, entry: Entry): WorkingCopy {
  const known = copy.entries.some(({ key }) => key === entry.key);
  return {
    ...copy,
    entries: known
      ? copy.entries.map((one) => (one.key === entry.key ? entry : one))
      : [...copy.entries, entry],
  };
}

export const stepOf = (entry: Entry, what: Step['what'], by: string, at: string, note?: string): Step => ({
  what,
  by,
  at,
  ...(note === undefined ? {} : { note }),
  item: entry.item,
});

/** An answer's words as a draft, with the revision that they will have: one above the base's when they differ. */
export function unapproved(item: Item, base: Item | undefined): Item {
  if (item.kind !== 'answer') return item;
  const old = base?.kind === 'answer' ? base.answer : undefined;
  const revision = !old ? 1 : wordsOf(old) === wordsOf(item.answer) ? old.revision : old.revision + 1;
  return { kind: 'answer', answer: { ...item.answer, status: 'draft', approvals: [], revision } };
}

/** What reaches the public: wordings, the variables with their defaults, and the card. */
const wordsOf = ({ variants, variables, card }: Answer): string =>
  canonicalJson({ variants, variables, card });

/** What somebody else wrote last and nobody noted yet: kept as a step before it is written over. */
function othersWork(entry: Entry, by: Person): Step[] {
  const noted = entry.steps.at(-1);
  if (isSamePerson(entry.author, by) || (noted && sayTheSame(noted.item, entry.item))) return [];
  return [stepOf(entry, 'written', entry.author.name, entry.changedAt)];
}

export function publishedStep(pack: Pack, item: Item): Step {
  const approval = item.kind === 'answer' ? item.answer.approvals.at(-1) : undefined;
  return {
    what: 'published',
    by: approval?.by ?? (item.kind === 'answer' ? item.answer.owner : pack.organisation.name.slice(0, 200)),
    at: approval?.at ?? pack.publishedAt,
    item,
  };
}

/** One person: the same key, or the same name however it was typed. */
export function isSamePerson(a: Person, b: Person): boolean {
  return sameName(a.name, b.name) || (a.keyId !== undefined && a.keyId === b.keyId);
}
