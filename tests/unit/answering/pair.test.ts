import { describe, expect, it } from 'vitest';
import { prepareAnswer } from '../../../lib/answering/index.ts';
import type { Answer, FocusedItem } from '../../../lib/domain/index.ts';
import { item } from '../../support/journal.ts';
import { pack, START } from '../recording/intents.ts';

const answer = pack.answers.find(({ id }) => id === 'paspor_baru') as Answer;
const prepare = (change: Partial<Parameters<typeof prepareAnswer>[0]> = {}, of: Partial<FocusedItem> = {}) =>
  prepareAnswer({
    answer,
    pack,
    item: { ...item, text: 'syarat paspor baru apa ya?', ...of },
    operator: 'Rani',
    typed: {},
    variantId: undefined,
    now: START,
    uses: () => [],
    ...change,
  });

describe('a short answer in public that points to a private one', () => {
  it('is the short variant with the pack’s own sentence before the closing, in the same language', () => {
    const short = prepare({ variantId: 'id-short' });
    const paired = prepare({ paired: true, variantId: 'id-short' });
    expect(paired?.pair?.personal).toMatchObject({ length: 'long', language: 'id' });
    const pointer = 'Penjelasan lengkapnya kami kirim lewat pesan pribadi ya.';
    expect(short?.rendered.text).not.toContain(pointer);
    expect(paired?.rendered.text.replace(` ${pointer}`, '')).toBe(short?.rendered.text);
    expect(paired?.count).toBe((short?.count ?? 0) + pointer.length + 1);
    expect(paired?.gates).toEqual([]);
  });

  it('is made from the long variant in hand too, and refused where it becomes too long for the site', () => {
    expect(prepare({ paired: true, variantId: 'id-long' })?.variant.length).toBe('short');
    const tight = { ...pack, limits: [{ platform: item.platform, surface: 'any', max: 60, rule: 'utf16' }] };
    expect(prepare({ paired: true, pack: tight as typeof pack })?.gates).toContainEqual(
      expect.objectContaining({ gate: 'too-long' }),
    );
  });

  it('is not offered in private, nor where the pack has no such sentence, nor for a single length', () => {
    expect(prepare({}, { surface: 'dm' })?.pair).toBeUndefined();
    const without = { ...pack, blocks: pack.blocks.filter(({ kind }) => kind !== 'to-private') };
    expect(prepare({ pack: without })?.pair).toBeUndefined();
    const short = { ...answer, variants: answer.variants.filter(({ length }) => length === 'short') };
    expect(prepare({ answer: short })?.pair).toBeUndefined();
  });

  it('is what its author paired, whose wording says so itself', () => {
    const variants = answer.variants.map((variant) =>
      variant.id === 'id-short' ? { ...variant, pairedDirectMessage: 'id-long-friendly' } : variant,
    );
    const paired = prepare({ answer: { ...answer, variants }, paired: true, variantId: 'id-short' });
    expect(paired?.pair?.personal.id).toBe('id-long-friendly');
    expect(paired?.rendered.text).not.toContain('pesan pribadi');
  });
});
