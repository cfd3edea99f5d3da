import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../lib/core/index.ts';
import { filesOfDrop } from '../../../lib/evidence/index.ts';
import {
  BUNDLE_FILES,
  deviceVerifierKey,
  FINDINGS,
  type FindingCode,
  GrowingTree,
  leafHash,
  NO_LEAF,
  verifyBundle,
} from '../../../lib/journal/index.ts';
import { bundleOf, type Files, fillJournal } from '../../support/evidence.ts';
import { freshDatabase, testWriter } from '../../support/journal.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
const FOLDER = mkdtempSync(path.join(ROOT, '.cache/cli-'));
const at = (name: string) => path.join(FOLDER, name);

let files: Files;
let key: string;

async function zipOf(bundle: Files): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter());
  for (const [name, text] of Object.entries(bundle)) await writer.add(name, new TextReader(text));
  return writer.close();
}

beforeAll(async () => {
  const writer = testWriter(freshDatabase());
  await fillJournal(writer, 12, 5);
  files = await bundleOf(writer);
  key = await deviceVerifierKey(writer);
  const write = async (name: string, bundle: Files) =>
    writeFileSync(at(name), new Uint8Array(await (await zipOf(bundle)).arrayBuffer()));
  await write('good.zip', files);
  const forged = (files[BUNDLE_FILES.entries] ?? '').replace('"Rani"', '"Budi"');
  await write('forged.zip', { ...files, [BUNDLE_FILES.entries]: forged });
  writeFileSync(at('anchors.txt'), files[BUNDLE_FILES.checkpoints] ?? '');
  writeFileSync(at('lines.ndjson'), files[BUNDLE_FILES.entries] ?? '');
  writeFileSync(at('noise.zip'), 'PK, but no zip');
  mkdirSync(at('folder'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(FOLDER, 'folder', name), text);
}, 30_000);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** The command itself, in the plain Node of the machine, with nothing of the test's own loaders. */
const tanggap = (...args: string[]) =>
  spawnSync('node', [path.join(ROOT, 'lib/cli/tanggap.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', LANG: 'C' },
  });

/** Lines as the product chains them, with the root of their tree. */
function manyLines(count: number): { readonly lines: string[]; readonly root: string } {
  const tree = new GrowingTree();
  let prev = NO_LEAF;
  const lines = Array.from({ length: count }, (_, at) => {
    const leaf = {
      v: 1,
      seq: at + 1,
      prev,
      at: new Date(1_795_000_000_000 + at * 1000).toISOString(),
      mono: at * 1000,
      boot: 'boot',
      device: 'device-1',
      eventId: `event-${at}`,
      operator: { id: 'Rani' },
      commit: null,
      event: 'skipped',
      detail: { reason: 'x'.repeat(400) },
    };
    const line = JSON.stringify(leaf);
    prev = leafHash(line);
    tree.append(fromHex(prev));
    return `${line}\n`;
  });
  return { lines, root: toHex(tree.root()) };
}

describe('tanggap verify', () => {
  it('exits 0 for a bundle that fits a checkpoint from elsewhere, and says so', () => {
    const run = tanggap(
      'verify',
      at('good.zip'),
      '--anchor',
      at('anchors.txt'),
      '--key',
      key,
      '--lang',
      'en',
    );
    expect([run.stderr, run.status]).toEqual(['', 0]);
    expect(run.stdout).toContain('12 records of device device-1 read.');
    expect(run.stdout).toContain('vouches for all records up to 12');
    expect(run.stdout).toContain('Sound: nothing was changed');
  });

  it('takes the notes of a collection place as they lie in its folder', () => {
    const kept = path.join(FOLDER, 'kept', 'device-1');
    mkdirSync(kept, { recursive: true });
    const notes = (files[BUNDLE_FILES.checkpoints] ?? '').split(/\n\n(?=tanggap)/);
    for (const note of notes) writeFileSync(path.join(kept, `${note.split('\n')[1]}.note`), note);
    expect(notes.length).toBeGreaterThan(1);
    expect(tanggap('verify', at('good.zip'), '--anchor', at('kept'), '--key', key).status).toBe(0);
    mkdirSync(at('empty'));
    expect(tanggap('verify', at('good.zip'), '--anchor', at('empty')).status).toBe(3);
  });

  it('reads a large file with threads of their own to the same words, and ends', () => {
    const { lines, root } = manyLines(15_000);
    writeFileSync(at('large.ndjson'), lines.join(''));
    expect(lines.join('').length).toBeGreaterThan(8 * 1024 * 1024);
    const sound = tanggap('verify', at('large.ndjson'), '--lang', 'en');
    expect([sound.stderr, sound.status]).toEqual(['', 2]);
    expect(sound.stdout).toContain('15,000 records of device device-1 read.');
    expect(sound.stdout).toContain(`Merkle root ${root}`);
    lines[7000] = (lines[7000] ?? '').replace('"Rani"', '"Budi"');
    writeFileSync(at('large.ndjson'), lines.join(''));
    const forged = tanggap('verify', at('large.ndjson'), '--lang', 'en');
    expect(forged.status).toBe(1);
    expect(forged.stdout).toContain('Record 7001 was changed');
  }, 60_000);

  it('exits 1 for a forged one, and names the record', () => {
    const run = tanggap('verify', at('forged.zip'), '--lang', 'en');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('FAULT: Record 1 was changed');
    expect(run.stdout).toContain('NOT SOUND');
  });

  it('exits 2 where nothing from elsewhere was compared, for a folder and for bare lines too', () => {
    for (const name of ['good.zip', 'folder', 'lines.ndjson']) {
      const run = tanggap('verify', at(name));
      expect([name, run.status, run.stderr]).toEqual([name, 2, '']);
      expect(run.stdout).toContain('belum berjangkar');
    }
  });

  it('exits 3 for what is not there or no bundle, and 64 for a wrong call', () => {
    expect(tanggap('verify', at('none.zip'))).toMatchObject({ status: 3 });
    expect(tanggap('verify', at('noise.zip'), '--lang', 'en').stderr).toContain('Not an evidence bundle');
    expect(tanggap('verify', at('good.zip'), '--anchor', at('none.txt'))).toMatchObject({ status: 3 });
    for (const args of [[], ['verify'], ['forge', 'x'], ['verify', 'x', 'y'], ['verify', '--loud', 'x']])
      expect(tanggap(...args)).toMatchObject({ status: 64 });
  });

  it('gives the same findings as the page does, for machines to read', async () => {
    const run = tanggap('verify', at('forged.zip'), '--json');
    const forged = (files[BUNDLE_FILES.entries] ?? '').replace('"Rani"', '"Budi"');
    const blob = await zipOf({ ...files, [BUNDLE_FILES.entries]: forged });
    const dropped = await filesOfDrop([new File([blob], 'forged.zip')]);
    if (!dropped.ok) throw new Error(dropped.reason);
    expect(JSON.parse(run.stdout)).toEqual(JSON.parse(JSON.stringify(await verifyBundle(dropped.value))));
  });
});

describe('a zip', () => {
  it('in which a file stands twice is refused', async () => {
    const blob = await zipOf({ 'entries.ndjson': 'a\n', 'entriez.ndjson': 'b\n' });
    const bytes = Buffer.from(await blob.arrayBuffer());
    for (let at = bytes.indexOf('entriez'); at >= 0; at = bytes.indexOf('entriez', at))
      bytes.write('entries', at);
    const twice = await filesOfDrop([new File([Uint8Array.from(bytes)], 'twice.zip')]);
    expect(twice).toMatchObject({ ok: false });
    expect(await filesOfDrop([new File([new Uint8Array(await readBlob(blob))], 'once.zip')])).toMatchObject({
      ok: true,
    });
  });
});

const readBlob = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = new BlobReader(blob);
  await reader.init?.();
  return Uint8Array.from(await reader.readUint8Array(0, blob.size));
};

it('every finding has a sentence in both languages', async () => {
  const { createTranslate } = await import('../../../lib/i18n/index.ts');
  for (const language of ['id', 'en'] as const)
    for (const code of Object.keys(FINDINGS) as FindingCode[])
      expect(createTranslate(language)(`finding.${code}`)).not.toBe(`finding.${code}`);
});
