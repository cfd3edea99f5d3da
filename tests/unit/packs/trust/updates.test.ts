import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../../lib/core/index.ts';
import {
  checkRelease,
  compress,
  filesSource,
  firstRoot,
  PACK_TARGET,
  prepareRoot,
  readTarget,
  renewTimestamp,
  signersOf,
  type TrustedFiles,
  updateTrust,
} from '../../../../lib/packs/index.ts';
import { trustedAt } from '../../../support/repository/compare.ts';
import { bytesOf, nextRoot, resign } from '../../../support/repository/edit.ts';
import {
  type Files,
  officeOf,
  release,
  type Stage,
  signAs,
  signRootBy,
  whole,
} from '../../../support/repository/history.ts';

const DAY = 24 * 3600 * 1000;
const START = Date.parse('2026-11-24T01:00:00Z');
const PEOPLE = ['Rani', 'Budi', 'Sari'];

async function open(people = PEOPLE, threshold = 2): Promise<Stage> {
  const root = await signRootBy(prepareRoot(new Map(), await officeOf(people, threshold), START), people);
  return { files: await release(root, 'satu', START, people, threshold), people, threshold };
}
const rootOnly = ({ files }: { files: Files }): TrustedFiles => ({ root: bytesOf(files, '1.root.json') });

async function update(trusted: TrustedFiles, files: Files, now = START + DAY) {
  const source = filesSource(files);
  const { outcome, root } = await updateTrust(trusted, source, now);
  const target = outcome.ok ? await readTarget(outcome.value, PACK_TARGET, source, 1e6) : outcome;
  return { root, outcome, reason: target.ok ? sha256Hex(target.value) : target.reason };
}
const packNamed = (text: string) => sha256Hex(compress(new TextEncoder().encode(text)));

describe('a release', () => {
  it('is the same bytes for the same content', async () => {
    const [one, other] = [await open(), await open()];
    expect([...one.files]).toEqual([...other.files]);
    expect([...one.files.keys()].sort()).toEqual([
      '1.root.json',
      '1.snapshot.json',
      '1.targets.json',
      `targets/${packNamed('satu')}.answers.pack`,
      'timestamp.json',
    ]);
  });

  it('is taken by who knows the root alone, and says who signed', async () => {
    const { files } = await open();
    const { outcome, reason } = await update(rootOnly({ files }), files);
    expect(reason).toBe(packNamed('satu'));
    const { root, targets } = whole(outcome);
    expect(await signersOf(root, 'targets', targets)).toMatchObject({ threshold: 2, of: 3 });
    expect((await signersOf(root, 'targets', targets)).by).toHaveLength(2);
  });

  it('is not taken, and not published, with one signature too few', async () => {
    const stage = await open();
    const files = await release(stage.files, 'dua', START, stage.people, 1);
    expect((await update(trustedAt(stage), files)).reason).toBe('not-signed');
    expect((await checkRelease(files, START))?.outcome.ok).toBe(false);
  });

  it('of an office of one is signed by one', async () => {
    const { files } = await open(['Rani'], 1);
    const { outcome } = await update(rootOnly({ files }), files);
    const { root, targets } = whole(outcome);
    expect(await signersOf(root, 'targets', targets)).toMatchObject({ threshold: 1, of: 1 });
  });
});

describe('time', () => {
  it('a host that freezes its repository is noticed, also by who holds the same version already', async () => {
    const stage = await open();
    for (const trusted of [trustedAt(stage), rootOnly(stage)])
      expect((await update(trusted, stage.files, START + 31 * DAY)).reason).toBe('expired');
    expect((await update(trustedAt(stage), stage.files, START + 29 * DAY)).reason).toBe(packNamed('satu'));
  });

  it('a renewed timestamp ends the freeze without a new release', async () => {
    const stage = await open();
    const files = await signAs(renewTimestamp(stage.files, START + 40 * DAY), ['Sari']);
    const { outcome } = await update(trustedAt(stage), files, START + 41 * DAY);
    expect(whole(outcome).timestamp.signed.version).toBe(2);
    expect(whole(outcome).snapshot.signed.version).toBe(1);
  });

  it('a clock two years ahead finds everything expired; two years behind, everything good', async () => {
    const stage = await open();
    expect((await update(trustedAt(stage), stage.files, START + 730 * DAY)).reason).toBe('expired');
    expect((await update(trustedAt(stage), stage.files, START - 730 * DAY)).reason).toBe(packNamed('satu'));
  });
});

