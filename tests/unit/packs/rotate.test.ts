import { describe, expect, it } from 'vitest';
import {
  checkRelease,
  describeRepository,
  filesSource,
  newestRoot,
  packBytes,
  prepareRelease,
  prepareRoot,
  prepareRotation,
  type RepositoryFiles,
  supervisorsOf,
  updateTrust,
} from '../../../lib/packs/index.ts';
import { bytesOf } from '../../support/repository/edit.ts';
import { type Files, officeOf, signAs, signRootBy, whole } from '../../support/repository/history.ts';
import { signerOf } from '../../support/repository/keys.ts';
import { openOffice, SAMPLE } from '../../support/repository/packs.ts';

const NOW = Date.parse('2026-11-27T03:00:00Z');
const HOUR = 3600 * 1000;
const keyOf = async (name: string) => (await signerOf(name)).publicHex;

const opened = await openOffice(SAMPLE, NOW - HOUR);
/** Sari left, Dewa came. */
const NEW_LIST = { supervisors: await Promise.all(['Rani', 'Budi', 'Dewa'].map(keyOf)), threshold: 2 };

const rotated = async (): Promise<Files> => whole(await prepareRotation(opened.files, NEW_LIST, NOW));
/** As the console signs: the list of keys where the key may, then what of the release it may. */
async function signedBy(files: RepositoryFiles, people: readonly string[]): Promise<Files> {
  return signAs(await signRootBy(files, people), people);
}
const verdict = async (files: RepositoryFiles) => (await describeRepository(files, NOW + HOUR))?.verdict;

describe('another list of keys', () => {
  it('is taken by clients of the old one once enough of both lists signed, with the same pack', async () => {
    const waiting = await signedBy(await rotated(), ['Rani']);
    expect(await verdict(waiting)).toMatchObject({ ok: false });
    expect(await describeRepository(waiting, NOW)).toMatchObject({
      rootSigned: { by: [expect.anything()], threshold: 2, of: 3 },
      rootSignedBefore: { by: [expect.anything()], threshold: 2, of: 3 },
    });
    const files = await signedBy(waiting, ['Budi']);
    expect(await verdict(files)).toMatchObject({ ok: true, pack: { pack: { version: SAMPLE.version } } });
    const before = await checkRelease(opened.files, NOW);
    if (!before?.outcome.ok) throw new Error('the old list was good');
    const later = await updateTrust(before.outcome.value.files, filesSource(files), NOW + HOUR);
    expect(later.outcome).toMatchObject({ ok: true, value: { root: { version: 2 } } });
  });

  it('is not made by a revoked key and a new one alone', async () => {
    const files = await signedBy(await rotated(), ['Sari', 'Dewa']);
    expect(await describeRepository(files, NOW)).toMatchObject({
      rootSigned: { by: [(await signerOf('Dewa')).keyId] },
      rootSignedBefore: { by: [(await signerOf('Sari')).keyId] },
      verdict: { ok: false },
    });
    const before = await checkRelease(opened.files, NOW);
    if (!before?.outcome.ok) throw new Error('the old list was good');
    const kept = await updateTrust(before.outcome.value.files, filesSource(files), NOW + HOUR);
    expect(kept.outcome.ok).toBe(false);
    expect(kept.root).toEqual(before.root);
  });

  it('takes every word from a revoked key: what it signs afterwards counts nothing', async () => {
    const files = await signedBy(await rotated(), ['Rani', 'Budi']);
    const next = whole(prepareRelease(files, packBytes({ ...SAMPLE, version: 99 }), NOW));
    const sari = await signerOf('Sari');
    const forged = await signAs(next, ['Rani', 'Sari']);
    expect(await verdict(forged)).toMatchObject({ ok: false });
    expect(newestRoot(forged)?.root.keys).not.toHaveProperty(sari.keyId);
    expect(await verdict(await signAs(next, ['Rani', 'Dewa']))).toMatchObject({ ok: true });
  });

  it('that was never signed by enough is replaced, not built upon', async () => {
    const waiting = await signedBy(await rotated(), ['Rani']);
    const other = { supervisors: await Promise.all(['Rani', 'Budi'].map(keyOf)), threshold: 1 };
    const files = whole(await prepareRotation(waiting, other, NOW));
    expect(newestRoot(files)?.root.version).toBe(2);
    expect(supervisorsOf(newestRoot(files)?.root ?? raise()).sort()).toEqual(other.supervisors.sort());
    expect(bytesOf(files, '1.root.json')).toEqual(bytesOf(opened.files, '1.root.json'));
    expect(await verdict(await signedBy(files, ['Rani', 'Budi']))).toMatchObject({ ok: true });
  });

  it('keeps the machine that renews the timestamp, and its purpose', async () => {
    const machine = await keyOf('Mesin');
    const office = { ...(await officeOf(['Rani', 'Budi'], 2)), timestampKeys: [machine] };
    const first = await signedBy(prepareRoot(new Map(), office, NOW - HOUR), ['Rani', 'Budi']);
    const root = newestRoot(whole(await prepareRotation(first, NEW_LIST, NOW)))?.root;
    expect(root?.purpose).toEqual(office.purpose);
    expect(root?.roles.timestamp.keyids).toContain((await signerOf('Mesin')).keyId);
    expect(root?.roles.targets.keyids).not.toContain((await signerOf('Mesin')).keyId);
  });

  it('needs a list before it', async () => {
    expect(await prepareRotation(new Map(), NEW_LIST, NOW)).toMatchObject({ ok: false, reason: 'no-root' });
  });
});

function raise(): never {
  throw new Error('no root');
}
