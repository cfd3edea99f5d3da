import { describe, expect, it } from 'vitest';
import {
  addAnswer,
  approve,
  type Entry,
  editAnswer,
  entryOf,
  merge,
  publishablePack,
  readCopyFile,
  sendToReview,
  startFrom,
  takeTheirs,
  type WorkingCopy,
} from '../../../lib/drafting/index.ts';
import {
  AT,
  answerOf,
  BUDI,
  copyBytes,
  newAnswer,
  OFFICE,
  RANI,
  reworded,
  smallPack,
} from '../../support/drafting.ts';

const pack = smallPack();
const first = answerOf(pack);
const KEY = `answer:${first.id}` as const;
const LATER = '2026-11-27T04:00:00.000Z';

function must<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
const carried = (copy: WorkingCopy) => must(readCopyFile(copyBytes(copy)));
const written = editAnswer(startFrom(pack), reworded(first, 'Kalimat Rani.'), RANI, AT);
const sent = must(sendToReview(written, KEY, RANI, AT));

describe('a working copy that is carried to a colleague and back', () => {
  it('brings what only one of them worked on, and the approval home', () => {
    const budi = must(merge(startFrom(pack), carried(sent), AT));
    expect(budi).toMatchObject({ taken: [KEY], kept: [], conflicts: [] });
    const approved = must(approve(budi.copy, KEY, BUDI, LATER, OFFICE));
    const home = must(merge(sent, carried(approved), LATER));
    expect(home).toMatchObject({ taken: [KEY], conflicts: [] });
    expect(entryOf(home.copy, KEY)).toMatchObject({ state: 'approved', approvals: [{ by: BUDI }] });
    const stale = must(merge(home.copy, carried(sent), LATER));
    expect(stale).toMatchObject({ taken: [], kept: [KEY], conflicts: [] });
    expect(stale.copy.entries).toEqual(home.copy.entries);
  });

  it('shows a conflict where both went on from the same words, and keeps both until one is chosen', () => {
    const mine = editAnswer(startFrom(pack), reworded(first, 'Kalimat Budi.'), BUDI, LATER);
    const merged = must(merge(mine, carried(written), LATER));
    expect(merged).toMatchObject({ taken: [], kept: [] });
    const [conflict] = merged.conflicts;
    if (!conflict) throw new Error('no conflict');
    expect(entryOf(merged.copy, KEY)?.author).toEqual(BUDI);
    const chosen = takeTheirs(merged.copy, conflict, 'Budi', LATER);
    const entry = entryOf(chosen, KEY) as Entry;
    expect(entry.author).toEqual(RANI);
    expect(JSON.stringify(entry.steps)).toContain('Kalimat Budi.');
  });

  it('a colleague who goes on from my unsent words continues them', () => {
    const theirs = editAnswer(carried(written), reworded(first, 'Dilanjutkan Budi.'), BUDI, LATER);
    expect(must(merge(written, carried(theirs), LATER))).toMatchObject({ taken: [KEY], conflicts: [] });
  });

  it('that began from an older version is compared with the newest', () => {
    const other = must(addAnswer(startFrom(pack), newAnswer('baru'), BUDI, AT));
    const approved = must(
      approve(must(sendToReview(other, 'answer:baru', BUDI, AT)), 'answer:baru', RANI, AT, OFFICE),
    );
    const next = publishablePack(approved, LATER, 'x').pack;
    const merged = must(merge(startFrom(next), carried(sent), LATER));
    expect(merged.copy.base.version).toBe(next.version);
    expect(entryOf(merged.copy, KEY)?.state).toBe('in-review');
  });

  it('never replaces what is in use here by what a file says is in use', () => {
    const forged = { ...pack, answers: [reworded(first, 'Bukan kata kantor.'), ...pack.answers.slice(1)] };
    expect(merge(startFrom(pack), carried(startFrom(forged)), AT)).toMatchObject({ reason: 'other-base' });
    expect(merge(startFrom(pack), carried(startFrom({ ...pack, version: 99 })), AT)).toMatchObject({
      reason: 'other-base',
    });
    expect(merge(startFrom(pack), carried(startFrom({ ...pack, id: 'lain' })), AT)).toMatchObject({
      reason: 'other-pack',
    });
  });
});

describe('a file that is no working copy', () => {
  const file = JSON.parse(new TextDecoder().decode(copyBytes(sent)));
  const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const [entry] = file.entries;

  it.each([
    ['no JSON', new TextEncoder().encode('{"format": "tanggap-dra'), 'not-json'],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x7b]), 'not-json'],
    ['a pack', bytes(pack), 'not-json'],
    ['a newer one', bytes({ ...file, version: 2 }), 'newer-version'],
    ['an unknown field', bytes({ ...file, extra: 1 }), 'invalid'],
    [
      'an entry under another’s name',
      bytes({ ...file, entries: [{ ...entry, key: 'answer:lain' }] }),
      'invalid',
    ],
    ['an entry twice', bytes({ ...file, entries: [entry, entry] }), 'invalid'],
    [
      'a history of something else',
      bytes({
        ...file,
        entries: [{ ...entry, steps: [{ ...entry.steps[0], item: { kind: 'fact', fact: pack.facts[0] } }] }],
      }),
      'invalid',
    ],
    ['an unknown state', bytes({ ...file, entries: [{ ...entry, state: 'signed' }] }), 'invalid'],
    ['a base that is no pack', bytes({ ...file, base: { ...pack, version: 'x' } }), 'invalid'],
  ])('%s', (_name, given, reason) => {
    expect(readCopyFile(given)).toMatchObject({ ok: false, reason });
  });
});
