import { describe, expect, it } from 'vitest';
import { diffPacks } from '../../../lib/packs/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';

const pack = readSamplePack();
const { handOff, ...without } = pack;
const [fact, ...otherFacts] = pack.facts;
const [answer, ...otherAnswers] = pack.answers;
if (!fact || !answer || !handOff) throw new Error('the sample pack holds all of these');

describe('what one pack says differently from another', () => {
  it('is nothing for the same pack, whatever its number and day', () => {
    const after = { ...pack, version: 99, publishedAt: '2027-01-01T00:00:00.000Z' };
    const { whole, ...said } = diffPacks(pack, after);
    const { answers: _, ...header } = pack;
    expect(whole).toEqual({
      before: header,
      after: { ...header, version: after.version, publishedAt: after.publishedAt },
    });
    expect(said).toEqual({
      added: [],
      changed: [],
      withdrawn: [],
      facts: [],
      factChanges: [],
      blockChanges: [],
      parts: [],
    });
  });

  it('names a part that changed, came or went', () => {
    expect(diffPacks(pack, { ...pack, limits: [] }).parts).toEqual(['limits']);
    expect(diffPacks(without, pack).parts).toEqual(['handOff']);
    expect(diffPacks(pack, without).parts).toEqual(['handOff']);
  });

  it('names facts by their labels, and answers that changed, came or went', () => {
    expect(diffPacks(pack, { ...pack, facts: [{ ...fact, value: 'lain' }, ...otherFacts] }).facts).toEqual([
      fact.label,
    ]);
    expect(diffPacks(pack, { ...pack, facts: otherFacts }).facts).toEqual([fact.label]);
    const changed = { ...answer, title: 'Judul lain' };
    expect(diffPacks(pack, { ...pack, answers: [changed, ...otherAnswers] }).changed).toEqual([
      { before: answer, after: changed },
    ]);
    const fewer = { ...pack, answers: otherAnswers };
    expect(diffPacks(fewer, pack).added).toEqual([answer]);
    expect(diffPacks(pack, { ...fewer, withdrawn: [{ id: answer.id, reason: 'keliru' }] }).withdrawn).toEqual(
      [{ answer, reason: 'keliru', replacement: undefined }],
    );
  });

  it('gives what facts and blocks said and say', () => {
    const [block, ...otherBlocks] = pack.blocks;
    if (!block) throw new Error('the sample pack holds blocks');
    const dearer = { ...fact, value: 'lain' };
    const diff = diffPacks(pack, { ...pack, facts: [dearer, ...otherFacts], blocks: otherBlocks });
    expect(diff.factChanges).toEqual([{ before: fact, after: dearer }]);
    expect(diff.blockChanges).toEqual([{ before: block, after: undefined }]);
    expect(diffPacks({ ...pack, facts: otherFacts }, pack).factChanges).toEqual([
      { before: undefined, after: fact },
    ]);
  });
});
