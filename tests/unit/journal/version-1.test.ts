import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { leafHash, NO_LEAF, parseLeaf, verifyChain } from '../../../lib/journal/index.ts';

const FILE = path.resolve(import.meta.dirname, '../../fixtures/journal/v1.ndjson');
const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
/** Written down once: a change here means that journals in the field no longer verify. */
const HEAD = '9adfd02518af70ad3323e553e7b5826eddb618d250df7e084f1db3aef19571db';
const FIELDS =
  'v seq prev at offset mono boot device writer eventId replyId operator where commit event detail'.split(
    ' ',
  );

describe('the kept lines of version 1', () => {
  it('verify, to the head that was written down', () => {
    expect(verifyChain(lines)).toEqual({ ok: true, count: 4, head: HEAD });
  });

  it('are hashed as RFC 6962 leaves, which another program can repeat', () => {
    let prev = NO_LEAF;
    for (const line of lines) {
      expect(parseLeaf(line)?.prev).toBe(prev);
      prev = createHash('sha256')
        .update(Buffer.from([0]))
        .update(line, 'utf8')
        .digest('hex');
      expect(leafHash(line)).toBe(prev);
    }
  });

  it('have their fields in the order of the format', () => {
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line))).toEqual(FIELDS);
      expect(JSON.stringify(JSON.parse(line))).toBe(line);
    }
  });

  it.each(FIELDS)('are no lines without %s', (field) => {
    const { [field]: _, ...rest } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(parseLeaf(JSON.stringify(rest))).toBeUndefined();
  });

  it.each([
    ['a later version', { v: 2 }],
    ['line 0', { seq: 0 }],
    ['half a line', { seq: 1.5 }],
    ['a short hash', { prev: 'abc' }],
    ['an event of no kind', { event: 'invented' }],
    ['a moment without a zone', { at: '2026-11-24T01:00:02' }],
  ])('are no lines with %s', (_, change) => {
    expect(parseLeaf(JSON.stringify({ ...JSON.parse(lines[0] ?? ''), ...change }))).toBeUndefined();
  });
});

describe('the kept choices of version 1', () => {
  const [one, several] = readFileSync(path.join(path.dirname(FILE), 'v1-intents.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');

  it('verify together, though only later ones have titles and further answers', () => {
    expect(verifyChain([one ?? '', several ?? ''])).toEqual({
      ok: true,
      count: 2,
      head: '9aad86ac91a0dff002b0d88a3ad4b3b0b52a3144c16df3cfa3491463851e598d',
    });
  });

  it('name one answer, or every answer of a reply to several questions', () => {
    expect(parseLeaf(one ?? '')?.detail).toMatchObject({ use: { answerId: 'biaya-paspor', wording: 1 } });
    expect(parseLeaf(one ?? '')?.detail).not.toHaveProperty('also');
    expect(parseLeaf(several ?? '')?.detail).toMatchObject({
      use: { answerId: 'biaya-paspor', title: 'Biaya paspor' },
      also: [{ answerId: 'jam-layanan', revision: 4, variantId: 'id-long', wording: 0 }],
    });
  });
});

describe('verifyChain', () => {
  it('of nothing is sound', () => {
    expect(verifyChain([])).toEqual({ ok: true, count: 0, head: null });
  });

  it.each([
    ['a blank line', ['', ...lines], 'not-a-leaf', 1],
    ['no JSON', [...lines, '{'], 'not-a-leaf', 5],
    ['a missing first line', lines.slice(1), 'gap', 1],
    ['a line twice', [lines[0] ?? '', lines[0] ?? ''], 'reordered', 2],
    [
      'a changed line before the last',
      lines.with(2, (lines[2] ?? '').replace('Rani', 'Budi')),
      'broken-link',
      4,
    ],
  ])('names %s', (_, given, fault, line) => {
    expect(verifyChain(given)).toEqual({ ok: false, fault, line });
  });

  it('with the stored hashes names a changed line itself, the last one too', () => {
    const hashes = lines.map(leafHash);
    for (const index of lines.keys()) {
      const changed = lines.with(index, (lines[index] ?? '').replace('Rani', 'Budi'));
      expect(verifyChain(changed, hashes)).toEqual({ ok: false, fault: 'wrong-hash', line: index + 1 });
    }
  });

  it('sees a change of blanks that leaves the meaning alone', () => {
    const changed = lines.with(1, (lines[1] ?? '').replace('"seq":', '"seq": '));
    expect(verifyChain(changed)).toEqual({ ok: false, fault: 'broken-link', line: 3 });
  });
});
