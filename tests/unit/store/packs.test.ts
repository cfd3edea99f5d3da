import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../lib/domain/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { type Database, installPack, readActivePack, readPackHistory } from '../../../lib/store/index.ts';
import { freshDatabase, steppingClock } from '../../support/journal.ts';

const SAMPLE = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/packs/sample.json'), 'utf8'),
);
const NEXT = SAMPLE.version + 1;
const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const clock = steppingClock();
let database: Database;

beforeEach(async () => {
  database = freshDatabase();
  expect((await installPack(database, bytes(SAMPLE), 'embedded', clock)).ok).toBe(true);
});

async function inUse(): Promise<string> {
  const active = await readActivePack(database);
  expect(active?.answers).toHaveLength(active?.row.answerCount ?? -1);
  return `${active?.row.key}:${active?.answers.length}`;
}

describe('a bad pack is refused with its field, and the pack in use stays', () => {
  const first = SAMPLE.answers[0];
  it.each<
    [
      string,
      unknown,
      'pack-not-json' | 'pack-invalid' | 'pack-future-schema' | 'pack-duplicate-id' | 'pack-older',
      RegExp,
    ]
  >([
    ['not JSON', '{"schemaVersion": 1,', 'pack-not-json', /JSON/],
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x7b]), 'pack-not-json', /./],
    ['a wrong type', { ...SAMPLE, version: 'two' }, 'pack-invalid', /version/],
    [
      'a wrong type deep inside',
      {
        ...SAMPLE,
        version: NEXT,
        answers: [{ ...first, variants: [{ ...first.variants[0], wordings: [7] }] }],
      },
      'pack-invalid',
      /answers\[0\]\.variants\[0\]\.wordings\[0\]/,
    ],
    ['an unknown field', { ...SAMPLE, version: NEXT, colour: 'red' }, 'pack-invalid', /colour/],
    ['a future schema', { ...SAMPLE, schemaVersion: 99 }, 'pack-future-schema', /99/],
    ['duplicate ids', { ...SAMPLE, version: NEXT, answers: [first, first] }, 'pack-duplicate-id', /answers/],
    [
      'an older version',
      { ...SAMPLE, label: 'other' },
      'pack-older',
      new RegExp(`${SAMPLE.version} >= ${SAMPLE.version}`),
    ],
  ])('%s', async (_, value, reason, detail) => {
    const before = await inUse();
    const given = value instanceof Uint8Array ? value : bytes(value);
    const result = await installPack(database, given, 'file', clock);
    expect(result).toMatchObject({ ok: false, reason, detail: expect.stringMatching(detail) });
    expect(await inUse()).toBe(before);
    if (result.ok) return;
    const code = ERROR_CODES[reason];
    for (const language of ['id', 'en'] as const) {
      const sentence = createTranslate(language)(`error.${code}`, { detail: result.detail ?? '' });
      expect(sentence.startsWith(`${code} `)).toBe(true);
      expect(sentence).toMatch(detail);
    }
  });

  it('a body of 50 MB, before anything is decoded', async () => {
    const result = await installPack(database, new Uint8Array(50 * 1024 * 1024), 'file', clock);
    expect(result).toMatchObject({ ok: false, reason: 'pack-too-large' });
  });
});

describe('a good pack', () => {
  it('replaces the older one whole', async () => {
    const next = { ...SAMPLE, version: NEXT, answers: SAMPLE.answers.slice(0, 3) };
    expect((await installPack(database, bytes(next), 'file', clock)).ok).toBe(true);
    expect(await inUse()).toBe(`contoh-imigrasi@${NEXT}:3`);
    // And the one before, whole, to go back to.
    expect((await readPackHistory(database)).previous?.answers).toEqual(SAMPLE.answers);
    expect(await database.packs.count()).toBe(2);
  });

  it('may be installed again without a change', async () => {
    expect(await installPack(database, bytes(SAMPLE), 'embedded', clock)).toMatchObject({ ok: true });
    expect(await inUse()).toBe(`contoh-imigrasi@${SAMPLE.version}:${SAMPLE.answers.length}`);
  });
});
