import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { entriesToJsonl, exportFileName } from '../../../lib/export/index.ts';
import { readAll, verifyChain } from '../../../lib/journal/index.ts';
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

describe('the JSONL file', () => {
  it('lets a stranger verify the chain with nothing but SHA-256', async () => {
    const { entries } = await written(REPLY);
    const lines = read(entriesToJsonl(entries));
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
    const { entries } = await written(REPLY);
    const lines = read(entriesToJsonl(entries).replace('\\"Rani\\"', '\\"Rina\\"'));
    expect(verifyChain(lines.map(({ line }) => line))).toEqual({ ok: false, fault: 'broken-link', line: 2 });
  });

  it('keeps every text exactly, one line each', async () => {
    const texts = [...FORMULAS.map(([text]) => text), 'garis\u2028baru', 'setengah \ud83d'];
    const { entries } = await written(texts.map((text, i) => asking(text, `event-${i}-x`)));
    const jsonl = entriesToJsonl(entries);
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
    const lines = read(entriesToJsonl(await readAll(database.journal)));
    expect(lines[0]).toMatchObject({ payload: 'erased', personal: null });
    expect(verifyChain(lines.map(({ line }) => line))).toMatchObject({ ok: true });
  });

  it('is empty without events, and named so that files sort by time', () => {
    expect(entriesToJsonl([])).toBe('');
    const at = Date.parse('2026-11-24T01:02:03.456Z');
    expect(exportFileName('csv', at)).toBe('tanggap-log-2026-11-24T01-02-03Z.csv');
    expect(exportFileName('jsonl', at)).toBe('tanggap-log-2026-11-24T01-02-03Z.jsonl');
  });
});
