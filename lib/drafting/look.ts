import { cardTexts } from '../answers/index.ts';
import type { Answer, Block, OfficeFact, Pack } from '../domain/index.ts';
import { canonicalJson } from '../packs/index.ts';
import { isPart, PARTS, type PackPart, partOf, withPart } from './parts.ts';
import { type Item, type ItemKey, keyOf } from './unfinished.ts';
import type { Entry, EntryState, WorkingCopy } from './working-copy.ts';

export const entryOf = (copy: WorkingCopy, key: ItemKey): Entry | undefined =>
  copy.entries.find((entry) => entry.key === key);

/** An item as the base pack has it. */
export function baseItem(base: Pack, key: ItemKey): Item | undefined {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('answer:')) {
    const answer = base.answers.find((one) => one.id === id);
    return answer && { kind: 'answer', answer };
  }
  if (key.startsWith('fact:')) {
    const fact = base.facts.find((one) => one.id === id);
    return fact && { kind: 'fact', fact };
  }
  if (key.startsWith('part:')) return isPart(id) ? { kind: 'part', part: partOf(base, id) } : undefined;
  const block = base.blocks.find((one) => one.id === id);
  return block && { kind: 'block', block };
}

/** Do two items say the same? Status, approvals and revision follow from the work on them and say nothing. */
export const sayTheSame = (a: Item, b: Item): boolean => contentOf(a) === contentOf(b);

function contentOf(item: Item): string {
  if (item.kind !== 'answer') return canonicalJson(item);
  return canonicalJson({ ...item.answer, status: 'draft', approvals: [], revision: 1 });
}

export interface DraftedAnswer {
  readonly key: ItemKey;
  readonly answer: Answer;
  readonly state: EntryState;
  readonly entry: Entry | undefined;
  /** As it is in use; undefined for a new one. */
  readonly base: Answer | undefined;
}

/** Every answer as it is being edited: those of the base in its order, then the new ones. */
export function answersOf(copy: WorkingCopy): DraftedAnswer[] {
  const entries = new Map(copy.entries.map((entry) => [entry.key, entry]));
  const known = copy.base.answers.map((base): DraftedAnswer => {
    const key = keyOf({ kind: 'answer', answer: base });
    const entry = entries.get(key);
    const answer = entry?.item.kind === 'answer' ? entry.item.answer : base;
    return {
      key,
      answer,
      base,
      entry,
      state: entry?.state ?? (base.status === 'approved' ? 'published' : base.status),
    };
  });
  const ids = new Set(copy.base.answers.map(({ id }) => id));
  const added = copy.entries.flatMap((entry): DraftedAnswer[] =>
    entry.item.kind === 'answer' && !ids.has(entry.item.answer.id)
      ? [{ key: entry.key, answer: entry.item.answer, base: undefined, entry, state: entry.state }]
      : [],
  );
  return [...known, ...added];
}

/** Facts as they are being edited, new ones last. */
export function factsOf(copy: WorkingCopy): OfficeFact[] {
  const edited = copy.entries.flatMap(({ item }) => (item.kind === 'fact' ? [item.fact] : []));
  return merged(copy.base.facts, edited);
}

/** Blocks as they are being edited, new ones last. */
export function blocksOf(copy: WorkingCopy): Block[] {
  const edited = copy.entries.flatMap(({ item }) => (item.kind === 'block' ? [item.block] : []));
  return merged(copy.base.blocks, edited);
}

/** Every other part of the pack as it is being edited. */
export function partsOf(copy: WorkingCopy): PackPart[] {
  return PARTS.map((id) => {
    const item = entryOf(copy, `part:${id}`)?.item;
    return item?.kind === 'part' ? item.part : partOf(copy.base, id);
  });
}

/** The pack with these parts, those left out that its schema refuses. */
export const withParts = (pack: Pack, items: readonly Item[]): Pack =>
  items.reduce((now, item) => {
    const done = item.kind === 'part' ? withPart(now, item.part) : undefined;
    return done?.ok ? done.value : now;
  }, pack);

export function merged<T extends { readonly id: string }>(base: readonly T[], edited: readonly T[]): T[] {
  const changes = new Map(edited.map((one) => [one.id, one]));
  const known = new Set(base.map(({ id }) => id));
  return [...base.map((one) => changes.get(one.id) ?? one), ...edited.filter(({ id }) => !known.has(id))];
}

/** The pack as it would be if everything that is being written were approved; what is withdrawn is out, its id with it. */
export function editedPack(copy: WorkingCopy): Pack {
  const pack: Pack = {
    ...copy.base,
    facts: factsOf(copy),
    blocks: blocksOf(copy),
    answers: answersOf(copy).flatMap(({ answer, state }) => (state === 'withdrawn' ? [] : [answer])),
    withdrawn: [
      ...copy.base.withdrawn,
      ...copy.entries.flatMap(({ item, withdrawal }) =>
        item.kind === 'answer' && withdrawal ? [{ id: item.answer.id, ...withdrawal }] : [],
      ),
    ],
  };
  return withParts(
    pack,
    copy.entries.map(({ item }) => item),
  );
}

/** Every picture that a working copy names, its history included. */
export function imagesNamed({ base, entries }: WorkingCopy): ReadonlySet<string> {
  const items = entries.flatMap(({ item, steps }) => [item, ...steps.map((step) => step.item)]);
  const answers = items.flatMap((item) => (item.kind === 'answer' ? [item.answer] : []));
  return new Set(
    [...base.answers, ...answers].flatMap(({ card }) => (card?.kind === 'image' ? [card.sha256] : [])),
  );
}

const PLACEHOLDER = /\{\{\s*(fact|block)\.([A-Za-z0-9][A-Za-z0-9_.-]*)\s*\}\}/g;

export function namesIn(text: string): ItemKey[] {
  return [...text.matchAll(PLACEHOLDER)].map(
    ([, kind, id]): ItemKey => `${kind === 'fact' ? 'fact' : 'block'}:${id}`,
  );
}

/** For every fact and block, the answers that say it, through other facts and blocks too. */
export function usesOf(copy: WorkingCopy): ReadonlyMap<ItemKey, readonly Answer[]> {
  const texts = new Map<ItemKey, string>([
    ...factsOf(copy).map(({ id, value }): [ItemKey, string] => [`fact:${id}`, value]),
    ...blocksOf(copy).map(({ id, text }): [ItemKey, string] => [`block:${id}`, text]),
  ]);
  const uses = new Map<ItemKey, Answer[]>();
  for (const { answer, state } of answersOf(copy)) {
    if (state === 'withdrawn') continue;
    const found = new Set<ItemKey>();
    const pending = [
      ...answer.variants.flatMap(({ wordings }) => wordings.flatMap(namesIn)),
      ...cardTexts(answer.card).flatMap(namesIn),
    ];
    for (let key = pending.pop(); key; key = pending.pop()) {
      if (found.has(key)) continue;
      found.add(key);
      pending.push(...namesIn(texts.get(key) ?? ''));
    }
    for (const key of found) uses.set(key, [...(uses.get(key) ?? []), answer]);
  }
  return uses;
}
