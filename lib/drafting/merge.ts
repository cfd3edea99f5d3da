import { failure, type Outcome, success } from '../core/index.ts';
import { canonicalJson } from '../packs/index.ts';
import { entryOf, sayTheSame } from './look.ts';
import { rebase } from './publish.ts';
import type { ItemKey } from './unfinished.ts';
import type { Entry, Step, WorkingCopy } from './working-copy.ts';

export interface Conflict {
  readonly key: ItemKey;
  readonly mine: Entry;
  readonly theirs: Entry;
}

export interface Merged {
  /** With everything that one side alone worked on; in a conflict mine stands until somebody chose. */
  readonly copy: WorkingCopy;
  readonly taken: readonly ItemKey[];
  /** Mine was further on. */
  readonly kept: readonly ItemKey[];
  readonly conflicts: readonly Conflict[];
}

/**
 * A colleague's working copy into mine. Whoever continued the other's work wins; where both went on from the same
 * words, a person has to choose, and nothing is dropped unseen.
 */
export function merge(
  mine: WorkingCopy,
  theirs: WorkingCopy,
  at: string,
): Outcome<Merged, 'other-pack' | 'other-base'> {
  if (mine.base.id !== theirs.base.id) return failure('other-pack', `${theirs.base.id} ≠ ${mine.base.id}`);
  if (mine.base.version === theirs.base.version && canonicalJson(mine.base) !== canonicalJson(theirs.base))
    return failure('other-base', String(mine.base.version));
  // What is in use here is known to be the office's word; a file's own claim about it never replaces it.
  if (theirs.base.version > mine.base.version)
    return failure('other-base', `${theirs.base.version} > ${mine.base.version}`);
  const theirEntries =
    theirs.base.version < mine.base.version ? rebase(theirs, mine.base, at).entries : theirs.entries;
  const taken: Entry[] = [];
  const kept: ItemKey[] = [];
  const conflicts: Conflict[] = [];
  for (const entry of theirEntries) {
    const own = entryOf(mine, entry.key);
    if (!own) taken.push(entry);
    else if (isSame(own, entry)) continue;
    else if (continues(entry, own))
      taken.push({ ...entry, edition: Math.max(own.edition, entry.edition) + 1 });
    else if (continues(own, entry)) kept.push(entry.key);
    else conflicts.push({ key: entry.key, mine: own, theirs: entry });
  }
  return success({
    copy: withAll(mine, taken),
    taken: taken.map(({ key }) => key),
    kept,
    conflicts,
  });
}

/** Takes the colleague's words where there was a conflict; mine stay in the history. */
export function takeTheirs(
  copy: WorkingCopy,
  { mine, theirs }: Conflict,
  by: string,
  at: string,
): WorkingCopy {
  const seen = new Set(theirs.steps.map(nameOf));
  const own = mine.steps.filter((step) => !seen.has(nameOf(step)));
  const steps = [...theirs.steps, ...own].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return withAll(copy, [
    {
      ...theirs,
      steps: [...steps, { what: 'taken', by, at, item: mine.item }],
      edition: Math.max(mine.edition, theirs.edition) + 1,
    },
  ]);
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.state === b.state &&
  sayTheSame(a.item, b.item) &&
  a.steps.length === b.steps.length &&
  startsWith(a.steps, b.steps);

/** Did `later` go on from what `earlier` is? */
function continues(later: Entry, earlier: Entry): boolean {
  if (!startsWith(later.steps, earlier.steps)) return false;
  const grown = later.steps.slice(earlier.steps.length);
  const noted = earlier.steps.at(-1);
  const nothingUnnoted = noted !== undefined && sayTheSame(noted.item, earlier.item);
  return nothingUnnoted || grown.some(({ item }) => sayTheSame(item, earlier.item));
}

const startsWith = (steps: readonly Step[], head: readonly Step[]): boolean =>
  head.length <= steps.length && head.every((step, at) => nameOf(step) === nameOf(steps[at] ?? step));

const nameOf = (step: Step): string => canonicalJson(step);

function withAll(copy: WorkingCopy, entries: readonly Entry[]): WorkingCopy {
  const changed = new Map(entries.map((entry) => [entry.key, entry]));
  const known = new Set(copy.entries.map(({ key }) => key));
  return {
    ...copy,
    entries: [
      ...copy.entries.map((entry) => changed.get(entry.key) ?? entry),
      ...entries.filter(({ key }) => !known.has(key)),
    ],
  };
}
