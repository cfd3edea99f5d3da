import { cardTexts, render } from '../answers/index.ts';
import { type Answer, NOT_COUNTERSIGNED, type Pack } from '../domain/index.ts';
import { publishedStep, unapproved } from './edit.ts';
import { baseItem, merged, sayTheSame, usesOf, withParts } from './look.ts';
import { withPart } from './parts.ts';
import { withoutTexts } from './remove.ts';
import { type Item, keyOf } from './unfinished.ts';
import type { Entry, WorkingCopy } from './working-copy.ts';

export interface Publishable {
  readonly pack: Pack;
  /** Approved items that would break the pack as it stands (a fact that is not approved yet, a shortcut in use). */
  readonly heldBack: readonly Entry[];
  /** Items that wait for a review or are being written. */
  readonly pending: readonly Entry[];
  /** Approved items and withdrawals that are in it. */
  readonly included: readonly Entry[];
}

/**
 * The next version: what is approved in its new words, everything else in the words of the base, drafts left out. It
 * always parses and succeeds its base.
 */
export function publishablePack(copy: WorkingCopy, at: string, changes: string): Publishable {
  const { base } = copy;
  const approved = copy.entries.filter(({ state }) => state === 'approved');
  const gone = copy.entries.filter(
    ({ state, item }) => state === 'withdrawn' && baseItem(base, keyOf(item)) !== undefined,
  );
  let held: Entry[] = [];
  let pack = packWith(copy, approved, gone, at, changes);
  // One that is left out can be what another needs, so that it is asked until nothing is wrong any more.
  for (let wrong = misfits(base, pack, approved); wrong.length > 0; ) {
    held = [...held, ...wrong];
    const left = approved.filter((entry) => !held.includes(entry));
    pack = packWith(copy, left, gone, at, changes);
    wrong = misfits(base, pack, left);
  }
  const texts = gone.flatMap(({ key, item }) => (item.kind === 'answer' ? [] : [key]));
  const { pack: lighter, said } = withoutTexts(pack, texts);
  return {
    pack: lighter,
    heldBack: [...held, ...gone.filter(({ key }) => said.has(key))],
    pending: copy.entries.filter(({ state }) => state === 'draft' || state === 'in-review'),
    included: [
      ...approved.filter((entry) => !held.includes(entry)),
      ...gone.filter(({ key }) => !said.has(key)),
    ],
  };
}

function packWith(
  { base }: WorkingCopy,
  approved: readonly Entry[],
  gone: readonly Entry[],
  at: string,
  changes: string,
): Pack {
  const version = base.version + 1;
  const removed = new Set(gone.map(({ key }) => key));
  const kept = base.answers.filter(({ id }) => !removed.has(`answer:${id}`));
  const pack: Pack = {
    ...base,
    version,
    publishedAt: at,
    facts: merged(
      base.facts,
      approved.flatMap(({ item }) => (item.kind === 'fact' ? [item.fact] : [])),
    ),
    blocks: merged(
      base.blocks,
      approved.flatMap(({ item }) => (item.kind === 'block' ? [item.block] : [])),
    ),
    answers: merged(
      kept,
      approved.flatMap((entry) =>
        entry.item.kind === 'answer' ? [approvedAnswer(entry, entry.item.answer)] : [],
      ),
    ),
    withdrawn: [
      ...base.withdrawn,
      ...gone.flatMap(({ item, withdrawal }) =>
        item.kind === 'answer' && withdrawal ? [{ id: item.answer.id, ...withdrawal }] : [],
      ),
    ],
    changelog: [...base.changelog, { version, at, text: changes }],
  };
  return withParts(
    pack,
    approved.map(({ item }) => item),
  );
}

function approvedAnswer({ approvals }: Entry, answer: Answer): Answer {
  return {
    ...answer,
    status: 'approved',
    approvals: approvals.map(({ by, at, countersigned }) => ({
      by: by.name,
      at,
      ...(countersigned ? {} : { note: NOT_COUNTERSIGNED }),
    })),
  };
}

