import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { intentEvent, isCurrent, prepareAnswer, startSession } from '../../../lib/answering/index.ts';
import {
  countCharacters,
  dayIn,
  knownValues,
  leastRecent,
  render,
  repeatWarning,
  stateOf,
} from '../../../lib/answers/index.ts';
import { Pack } from '../../../lib/domain/index.ts';
import { item } from '../../support/journal.ts';

const pack = Pack.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../public/packs/sample.json'), 'utf8')),
);
const answer = (id: string) => {
  const found = pack.answers.find((entry) => entry.id === id);
  if (!found) throw new Error(`no answer ${id}`);
  return found;
};
const NOON = Date.parse('2026-11-24T05:00:00Z');
const prepare = (id: string, change: Partial<Parameters<typeof prepareAnswer>[0]> = {}) => {
  const prepared = prepareAnswer({
    answer: answer(id),
    pack,
    item,
    operator: 'Rani',
    typed: {},
    variantId: undefined,
    now: NOON,
    uses: () => [],
    ...change,
  });
  if (!prepared) throw new Error('nothing prepared');
  return prepared;
};

describe('X’s weighted count', () => {
  it.each([
    ['halo', 4],
    ['https://contoh.example/sangat/panjang/sekali/alamatnya', 23],
    ['lihat https://a.id ya', 6 + 23 + 3],
    ['😊', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇮🇩', 2],
    ['👍🏽', 2],
    ['漢字', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['“kutip”', 7],
  ])('%s weighs %i', (text, weight) => {
    expect(countCharacters(text, 'x-weighted')).toBe(weight);
  });
});

describe('filling', () => {
  const simple = { ...answer('paspor_biaya') };
  it('never leaves braces unnoticed and never fills a blank silently', () => {
    const rendered = render('Halo {{author_name}}, {{fact.tidak_ada}} {{entah}}', simple, pack, {});
    expect(rendered.unknown).toEqual(['fact.tidak_ada', 'entah']);
  });
  it('does not expand what a stranger’s name contains', () => {
    const evil = { ...item, author: { name: '{{fact.telepon}}' } };
    expect(Object.values(knownValues(simple, evil, undefined))).toEqual([]);
    expect(render('{{author_name}}', simple, pack, { author_name: '{{fact.telepon}}' }).text).toBe(
      '{{fact.telepon}}',
    );
  });
  it.each(['http://jahat.example', 'www.jahat.example', 'x'.repeat(200)])(
    'leaves out a name like %s',
    (name) => {
      expect(knownValues(simple, { ...item, author: { name } }, undefined)).toEqual({});
    },
  );
  it('takes invisible characters out of a name', () => {
    expect(
      Object.values(knownValues(simple, { ...item, author: { name: 'Si\u202Enta\u200B' } }, undefined)),
    ).toEqual(['Sinta']);
  });
});

describe('gates', () => {
  it('let an approved, filled answer through', () => {
    expect(prepare('paspor_biaya').gates).toEqual([]);
  });
  it('stop a missing variable, a wrong day, a long text, a private-only and an unapproved answer', () => {
    expect(prepare('layanan_keliling').gates).toContainEqual(expect.objectContaining({ gate: 'missing' }));
    expect(prepare('paspor_biaya', { now: Date.parse('2028-01-01') }).gates).toEqual([
      { gate: 'state', state: 'expired' },
    ]);
    const onX = { ...item, platform: 'x' as const };
    expect(prepare('paspor_biaya', { item: onX, variantId: 'id-long' }).gates).toContainEqual(
      expect.objectContaining({ gate: 'too-long', max: 280 }),
    );
    expect(prepare('cekal').gates).toContainEqual({ gate: 'sensitivity', sensitivity: 'dm-only' });
    expect(prepare('pengaduan').gates).toContainEqual({ gate: 'sensitivity', sensitivity: 'needs-approval' });
  });
  it('stop personal data and foreign links in public', () => {
    const edited = {
      ...answer('paspor_biaya'),
      variants: [
        {
          ...answer('paspor_biaya').variants[0],
          id: 'x',
          platform: 'any' as const,
          surface: 'any' as const,
          language: 'id',
          register: 'formal' as const,
          length: 'long' as const,
          wordings: ['Hubungi 081234567890 atau https://jahat.example/x. Situs https://contoh.example.'],
        },
      ],
    };
    const { gates } = prepare('paspor_biaya', { answer: edited });
    expect(gates).toContainEqual({ gate: 'foreign-link', hosts: ['jahat.example'] });
    expect(gates).toContainEqual(expect.objectContaining({ gate: 'personal-data' }));
  });
  it('count the last day of validity in the office’s own zone', () => {
    expect(dayIn('Asia/Jakarta', Date.parse('2026-11-24T17:30:00Z'))).toBe('2026-11-25');
    expect(stateOf(answer('paspor_biaya'), '2027-10-31')).toBe('valid');
    expect(stateOf(answer('paspor_biaya'), '2027-11-01')).toBe('expired');
  });
  it('begins the day at the zone’s own midnight, whatever was asked before', () => {
    const midnight = Date.parse('2026-11-24T17:00:00Z');
    for (const [at, jakarta, jayapura] of [
      [midnight - 1, '2026-11-24', '2026-11-25'],
      [midnight, '2026-11-25', '2026-11-25'],
      [midnight - 2 * 3_600_000 - 1, '2026-11-24', '2026-11-24'],
      [midnight + 59_999, '2026-11-25', '2026-11-25'],
    ] as const) {
      expect(dayIn('Asia/Jakarta', at)).toBe(jakarta);
      expect(dayIn('Asia/Jayapura', at)).toBe(jayapura);
    }
  });
});

describe('turns and repeats', () => {
  it('offers the wording least recently used', () => {
    expect(leastRecent([undefined, undefined])).toBe(0);
    expect(leastRecent([5, undefined])).toBe(1);
    expect(leastRecent([5, 4, 9])).toBe(1);
    expect(prepare('paspor_biaya', { uses: (key) => (key.endsWith('/0') ? [NOON] : []) }).wording).toBe(1);
  });
  it('warns, but only inside the window', () => {
    const limits = [{ platform: 'any' as const, times: 2, minutes: 60 }];
    expect(repeatWarning(limits, 'x', [NOON - 1, NOON - 2], NOON)).toEqual({ times: 2, minutes: 60 });
    expect(repeatWarning(limits, 'x', [NOON - 1, NOON - 4e6], NOON)).toBeUndefined();
  });
});

describe('the intent', () => {
  it('masks numbers that identify a person, and its open part has no text of theirs', () => {
    const event = intentEvent({
      replyId: 'reply-0001',
      operator: { id: 'Rani', how: 'typed' },
      item,
      pack,
      prepared: prepare('paspor_biaya'),
      suggestions: [],
      from: 'suggestion',
      armed: false,
    });
    expect(event.personal?.asked).not.toContain('6104015203990001');
    expect(event.personal?.asked).toContain('biaya paspor');
    expect(JSON.stringify(event.detail)).not.toMatch(/Sinta|biaya paspor brp/);
  });
});

describe('who answers', () => {
  const session = startSession('Rani', NOON, 420);
  it.each([
    ['at once', NOON, 420, true],
    ['after idle minutes', NOON + 31 * 60_000, 420, false],
    ['on a new day', Date.parse('2026-11-24T17:01:00Z'), 420, false],
  ])('%s', (_, now, offset, current) => {
    const fresh = { ...session, lastUsedAt: _ === 'on a new day' ? now : session.lastUsedAt };
    expect(isCurrent(fresh, { operatorIdleMinutes: 30 }, now, offset)).toBe(current);
  });
  it('nobody, in a browser that was just started', () => {
    expect(isCurrent(undefined, { operatorIdleMinutes: 30 }, NOON, 420)).toBe(false);
  });
});
