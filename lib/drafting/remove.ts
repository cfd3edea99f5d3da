import { failure, type Outcome, success } from '../core/index.ts';
import type { Pack } from '../domain/index.ts';
import { entryFor, restingState, stepOf, withEntry } from './edit.ts';
import { baseItem, blocksOf, entryOf, factsOf, namesIn, sayTheSame, usesOf } from './look.ts';
import type { ItemKey } from './unfinished.ts';
import type { Person, WorkingCopy } from './working-copy.ts';

/** Facts and blocks that an answer, another fact or another block says. */
export function saidIn(copy: WorkingCopy): ReadonlySet<ItemKey> {
  const texts = [...factsOf(copy).map(({ value }) => value), ...blocksOf(copy).map(({ text }) => text)];
  return new Set([...usesOf(copy).keys(), ...texts.flatMap(namesIn)]);
}

/**
 * Takes a fact or block out with the next version, if nothing says it: neither as it is being written nor as it is in
 * use, whose words stay where a draft is not approved. One that was never published is gone at once.
 */
export function removeText(
  copy: WorkingCopy,
  key: ItemKey,
  by: Person,
  at: string,
): Outcome<WorkingCopy, 'used' | 'not-there'> {
  const entry = entryFor(copy, key, by, at);
  if (!entry || (entry.item.kind !== 'fact' && entry.item.kind !== 'block')) return failure('not-there');
  if (entry.state === 'withdrawn') return success(copy);
  if (saidIn(copy).has(key) || saidIn({ base: copy.base, entries: [] }).has(key)) return failure('used', key);
  if (!baseItem(copy.base, key))
    return success({ ...copy, entries: copy.entries.filter((one) => one.key !== key) });
  const { rejection: _rejection, ...rest } = entry;
  return success(
    withEntry(copy, {
      ...rest,
      state: 'withdrawn',
      approvals: [],
      steps: [...entry.steps, stepOf(entry, 'withdrawn', by.name, at)],
      edition: entry.edition + 1,
    }),
  );
}

/** Takes a removal back, as long as it is not published. */
export function reinstateText(copy: WorkingCopy, key: ItemKey, by: Person, at: string): WorkingCopy {
  const entry = entryOf(copy, key);
  const base = baseItem(copy.base, key);
  if (entry?.state !== 'withdrawn' || entry.item.kind === 'answer' || !base) return copy;
  return withEntry(copy, {
    ...entry,
    state: sayTheSame(base, entry.item) ? restingState(base) : 'draft',
    steps: [...entry.steps, stepOf(entry, 'reinstated', by.name, at)],
    edition: entry.edition + 1,
  });
}

/** The pack without these facts and blocks; those that it says after all stay in it. */
export function withoutTexts(
  pack: Pack,
  keys: readonly ItemKey[],
): { readonly pack: Pack; readonly said: ReadonlySet<ItemKey> } {
  const removed = new Set(keys);
  const rest = {
    ...pack,
    facts: pack.facts.filter(({ id }) => !removed.has(`fact:${id}`)),
    blocks: pack.blocks.filter(({ id }) => !removed.has(`block:${id}`)),
  };
  // What goes together may name each other; what stays may not name what goes.
  const names = saidIn({ base: rest, entries: [] });
  const said = new Set(keys.filter((key) => names.has(key)));
  if (said.size === 0) return { pack: rest, said };
  const others = withoutTexts(
    pack,
    keys.filter((key) => !said.has(key)),
  );
  return { pack: others.pack, said: new Set([...said, ...others.said]) };
}
