import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../lib/export/index.ts';
import { verifyChain } from '../../../lib/journal/index.ts';
import type { Database } from '../../../lib/store/index.ts';
import { exported } from './exported.ts';
import { FORMULAS } from './formulas.ts';
import { asking, QUESTION, REPLY, written } from './written.ts';

interface Line {
  line: string;
  hash: string;
  personal: { asked?: string } | null;
  payload: string;
}
const read = (jsonl: string): Line[] =>
  jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const jsonlOf = async (database: Database): Promise<string> =>
  (await exported(database, { format: 'jsonl' })).text;

describe('the JSONL file', () => {
  it('lets a stranger verify the chain with nothing but SHA-256', async () => {
    const { database } = await written(REPLY);
    const lines = read(await jsonlOf(database));
    let prev = '0'.repeat(64);
    for (const { line, hash } of lines) {
      expect(JSON.parse(line).prev).toBe(prev);
      prev = createHash('sha256').update(`\0${line}`).digest('hex');
      expect(hash).toBe(prev);
    }
    expect(verifyChain(lines.map(({ line }) => line))).toEqual({ ok: true, count: 3, head: prev });
    expect(lines.map(({ payload }) => payload)).toEqual(['open', 'open', 'open']);
    expect(lines[0]?.personal?.asked).toBe(QUESTION);
  });

  it('shows a change of one character', async () => {
    const { database } = await written(REPLY);
    const lines = read((await jsonlOf(database)).replace('\\"Rani\\"', '\\"Rina\\"'));
    expect(verifyChain(lines.map(({ line }) => line))).toEqual({ ok: false, fault: 'broken-link', line: 2 });
  });

  it('keeps every text exactly, one line each', async () => {
    const texts = [...FORMULAS.map(([text]) => text), 'garis\u2028baru', 'setengah \ud83d'];
    const { database, entries } = await written(texts.map((text, i) => asking(text, `event-${i}-x`)));
    const jsonl = await jsonlOf(database);
    expect(jsonl.split('\n')).toHaveLength(texts.length + 1);
    // Half a character cannot be stored as UTF-8 and was replaced when it was written.
    expect(read(jsonl).map(({ personal }) => personal?.asked)).toEqual(
      entries.map(({ personal }) => personal?.asked),
    );
    expect(
      read(jsonl)
        .slice(0, -1)
        .map(({ personal }) => personal?.asked),
    ).toEqual(texts.slice(0, -1));
  });

  it('says that a person was erased, and still verifies', async () => {
    const { database } = await written(REPLY);
    await database.subjectKeys.clear();
    const lines = read(await jsonlOf(database));
    expect(lines[0]).toMatchObject({ payload: 'erased', personal: null });
    expect(verifyChain(lines.map(({ line }) => line))).toMatchObject({ ok: true });
  });

  it('leaves the personal part out of the redacted profile, and still verifies', async () => {
    const { database } = await written(REPLY);
    const { text } = await exported(database, { format: 'jsonl', profile: 'redacted' });
    expect(text).not.toContain('Sinta');
    expect(text).not.toContain('350.000');
    expect(read(text)[0]).toMatchObject({ payload: 'redacted', personal: null });
    expect(verifyChain(read(text).map(({ line }) => line))).toMatchObject({ ok: true, count: 3 });
  });

  it('keeps a damaged line: it is evidence', async () => {
    const { database } = await written(REPLY);
    await database.leaves.where('seq').equals(2).modify({ line: '{"v":1' });
    expect(read(await jsonlOf(database))[1]).toMatchObject({ line: '{"v":1', payload: 'damaged' });
  });

  it('is empty without events, and named by its rows', async () => {
    const { database } = await written(REPLY);
    expect((await exported(database, { format: 'jsonl', sequences: [] })).text).toBe('');
    expect(exportFileName('csv', 'csv', { profile: 'full', first: 1, last: 90 })).toBe(
      'tanggap-log-1-90.csv',
    );
    expect(exportFileName('xlsx', 'zip', { profile: 'redacted', first: 1, last: 90 })).toBe(
      'tanggap-log-xlsx-1-90-redacted.zip',
    );
  });
});
