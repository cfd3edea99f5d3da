import { describe, expect, it } from 'vitest';
import { NOT_COUNTERSIGNED } from '../../../lib/domain/index.ts';
import {
  addAnswer,
  answersOf,
  approve,
  editAnswer,
  editItem,
  entryOf,
  faultsOf,
  publishablePack,
  rebase,
  reinstateAnswer,
  reject,
  sendToReview,
  startFrom,
  usesOf,
  type WorkingCopy,
  withdrawAnswer,
} from '../../../lib/drafting/index.ts';
import { packBytes, parsePack, successionFaults } from '../../../lib/packs/index.ts';
import { AT, answerOf, BUDI, newAnswer, OFFICE, RANI, reworded, smallPack } from '../../support/drafting.ts';

const pack = smallPack();
const first = answerOf(pack);
const KEY = `answer:${first.id}` as const;
const edited = editAnswer(startFrom(pack), reworded(first, 'Kalimat lain.'), RANI, AT);

function must(outcome: { ok: true; value: WorkingCopy } | { ok: false; reason: string }): WorkingCopy {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
const approved = (copy: WorkingCopy, key = KEY) =>
  must(approve(must(sendToReview(copy, key, RANI, AT)), key, BUDI, AT, OFFICE));

describe('editing', () => {
  it('takes the approval away and lets the revision grow once, however often the words change', () => {
    const again = editAnswer(edited, reworded(first, 'Kalimat lagi.'), RANI, AT);
    const entry = entryOf(again, KEY);
    expect(entry).toMatchObject({ state: 'draft', approvals: [], edition: 2 });
    expect(answersOf(again)[0]?.answer).toMatchObject({ revision: first.revision + 1, status: 'draft' });
  });

  it('of anything but the words keeps the revision, and has to be approved all the same', () => {
    const copy = editAnswer(startFrom(pack), { ...first, validUntil: '2027-01-31' }, RANI, AT);
    expect(answersOf(copy)[0]).toMatchObject({ state: 'draft', answer: { revision: first.revision } });
  });

  it('back to the words in use is no change', () => {
    const back = editAnswer(edited, first, RANI, AT);
    expect(answersOf(back)[0]).toMatchObject({ state: 'published', answer: { revision: first.revision } });
    expect(publishablePack(back, AT, 'x').pending).toEqual([]);
  });

  it('keeps what somebody else wrote last in the history', () => {
    const copy = editAnswer(edited, reworded(first, 'Kalimat Budi.'), BUDI, AT);
    expect(entryOf(copy, KEY)?.steps.map(({ what, by }) => [what, by])).toEqual([
      ['published', 'Contoh Penyelia'],
      ['written', 'Rani'],
    ]);
    expect(entryOf(copy, KEY)?.author).toEqual(BUDI);
  });

  it('never gives an id twice: not of the base, of a draft, or of what was withdrawn', () => {
    const copy = must(addAnswer(startFrom(pack), newAnswer('baru'), RANI, AT));
    for (const id of [first.id, 'baru', pack.withdrawn[0]?.id ?? ''])
      expect(addAnswer(copy, newAnswer(id), RANI, AT)).toMatchObject({ ok: false, reason: 'id-taken' });
  });

  it('says of an unfinished answer which field is wrong, and keeps it', () => {
    const bad = {
      ...newAnswer('baru', '{{fact.tidak_ada}}'),
      title: '',
      reviewBy: '2027-13-01',
      shortcut: first.shortcut ?? '',
    };
    const copy = must(addAnswer(startFrom(pack), bad, RANI, AT));
    const faults = faultsOf(copy, { kind: 'answer', answer: bad });
    expect(faults.map(({ path, kind }) => [path, kind])).toEqual([
      ['title', 'empty'],
      ['reviewBy', 'format'],
      ['shortcut', 'taken'],
      ['variants.0.wordings.0', 'unknown-placeholder'],
    ]);
    expect(sendToReview(copy, 'answer:baru', RANI, AT)).toMatchObject({ ok: false, reason: 'faulty' });
    expect(answersOf(copy).at(-1)?.answer).toEqual(bad);
  });
});

describe('two persons', () => {
  const sent = must(sendToReview(edited, KEY, RANI, AT));

  it('are needed: nobody approves words of their own, however the name is typed', () => {
    expect(approve(sent, KEY, RANI, AT, OFFICE)).toMatchObject({ ok: false, reason: 'own-work' });
    expect(approve(sent, KEY, { name: ' rani ' }, AT, OFFICE)).toMatchObject({ reason: 'own-work' });
    expect(approve(sent, KEY, RANI, AT, undefined)).toMatchObject({ reason: 'own-work' });
    expect(approve(edited, KEY, BUDI, AT, OFFICE)).toMatchObject({ reason: 'not-in-review' });
    expect(approve(sent, KEY, BUDI, AT, OFFICE)).toMatchObject({ ok: true });
  });

  it('with one key are one person under two names', () => {
    const keyId = 'a'.repeat(64);
    const copy = editAnswer(startFrom(pack), reworded(first, 'Lain.'), { name: 'Rani', keyId }, AT);
    const waiting = must(sendToReview(copy, KEY, RANI, AT));
    expect(approve(waiting, KEY, { name: 'Orang lain', keyId }, AT, OFFICE)).toMatchObject({
      reason: 'own-work',
    });
  });

  it('an office of one approves alone, and the pack says that nobody countersigned', () => {
    const copy = must(approve(sent, KEY, RANI, AT, { people: 1 }));
    const { pack: next } = publishablePack(copy, AT, 'Satu orang');
    expect(next.answers[0]?.approvals).toEqual([{ by: 'Rani', at: AT, note: NOT_COUNTERSIGNED }]);
  });

  it('reject with a note, which the author sees until it is sent again', () => {
    expect(reject(sent, KEY, BUDI, AT, '  ')).toMatchObject({ ok: false, reason: 'note-needed' });
    const back = must(reject(sent, KEY, BUDI, AT, 'Tarifnya keliru'));
    expect(entryOf(back, KEY)).toMatchObject({
      state: 'draft',
      rejection: { by: 'Budi', note: 'Tarifnya keliru' },
    });
    const mended = editAnswer(back, reworded(first, 'Tarif benar.'), RANI, AT);
    expect(entryOf(mended, KEY)?.rejection?.note).toBe('Tarifnya keliru');
    const again = must(sendToReview(mended, KEY, RANI, AT));
    expect(entryOf(again, KEY)?.rejection).toBeUndefined();
    expect(entryOf(again, KEY)?.steps.map(({ what }) => what)).toEqual([
      'published',
      'sent',
      'rejected',
      'sent',
    ]);
  });

  it('whoever changes what was approved needs another person again', () => {
    const copy = editAnswer(approved(edited), reworded(first, 'Diubah lagi.'), BUDI, AT);
    expect(entryOf(copy, KEY)).toMatchObject({ state: 'draft', approvals: [], author: BUDI });
  });
});

describe('the next version', () => {
  it('has approved words, and the words in use for everything that waits', () => {
    const second = answerOf(pack, 1);
    const copy = editAnswer(approved(edited), reworded(second, 'Belum disetujui.'), RANI, AT);
    const { pack: next, pending, included } = publishablePack(copy, AT, 'Dua perubahan');
    expect(next).toMatchObject({ version: pack.version + 1, publishedAt: AT });
    expect(next.changelog.at(-1)).toEqual({ version: pack.version + 1, at: AT, text: 'Dua perubahan' });
    expect(next.answers[0]).toMatchObject({
      status: 'approved',
      revision: first.revision + 1,
      approvals: [{ by: 'Budi', at: AT }],
    });
    expect(next.answers[1]).toEqual(second);
    expect(pending.map(({ key }) => key)).toEqual([`answer:${second.id}`]);
    expect(included.map(({ key }) => key)).toEqual([KEY]);
  });

  it('leaves a withdrawn answer out, for good, and without anybody’s approval', () => {
    const copy = withdrawAnswer(
      startFrom(pack),
      first.id,
      { reason: 'Keliru', replacement: answerOf(pack, 1).id },
      RANI,
      AT,
    );
    const { pack: next } = publishablePack(copy, AT, 'Penarikan');
    expect(next.answers.map(({ id }) => id)).not.toContain(first.id);
    expect(next.withdrawn.at(-1)).toEqual({
      id: first.id,
      reason: 'Keliru',
      replacement: answerOf(pack, 1).id,
    });
    expect(successionFaults(pack, next)).toEqual([]);
    expect(editAnswer(copy, reworded(first, 'Hidup lagi'), RANI, AT)).toBe(copy);
    const back = reinstateAnswer(copy, first.id, RANI, AT);
    expect(publishablePack(back, AT, 'x').pack.answers[0]).toEqual(first);
    const gone = rebase(copy, next, AT);
    expect(answersOf(gone).map(({ answer }) => answer.id)).not.toContain(first.id);
    expect(addAnswer(gone, newAnswer(first.id), RANI, AT)).toMatchObject({ reason: 'id-taken' });
  });

  it('leaves a draft that was given up out without a line', () => {
    const copy = must(addAnswer(startFrom(pack), newAnswer('baru'), RANI, AT));
    const given = withdrawAnswer(copy, 'baru', { reason: 'Tidak jadi' }, RANI, AT);
    expect(publishablePack(given, AT, 'x').pack.withdrawn).toEqual(pack.withdrawn);
    expect(addAnswer(given, newAnswer('baru'), RANI, AT)).toMatchObject({ reason: 'id-taken' });
  });

  it('holds an approved answer back while a fact that it says is not approved', () => {
    const fact = { id: 'loket', label: 'Loket', value: 'Loket 3' };
    let copy = editItem(startFrom(pack), { kind: 'fact', fact }, RANI, AT);
    copy = must(addAnswer(copy, newAnswer('baru', 'Silakan ke {{fact.loket}}.'), RANI, AT));
    copy = must(approve(must(sendToReview(copy, 'answer:baru', RANI, AT)), 'answer:baru', BUDI, AT, OFFICE));
    const before = publishablePack(copy, AT, 'x');
    expect(before.heldBack.map(({ key }) => key)).toEqual(['answer:baru']);
    expect(before.pack.answers).toEqual(pack.answers);
    copy = must(approve(must(sendToReview(copy, 'fact:loket', RANI, AT)), 'fact:loket', BUDI, AT, OFFICE));
    const after = publishablePack(copy, AT, 'x');
    expect(after.heldBack).toEqual([]);
    expect(after.pack.facts.at(-1)).toEqual(fact);
    expect(after.pack.answers.at(-1)?.id).toBe('baru');
  });

  it('is the new base, from which what was pending goes on', () => {
    const second = answerOf(pack, 1);
    const copy = editAnswer(approved(edited), reworded(second, 'Menunggu.'), RANI, AT);
    const { pack: next } = publishablePack(copy, AT, 'x');
    const later = rebase(copy, next, AT);
    expect(answersOf(later)[0]).toMatchObject({ state: 'published', base: { revision: first.revision + 1 } });
    expect(entryOf(later, KEY)?.steps.map(({ what }) => what)).toEqual([
      'published',
      'sent',
      'approved',
      'published',
    ]);
    expect(answersOf(later)[1]).toMatchObject({ state: 'draft' });
    const again = editAnswer(later, reworded(first, 'Revisi berikut.'), RANI, AT);
    expect(answersOf(again)[0]?.answer.revision).toBe(first.revision + 2);
  });

  it('from elsewhere takes the approval of words that were compared with others', () => {
    const elsewhere = {
      ...pack,
      version: pack.version + 1,
      answers: [{ ...reworded(first, 'Dari lain.'), revision: first.revision + 1 }, ...pack.answers.slice(1)],
    };
    const later = rebase(approved(edited), elsewhere, AT);
    expect(answersOf(later)[0]).toMatchObject({ state: 'draft', answer: { revision: first.revision + 2 } });
    const parsed = parsePack(packBytes(publishablePack(later, AT, 'x').pack));
    expect(parsed.ok && successionFaults(elsewhere, parsed.value)).toEqual([]);
  });
});

it('a fact is used by answers that say it, through blocks and other facts too', () => {
  const block = {
    id: 'tutup_loket',
    kind: 'closing' as const,
    language: 'id',
    register: 'formal' as const,
    text: 'Di {{fact.loket}}.',
  };
  let copy = editItem(
    startFrom(pack),
    { kind: 'fact', fact: { id: 'loket', label: 'Loket', value: '3' } },
    RANI,
    AT,
  );
  copy = editItem(copy, { kind: 'block', block }, RANI, AT);
  copy = must(addAnswer(copy, newAnswer('baru', 'Halo. {{block.tutup_loket}}'), RANI, AT));
  const uses = usesOf(copy);
  expect(uses.get('fact:loket')?.map(({ id }) => id)).toEqual(['baru']);
  expect(uses.get('block:tutup_loket')?.map(({ id }) => id)).toEqual(['baru']);
  expect(faultsOf(copy, { kind: 'block', block: { ...block, text: '{{nama_siapa}}' } })).toMatchObject([
    { path: 'text', kind: 'unknown-placeholder', detail: '{{nama_siapa}}' },
  ]);
  expect(
    faultsOf(copy, { kind: 'fact', fact: { id: 'loket', label: 'Loket', value: '{{fact.hilang}}' } }),
  ).toMatchObject([{ path: 'value', kind: 'unknown-placeholder' }]);
});
