import { describe, expect, it } from 'vitest';
import { Pack } from '../../../lib/domain/index.ts';
import {
  addItem,
  editAnswer,
  editItem,
  entryOf,
  publishablePack,
  rebase,
  reinstateText,
  removeText,
  startFrom,
} from '../../../lib/drafting/index.ts';
import { AT, answerOf, RANI, reworded, smallPack } from '../../support/drafting.ts';

const LONELY = { id: 'sendirian', label: 'Tidak dipakai', value: 'x' };
const NAMED = { id: 'disebut', label: 'Disebut blok', value: 'y' };
const base: Pack = {
  ...smallPack(2),
  facts: [...smallPack(2).facts, LONELY, NAMED],
  blocks: [
    ...smallPack(2).blocks,
    {
      id: 'penyebut',
      kind: 'disclaimer',
      language: 'id',
      register: 'formal',
      text: 'Lihat {{fact.disebut}}.',
    },
  ],
};
const copy = startFrom(base);
const ids = (pack: Pack): string[] => pack.facts.map(({ id }) => id);

describe('a fact that nothing says', () => {
  it('goes with the next version, and is forgotten after it', () => {
    const removed = removeText(copy, 'fact:sendirian', RANI, AT);
    if (!removed.ok) throw new Error(removed.reason);
    expect(entryOf(removed.value, 'fact:sendirian')?.state).toBe('withdrawn');
    const { pack, included, heldBack } = publishablePack(removed.value, AT, 'Dirapikan');
    expect(ids(pack)).not.toContain('sendirian');
    expect(ids(pack)).toHaveLength(base.facts.length - 1);
    expect(included.map(({ key }) => key)).toEqual(['fact:sendirian']);
    expect(heldBack).toEqual([]);
    expect(Pack.safeParse(pack).success).toBe(true);
    expect(rebase(removed.value, pack, AT).entries).toEqual([]);
  });

  it('can be put back, as it was', () => {
    const removed = removeText(copy, 'fact:sendirian', RANI, AT);
    if (!removed.ok) throw new Error(removed.reason);
    const back = reinstateText(removed.value, 'fact:sendirian', RANI, AT);
    expect(entryOf(back, 'fact:sendirian')?.state).toBe('published');
    expect(ids(publishablePack(back, AT, 'x').pack)).toContain('sendirian');
  });

  it('is gone at once where it was never published', () => {
    const added = addItem(copy, { kind: 'fact', fact: { ...LONELY, id: 'baru' } }, RANI, AT);
    if (!added.ok) throw new Error(added.reason);
    expect(removeText(added.value, 'fact:baru', RANI, AT)).toEqual({ ok: true, value: copy });
  });

  it('stays after all where somebody says it before the release', () => {
    const removed = removeText(copy, 'fact:sendirian', RANI, AT);
    if (!removed.ok) throw new Error(removed.reason);
    const answer = reworded(answerOf(base), 'Kata {{fact.sendirian}}.');
    const published = { ...removed.value, base: { ...base, answers: [answer] } };
    const { pack, heldBack } = publishablePack(published, AT, 'x');
    expect(ids(pack)).toContain('sendirian');
    expect(heldBack.map(({ key }) => key)).toEqual(['fact:sendirian']);
  });
});

describe('a fact that something says is refused:', () => {
  it.each([
    [
      'an answer',
      startFrom({ ...base, answers: [reworded(answerOf(base), '{{fact.sendirian}}')] }),
      'sendirian',
    ],
    ['a draft', editAnswer(copy, reworded(answerOf(base), '{{fact.sendirian}}'), RANI, AT), 'sendirian'],
    [
      'an answer in use whose draft no longer does',
      editAnswer(
        startFrom({ ...base, answers: [reworded(answerOf(base), '{{fact.sendirian}}')] }),
        reworded(answerOf(base), 'tanpa'),
        RANI,
        AT,
      ),
      'sendirian',
    ],
    ['another block', copy, 'disebut'],
    [
      'another fact that is being written',
      editItem(copy, { kind: 'fact', fact: { ...NAMED, value: '{{fact.sendirian}}' } }, RANI, AT),
      'sendirian',
    ],
  ] as const)('%s', (_name, of, id) => {
    expect(removeText(of, `fact:${id}`, RANI, AT)).toMatchObject({ ok: false, reason: 'used' });
  });

  it('an answer is not removed this way', () => {
    expect(removeText(copy, `answer:${answerOf(base).id}`, RANI, AT)).toMatchObject({ reason: 'not-there' });
  });
});
