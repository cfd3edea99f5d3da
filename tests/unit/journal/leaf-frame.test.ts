import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLeafFrame, LeafFrame } from '../../../lib/domain/index.ts';

const sound = {
  v: 1,
  seq: 7,
  prev: 'a'.repeat(64),
  at: '2026-11-24T03:00:00.000Z',
  mono: 12,
  boot: 'b',
  device: 'device-1',
  eventId: 'event-1',
  commit: null,
  event: 'sent',
  detail: { characters: 1 },
};

it('the quick look at a line and its schema agree about every field', () => {
  expect(isLeafFrame(sound)).toBe(true);
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      0,
      1,
      -1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      [],
      {},
      { from: 1 },
      true,
      'f'.repeat(64),
      'F'.repeat(64),
      '2026-11-24T03:00:00.000Z',
      '2026-11-24T03:00:00Z',
      sound.at.concat('\n'),
    ),
    fc.anything(),
  );
  let agreed = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(sound)), wrong, (field, value) => {
      const changed = { ...sound, [field]: value };
      const expected = LeafFrame.safeParse(changed).success;
      agreed = expected ? { ...agreed, yes: agreed.yes + 1 } : { ...agreed, no: agreed.no + 1 };
      expect(isLeafFrame(changed), `${field}: ${String(JSON.stringify(value))}`).toBe(expected);
    }),
    { numRuns: 4000 },
  );
  expect(agreed.yes).toBeGreaterThan(100);
  expect(agreed.no).toBeGreaterThan(1000);
});

it('and about what is no object at all', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isLeafFrame(value)).toBe(LeafFrame.safeParse(value).success);
    }),
  );
  for (const field of Object.keys(sound)) {
    const { [field as keyof typeof sound]: _, ...without } = sound;
    expect(isLeafFrame(without), field).toBe(LeafFrame.safeParse(without).success);
  }
});