/** Approved items whose placeholders the pack cannot fill, or whose shortcut is another's. */
function misfits(base: Pack, pack: Pack, approved: readonly Entry[]): Entry[] {
  const shortcuts = new Map<string, number>();
  for (const { shortcut } of pack.answers)
    if (shortcut) shortcuts.set(shortcut, (shortcuts.get(shortcut) ?? 0) + 1);
  const wrong = approved.filter(
    ({ item }) =>
      item.kind === 'answer' &&
      (isUnfilled(item.answer, pack) ||
        (item.answer.shortcut !== undefined && (shortcuts.get(item.answer.shortcut) ?? 0) > 1)),
  );
  const refused = approved.filter(({ item }) => item.kind === 'part' && !withPart(pack, item.part).ok);
  return [...wrong, ...refused, ...harmful(base, pack, approved)];
}

/** Approved facts and blocks after which an answer that nobody touched could not be filled any more. */
function harmful(base: Pack, pack: Pack, approved: readonly Entry[]): Entry[] {
  const texts = approved.filter(({ item }) => item.kind === 'fact' || item.kind === 'block');
  if (texts.length === 0) return [];
  const touched = new Set(approved.map(({ key }) => key));
  const broken = pack.answers.filter(
    (answer) => !touched.has(`answer:${answer.id}`) && isUnfilled(answer, pack) && !isUnfilled(answer, base),
  );
  const uses = broken.length === 0 ? undefined : usesOf({ base: { ...pack, answers: broken }, entries: [] });
  return texts.filter(({ key }) => uses?.has(key));
}

/** A card is filled with facts and blocks alone: it is everybody's, and no one person's name stands on it. */
const isUnfilled = (answer: Answer, pack: Pack): boolean =>
  answer.variants.some(({ wordings }) =>
    wordings.some((wording) => render(wording, answer, pack, {}).unknown.length > 0),
  ) || cardTexts(answer.card).some((text) => render(text, { variables: [] }, pack, {}).unknown.length > 0);

/**
 * Goes on from a newer version. What it brought is done; what it did not bring stays pending, and is approved anew
 * where the words that it was compared with have changed.
 */
export function rebase(copy: WorkingCopy, pack: Pack, at: string): WorkingCopy {
  const withdrawn = new Set(pack.withdrawn.map(({ id }) => id));
  const entries = copy.entries.flatMap((entry): Entry[] => {
    const was = baseItem(copy.base, entry.key);
    const is = baseItem(pack, entry.key);
    if (entry.item.kind === 'answer' && withdrawn.has(entry.item.answer.id)) return [];
    if (entry.state === 'withdrawn') return is || entry.item.kind === 'answer' ? [entry] : [];
    if (is && sayTheSame(is, entry.item)) return [published(entry, pack, is)];
    const moved = was === undefined ? is !== undefined : is === undefined || !sayTheSame(was, is);
    if (!moved) return [entry.state === 'published' ? entry : { ...entry, item: unapproved(entry.item, is) }];
    if (entry.state === 'published') return is ? [published({ ...entry, item: is }, pack, is)] : [];
    const words = unapproved(entry.item, is);
    return [
      {
        ...entry,
        item: words,
        state: 'draft',
        approvals: [],
        steps: is ? [...entry.steps, publishedStep(pack, is)] : entry.steps,
        edition: entry.edition + 1,
        changedAt: at,
      },
    ];
  });
  return { base: pack, entries };
}

function published(entry: Entry, pack: Pack, is: Item): Entry {
  if (entry.state === 'published' && sayTheSame(entry.item, is)) return { ...entry, item: is };
  const { rejection: _rejection, withdrawal: _withdrawal, ...rest } = entry;
  return {
    ...rest,
    item: is,
    state: 'published',
    approvals: [],
    steps: [...entry.steps, publishedStep(pack, is)],
    edition: entry.edition + 1,
  };
}
