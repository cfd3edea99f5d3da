import { failure, type Outcome, success } from '../core/index.ts';
import { entryFor, isSamePerson, stepOf, withEntry } from './edit.ts';
import { faultsOf } from './faults.ts';
import { entryOf } from './look.ts';
import type { ItemKey } from './unfinished.ts';
import type { Entry, Person, WorkingCopy } from './working-copy.ts';

/** How many may sign for this office; unknown while this browser has no repository of it. */
export interface Office {
  readonly people: number;
}

export function sendToReview(
  copy: WorkingCopy,
  key: ItemKey,
  by: Person,
  at: string,
): Outcome<WorkingCopy, 'nothing-changed' | 'faulty'> {
  const entry = entryFor(copy, key, by, at);
  if (!entry || entry.state === 'withdrawn' || entry.state === 'published') return failure('nothing-changed');
  if (entry.state === 'in-review' || entry.state === 'approved') return success(copy);
  const [fault] = faultsOf(copy, entry.item);
  if (fault) return failure('faulty', fault.path);
  const { rejection: _rejection, ...rest } = entry;
  return success(
    withEntry(copy, {
      ...rest,
      state: 'in-review',
      steps: [...entry.steps, stepOf(entry, 'sent', by.name, at)],
      edition: entry.edition + 1,
    }),
  );
}

/** May this person approve it, and would that be a second pair of eyes? */
export function approvalBy(
  entry: Entry,
  by: Person,
  office: Office | undefined,
): 'countersigned' | 'alone' | 'own-work' {
  if (!isSamePerson(entry.author, by)) return 'countersigned';
  return office?.people === 1 ? 'alone' : 'own-work';
}

export function approve(
  copy: WorkingCopy,
  key: ItemKey,
  by: Person,
  at: string,
  office: Office | undefined,
): Outcome<WorkingCopy, 'not-in-review' | 'own-work' | 'faulty'> {
  const entry = entryOf(copy, key);
  if (entry?.state !== 'in-review') return failure('not-in-review');
  const allowed = approvalBy(entry, by, office);
  if (allowed === 'own-work') return failure('own-work', by.name);
  // Another item may have taken its shortcut, or a fact that it says, since it was sent.
  const [fault] = faultsOf(copy, entry.item);
  if (fault) return failure('faulty', fault.path);
  return success(
    withEntry(copy, {
      ...entry,
      state: 'approved',
      approvals: [...entry.approvals, { by, at, countersigned: allowed === 'countersigned' }],
      steps: [...entry.steps, stepOf(entry, 'approved', by.name, at)],
      edition: entry.edition + 1,
    }),
  );
}

/** Back to the author, who has to be told why. */
export function reject(
  copy: WorkingCopy,
  key: ItemKey,
  by: Person,
  at: string,
  note: string,
): Outcome<WorkingCopy, 'not-in-review' | 'note-needed'> {
  const entry = entryOf(copy, key);
  if (entry?.state !== 'in-review' && entry?.state !== 'approved') return failure('not-in-review');
  const why = note.trim().slice(0, 200);
  if (why === '') return failure('note-needed');
  return success(
    withEntry(copy, {
      ...entry,
      state: 'draft',
      approvals: [],
      rejection: { by: by.name, at, note: why },
      steps: [...entry.steps, stepOf(entry, 'rejected', by.name, at, why)],
      edition: entry.edition + 1,
    }),
  );
}
