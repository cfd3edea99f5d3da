import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/core/index.ts';
import type { FactCard } from '../../../lib/domain/index.ts';
import {
  addAnswer,
  addItem,
  answersOf,
  approve,
  editAnswer,
  editItem,
  factsOf,
  merge,
  publishablePack,
  readCopyFile,
  rebase,
  reinstateAnswer,
  reject,
  sendToReview,
  startFrom,
  type WorkingCopy,
  withdrawAnswer,
} from '../../../lib/drafting/index.ts';
import { packBytes, parsePack, successionFaults } from '../../../lib/packs/index.ts';
import { AT, BUDI, copyBytes, newAnswer, OFFICE, RANI, reworded, smallPack } from '../../support/drafting.ts';

const PACK = smallPack(5);
/** Words that break a pack in every way that a form lets through. */
const WORDS = [
  'Kalimat biasa.',
  '',
  'Halo {{fact.alamat}}',
  '{{fact.baru_1}} dan {{block.salam_ramah}}',
  '{{fact.tidak_ada}}',
  '{{nama_yang_tak_ada}}',
  'x'.repeat(12_000),
];
const SHORTCUTS = [undefined, '', 'baru', 'biaya', 'pintas_1', 'bukan pintasan!'];

const ON_CARDS = [undefined, 'Rp1', 'Halo {{fact.alamat}}', '{{fact.baru_1}}', '{{fact.tidak_ada}}'];
const cardSaying = (value: string): FactCard => ({
  kind: 'facts',
  language: 'id',
  title: 'Kartu',
  rows: [{ label: 'Isi', value }],
});

type Act = (copy: WorkingCopy) => WorkingCopy;
const or = (copy: WorkingCopy, outcome: Outcome<WorkingCopy>): WorkingCopy =>
  outcome.ok ? outcome.value : copy;
const person = fc.constantFrom(RANI, BUDI);

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ at: fc.nat(9), words: fc.constantFrom(...WORDS), by: person }).map(
    ({ at, words, by }): Act =>
      (copy) => {
        const all = answersOf(copy);
        const chosen = all[at % all.length];
        return chosen ? editAnswer(copy, reworded(chosen.answer, words), by, AT) : copy;
      },
  ),
  fc.record({ at: fc.nat(9), words: fc.constantFrom(...ON_CARDS), by: person }).map(
    ({ at, words, by }): Act =>
      (copy) => {
        const all = answersOf(copy);
        const chosen = all[at % all.length];
        if (!chosen) return copy;
        const card = words === undefined ? null : cardSaying(words);
        return editAnswer(copy, { ...chosen.answer, card }, by, AT);
      },
  ),
  fc.record({ at: fc.nat(9), shortcut: fc.constantFrom(...SHORTCUTS), by: person }).map(
    ({ at, shortcut, by }): Act =>
      (copy) => {
        const all = answersOf(copy);
        const chosen = all[at % all.length];
        if (!chosen) return copy;
        const { shortcut: _old, ...answer } = chosen.answer;
        return editAnswer(copy, shortcut === undefined ? answer : { ...answer, shortcut }, by, AT);
      },
  ),
  fc
    .record({
      id: fc.constantFrom('baru_1', 'baru_2', 'paspor_baru', 'paspor_biaya_lama'),
      words: fc.constantFrom(...WORDS),
    })
    .map(
      ({ id, words }): Act =>
        (copy) =>
          or(copy, addAnswer(copy, newAnswer(id, words), RANI, AT)),
    ),
  fc.record({ at: fc.nat(9), value: fc.constantFrom(...WORDS), by: person }).map(
    ({ at, value, by }): Act =>
      (copy) => {
        const fact = factsOf(copy)[at];
        return fact ? editItem(copy, { kind: 'fact', fact: { ...fact, value } }, by, AT) : copy;
      },
  ),
  fc.constantFrom('baru_1', 'alamat').map(
    (id): Act =>
      (copy) =>
        or(copy, addItem(copy, { kind: 'fact', fact: { id, label: id, value: 'nilai' } }, RANI, AT)),
  ),
  fc.record({ at: fc.nat(9), by: person }).map(
    ({ at, by }): Act =>
      (copy) => {
        const chosen = answersOf(copy)[at];
        return chosen ? withdrawAnswer(copy, chosen.answer.id, { reason: 'Keliru' }, by, AT) : copy;
      },
  ),
  fc.nat(9).map(
    (at): Act =>
      (copy) => {
        const chosen = answersOf(copy)[at];
        return chosen ? reinstateAnswer(copy, chosen.answer.id, RANI, AT) : copy;
      },
  ),
  // Most of what is written is sent and approved at once, so that much of it is published.
  fc.constant<Act>((copy) =>
    copy.entries.reduce((now, { key, author }) => {
      const sent = or(now, sendToReview(now, key, author, AT));
      return or(sent, approve(sent, key, author === RANI ? BUDI : RANI, AT, OFFICE));
    }, copy),
  ),
  fc.nat(9).map(
    (at): Act =>
      (copy) => {
        const entry = copy.entries[at];
        return entry ? or(copy, reject(copy, entry.key, BUDI, AT, 'Belum')) : copy;
      },
  ),
  fc.constant<Act>((copy) => rebase(copy, publishablePack(copy, AT, 'Terbit').pack, AT)),
);
const work = fc.array(act, { maxLength: 25 });

describe('whatever two people do to a working copy', () => {
  it('its next version is a pack, and succeeds the one before', () => {
    let published = 0;
    fc.assert(
      fc.property(work, (acts) => {
        const copy = acts.reduce((now, one) => one(now), startFrom(PACK));
        const { pack, included } = publishablePack(copy, AT, 'Terbit');
        published += included.length;
        const parsed = parsePack(packBytes(pack));
        expect(parsed, parsed.ok ? '' : `${parsed.reason} ${parsed.detail}`).toMatchObject({ ok: true });
        expect(successionFaults(copy.base, pack)).toEqual([]);
        const drafts = new Set(
          copy.entries.filter(({ state }) => state !== 'approved').map(({ key }) => key),
        );
        for (const answer of pack.answers)
          if (drafts.has(`answer:${answer.id}`))
            expect(answer).toEqual(copy.base.answers.find(({ id }) => id === answer.id));
      }),
      { numRuns: 350, seed: 20261127 },
    );
    expect(published).toBeGreaterThan(100);
  });

  it('it comes out of its file as it went in, and merging it with itself changes nothing', () => {
    fc.assert(
      fc.property(work, (acts) => {
        const copy = acts.reduce((now, one) => one(now), startFrom(PACK));
        const read = readCopyFile(copyBytes(copy));
        expect(read).toEqual({ ok: true, value: { ...JSON.parse(JSON.stringify(copy)), images: new Map() } });
        const merged = merge(copy, copy, AT);
        expect(merged).toMatchObject({ ok: true, value: { taken: [], kept: [], conflicts: [] } });
      }),
      { numRuns: 60, seed: 20261127 },
    );
  });
});