describe('going back', () => {
  it('is refused: an older repository, an older timestamp, one version with two faces', async () => {
    const first = await open();
    const second: Stage = {
      ...first,
      files: await release(first.files, 'dua', START, first.people, first.threshold),
    };
    expect((await update(trustedAt(second), first.files)).reason).toBe('rolled-back');
    const other = await release(first.files, 'lain', START, first.people, first.threshold);
    // Under the number that is held already, its own lists stay; the other's pack is not theirs.
    expect((await update(trustedAt(second), other)).reason).toBe('not-found');
    const faces = await resign(second.files, 'timestamp.json', ['Rani'], (it) => {
      it.expires = '2026-12-30T00:00:00Z';
    });
    expect((await update(trustedAt(second), faces)).reason).toBe('two-faces');
  });

  it('works again after a thief of the timestamp’s key ran its version far ahead, once the keys change', async () => {
    const stage = await open();
    const ahead = await resign(stage.files, 'timestamp.json', ['Rani'], (it) => {
      it.version = Number.MAX_SAFE_INTEGER;
    });
    const trusted = { ...trustedAt(stage), timestamp: bytesOf(ahead, 'timestamp.json') };
    expect((await update(trusted, stage.files)).reason).toBe('rolled-back');
    const people = ['Budi', 'Sari', 'Dewa'];
    const renewed = await signRootBy(prepareRoot(stage.files, await officeOf(people, 2), START), [
      ...PEOPLE,
      ...people,
    ]);
    const files = await release(renewed, 'dua', START, people, 2);
    expect((await update(trusted, files)).reason).toBe(packNamed('dua'));
  });
});

describe('keys', () => {
  it('change step by step: who was away for three roots follows all of them', async () => {
    let stage = await open();
    const away = rootOnly(stage);
    for (const newcomer of ['Dewa', 'Ayu', 'Tono']) {
      const people = [...stage.people.slice(1), newcomer];
      const files = await signRootBy(prepareRoot(stage.files, await officeOf(people, 2), START), [
        ...stage.people,
        ...people,
      ]);
      stage = { files: await release(files, newcomer, START, people, 2), people, threshold: 2 };
    }
    const { outcome, reason } = await update(away, stage.files);
    expect(reason).toBe(packNamed('Tono'));
    expect(whole(outcome).root.version).toBe(4);
  });

  it('that were revoked sign nothing any more, and the revocation is kept though the rest failed', async () => {
    const stage = await open();
    const people = ['Budi', 'Sari', 'Dewa'];
    const files = await signRootBy(prepareRoot(stage.files, await officeOf(people, 2), START), [
      ...PEOPLE,
      ...people,
    ]);
    const forged = await release(files, 'maling', START, ['Rani', 'Budi'], 2);
    const { reason, root } = await update(trustedAt(stage), forged);
    expect(reason).toBe('not-signed');
    expect(root).toEqual(bytesOf(files, '2.root.json'));
  });

  it('of another office are none of ours', async () => {
    const [ours, theirs] = [await open(), await open(['Lain 1', 'Lain 2'], 2)];
    expect((await update(trustedAt(ours), theirs.files)).reason).toBe('not-signed');
    expect((await update(rootOnly(ours), theirs.files)).reason).toBe('not-signed');
  });

  it('two halves of an old and a new root do not make one', async () => {
    const stage = await open();
    const files = await nextRoot({ ...stage, people: ['Rani', 'X', 'Y'] }, START, () => {}, [
      'Rani',
      'X',
      'Y',
    ]);
    expect((await update(trustedAt(stage), files)).reason).toBe('not-signed');
  });
});

describe('the first root', () => {
  it('is trusted for its fingerprint, however it is written', async () => {
    const bytes = bytesOf((await open()).files, '1.root.json');
    const fingerprint = sha256Hex(bytes);
    for (const written of [fingerprint, fingerprint.toUpperCase(), fingerprint.replace(/.{4}/g, '$& ')])
      expect((await firstRoot(bytes, written)).ok).toBe(true);
    expect(await firstRoot(bytes, 'f'.repeat(64))).toMatchObject({ reason: 'fingerprint-differs' });
  });

  it('is refused unsigned, even with the right fingerprint', async () => {
    const bytes = bytesOf(prepareRoot(new Map(), await officeOf(PEOPLE, 2), START), '1.root.json');
    expect(await firstRoot(bytes, sha256Hex(bytes))).toMatchObject({ reason: 'not-signed' });
  });
});

describe('connections', () => {
  it('cut at every tenth of every file change nothing', async () => {
    const stage = await open();
    const files = await release(stage.files, 'dua', START, stage.people, stage.threshold);
    let refused = 0;
    for (const [name, bytes] of files) {
      if (name === '1.root.json' || name.startsWith('1.') || name.includes(packNamed('satu'))) continue;
      for (let tenth = 0; tenth < 10; tenth++) {
        const cut = new Map(files).set(name, bytes.slice(0, Math.floor((bytes.length * tenth) / 10)));
        const { reason } = await update(trustedAt(stage), cut);
        expect(reason).not.toMatch(/^[0-9a-f]{64}$/);
        refused++;
      }
    }
    expect(refused).toBe(40);
  });
});
