import { describe, expect, it } from 'vitest';
import { Pack } from '../../../lib/domain/index.ts';
import {
  approve,
  changedFields,
  editedPack,
  editItem,
  faultsOf,
  type Item,
  merge,
  PARTS,
  type PackPart,
  partOf,
  partsOf,
  publishablePack,
  rebase,
  sendToReview,
  startFrom,
  withPart,
} from '../../../lib/drafting/index.ts';
import { diffPacks } from '../../../lib/packs/index.ts';
import { AT, BUDI, OFFICE, RANI, smallPack } from '../../support/drafting.ts';
import { SAMPLE } from '../../support/repository/packs.ts';

const base: Pack = {
  ...SAMPLE,
  calendar: {
    ...SAMPLE.calendar,
    hours: [{ weekday: 1, from: '08:00', to: '16:00' }],
    holidays: [{ day: '2026-12-25', name: 'Hari Natal' }],
  },
};
const part = (id: PackPart['id'], lines: string[]): Extract<Item, { kind: 'part' }> => ({
  kind: 'part',
  part: { id, lines },
});

describe.each(PARTS)('the part %s', (id) => {
  it('is written as lines that say the same again', () => {
    const written = partOf(base, id);
    expect(written.lines.length).toBeGreaterThan(0);
    expect(withPart(base, written)).toEqual({ ok: true, value: base });
  });
});

describe('a line', () => {
  it.each<[PackPart['id'], string[], string]>([
    ['limits', ['facebook any utf16 8000', 'facebook any utf16 banyak'], '2'],
    ['limits', ['facebook any utf16'], '1'],
    ['limits', ['facebook any utf16 0'], '1'],
    ['limits', ['facebook any utf16 10 lebih'], '1'],
    ['repeatLimits', ['any 3 60', 'tiktok 3 60'], '2'],
    ['deadlines', ['complaint legal 5 weeks'], '1'],
    ['timeZone', ['Asia/Tokyo'], '1'],
    ['timeZone', [], '0'],
    ['hours', ['8 08:00 16:00'], '1'],
    ['hours', ['1 08:00 16:00', '1 16:00 08:00'], '2'],
    ['hours', ['1 8:00 16:00'], '1'],
    ['holidays', ['2026-13-25 Natal'], '1'],
    ['holidays', ['2026-12-25'], '1'],
    ['officialAccounts', ['facebook'], '1'],
    ['allowedLinkHosts', ['contoh.example', 'https://contoh.example'], '2'],
    ['slang', ['brp = berapa', 'brp'], '2'],
    ['slang', ['brp = berapa', 'brp = beberapa'], '0'],
    ['synonyms', ['paspor: paspor'], '1'],
    ['handOff', ['tidak_ada'], '1'],
  ])('of %s that is none is named by its number: %j', (id, lines, detail) => {
    expect(withPart(base, { id, lines })).toEqual({ ok: false, reason: 'bad-line', detail });
    const copy = editItem(startFrom(base), part(id, lines), RANI, AT);
    expect(faultsOf(copy, part(id, lines))).toHaveLength(1);
    expect(sendToReview(copy, `part:${id}`, RANI, AT)).toMatchObject({ ok: false, reason: 'faulty' });
    // A half-typed line changes nothing of what lint and preview see.
    expect(editedPack(copy)).toEqual(base);
  });

  it('takes a handle as people write it, and a zone that the pack knows', () => {
    const accounts = withPart(base, { id: 'officialAccounts', lines: ['x Kantor Contoh | @Kantor_Contoh'] });
    expect(accounts).toMatchObject({
      value: { officialAccounts: [{ platform: 'x', name: 'Kantor Contoh', handle: 'kantor_contoh' }] },
    });
    expect(withPart(base, { id: 'timeZone', lines: ['Asia/Jayapura'] })).toMatchObject({
      value: { calendar: { timeZone: 'Asia/Jayapura', holidays: base.calendar.holidays } },
    });
  });
});

describe('a changed list', () => {
  const lines = ['2026-12-25 Hari Natal', '2027-01-01 Tahun Baru'];
  const started = startFrom({ ...smallPack(), calendar: base.calendar });
  const drafted = editItem(started, part('holidays', lines), RANI, AT);

  it('goes through review by a second person into the next version, and nowhere before', () => {
    expect(publishablePack(drafted, AT, 'x').pack.calendar).toEqual(base.calendar);
    const sent = sendToReview(drafted, 'part:holidays', RANI, AT);
    if (!sent.ok) throw new Error(sent.reason);
    expect(approve(sent.value, 'part:holidays', RANI, AT, OFFICE)).toMatchObject({ reason: 'own-work' });
    const approved = approve(sent.value, 'part:holidays', BUDI, AT, OFFICE);
    if (!approved.ok) throw new Error(approved.reason);
    const { pack, included, heldBack } = publishablePack(approved.value, AT, 'Libur 2027');
    expect(included.map(({ key }) => key)).toEqual(['part:holidays']);
    expect(heldBack).toEqual([]);
    expect(Pack.safeParse(pack).success).toBe(true);
    expect(pack.calendar.holidays.at(-1)).toEqual({ day: '2027-01-01', name: 'Tahun Baru' });
    // Whoever signs sees the lines that came.
    const diff = diffPacks(started.base, pack);
    expect(diff.parts).toContain('calendar');
    const { before, after } = diff.whole;
    if (!before || !after) throw new Error('nothing to compare');
    expect(
      changedFields(
        { kind: 'part', part: partOf(before, 'holidays') },
        { kind: 'part', part: partOf(after, 'holidays') },
      ),
    ).toEqual([{ field: 'lines', before: '2026-12-25 Hari Natal', after: lines.join('\n') }]);
    // Once it is out nothing is pending.
    expect(rebase(approved.value, pack, AT).entries.map(({ state }) => state)).toEqual(['published']);
  });

  it('typed back is no change, and travels to a colleague', () => {
    const back = editItem(drafted, part('holidays', ['2026-12-25 Hari Natal']), RANI, AT);
    expect(back.entries.map(({ state }) => state)).toEqual(['published']);
    const merged = merge(started, drafted, AT);
    expect(merged.ok && merged.value.taken).toEqual(['part:holidays']);
    expect(partsOf(drafted).find(({ id }) => id === 'holidays')?.lines).toEqual(lines);
  });

  it('that needs an answer which is not in the pack is held back', () => {
    const [answer] = started.base.answers;
    const sent = sendToReview(
      editItem(started, part('handOff', [answer?.id ?? '']), RANI, AT),
      'part:handOff',
      RANI,
      AT,
    );
    if (!sent.ok) throw new Error(sent.reason);
    const approved = approve(sent.value, 'part:handOff', BUDI, AT, OFFICE);
    if (!approved.ok) throw new Error(approved.reason);
    expect(publishablePack(approved.value, AT, 'x').pack.handOff).toEqual([answer?.id]);
    const without = { ...approved.value, base: { ...started.base, answers: started.base.answers.slice(1) } };
    expect(publishablePack(without, AT, 'x').heldBack.map(({ key }) => key)).toEqual(['part:handOff']);
  });
});
