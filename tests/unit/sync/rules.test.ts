import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../lib/core/index.ts';
import type { RulesFile } from '../../../lib/domain/index.ts';
import {
  filesSource,
  firstRoot,
  MAX_METADATA_BYTES,
  parseRules,
  prepareRelease,
  prepareRoot,
  RULES_TARGET,
  rulesBytes,
} from '../../../lib/packs/index.ts';
import { bundledRules, standingOf } from '../../../lib/rulebooks/index.ts';
import { type Database, holdSiteRules, readSiteRules, readTrust } from '../../../lib/store/index.ts';
import { rulesErrorCode, syncRules } from '../../../lib/sync/index.ts';
import { freshDatabase, steppingClock } from '../../support/journal.ts';
import { type Files, officeOf, signAs, signRootBy, whole } from '../../support/repository/history.ts';
import {
  MAINTAINERS,
  type Maintainers,
  openMaintainers,
  publishRules,
  rulesFile,
  rulesOf,
} from '../../support/repository/rules.ts';

const START = Date.parse('2026-11-24T01:00:00Z');
const DAY = 24 * 3600 * 1000;
const clock = steppingClock(START);
let database: Database;
let tanggap: Maintainers;

const sync = (files: Files, root = tanggap.root, at = clock) =>
  syncRules(database, filesSource(files), root, 'file', at);
const kept = async (): Promise<number | undefined> => (await readSiteRules(database))?.file.version;
const file = (version: number): RulesFile => rulesFile(version, rulesOf('x', version + 1));

beforeEach(async () => {
  database = freshDatabase();
  tanggap = await openMaintainers(START);
});

describe('signed site rules', () => {
  it('are kept with the trust that vouches for them, apart from packs', async () => {
    const files = await publishRules(tanggap.files, file(1), START);
    expect(await sync(files)).toEqual({ ok: true, value: { changed: true } });
    expect(await sync(files)).toEqual({ ok: true, value: { changed: false } });
    expect(await readSiteRules(database)).toMatchObject({
      file: { version: 1 },
      signed: { threshold: 2, of: 3 },
    });
    expect(await readTrust(database, 'answers')).toBeUndefined();
    expect(await database.packs.count()).toBe(0);
    expect(await sync(await publishRules(files, file(2), START))).toMatchObject({ ok: true });
    expect(await kept()).toBe(2);
  });

  it('that are older than those here change nothing, released anew or shown again', async () => {
    const first = await publishRules(tanggap.files, file(4), START);
    const second = await publishRules(first, file(5), START);
    await sync(second);
    expect(await sync(first)).toMatchObject({ ok: false, reason: 'rolled-back' });
    const again = await publishRules(second, file(4), START);
    const refused = await sync(again);
    expect(refused).toMatchObject({ ok: false, reason: 'rules-older' });
    expect(refused.ok ? '' : rulesErrorCode(refused.reason)).toBe('E72');
    expect(await kept()).toBe(5);
    expect((await readTrust(database, 'site-rules'))?.failure?.reason).toBe('rules-older');
  });

  it.each<[string, () => Promise<Files>, string, string]>([
    [
      'an office, whoever signed it',
      async () =>
        publishRules(
          (await openMaintainers(START, ['Rani', 'Budi', 'Sari'], 'answers')).files,
          file(1),
          START,
          ['Rani', 'Budi'],
        ),
      'not-signed',
      'E72',
    ],
    [
      'one maintainer of two',
      () => publishRules(tanggap.files, file(1), START, ['Ayu']),
      'not-signed',
      'E72',
    ],
    [
      'strangers',
      async () =>
        signAs(whole(prepareRelease(tanggap.files, rulesBytes(file(1)), START, { target: RULES_TARGET })), [
          'Rani',
          'Budi',
        ]),
      'not-signed',
      'E72',
    ],
    [
      'maintainers, a pack in place of rules',
      async () => signAs(whole(prepareRelease(tanggap.files, rulesBytes(file(1)), START)), ['Ayu', 'Dian']),
      'missing-target',
      'E72',
    ],
    [
      'maintainers, with something else in it',
      async () =>
        signAs(
          whole(
            prepareRelease(
              tanggap.files,
              new TextEncoder().encode('{"schemaVersion":1,"script":"x"}'),
              START,
              {
                target: RULES_TARGET,
              },
            ),
          ),
          ['Ayu', 'Dian'],
        ),
      'rules-invalid',
      'E73',
    ],
    ['nobody', async () => new Map(), 'not-found', 'E74'],
  ])('of %s are refused', async (_, make, reason, code) => {
    const result = await sync(await make());
    expect(result).toMatchObject({ ok: false, reason });
    expect(rulesErrorCode(reason)).toBe(code);
    expect(await kept()).toBeUndefined();
  });

  it('signed with a key that was taken off the list are refused, and the list is kept', async () => {
    const files = await publishRules(tanggap.files, file(1), START);
    await sync(files);
    const { supervisors } = await officeOf(['Dian', 'Eka'], 2);
    const purpose = { organisation: 'tanggap', name: 'Tanggap', content: 'site-rules' as const };
    const rotated = await signRootBy(
      prepareRoot(files, { purpose, supervisors, threshold: 2 }, START),
      MAINTAINERS,
    );
    const stolen = await publishRules(rotated, file(2), START, ['Ayu', 'Dian']);
    expect(await sync(stolen)).toMatchObject({ ok: false, reason: 'not-signed' });
    expect(await kept()).toBe(1);
    // Even a host that hides the new list from then on cannot bring the old key back.
    const hidden = new Map(await publishRules(files, file(3), START, ['Ayu', 'Dian']));
    expect(await sync(hidden)).toMatchObject({ ok: false });
    expect(await kept()).toBe(1);
    expect(await sync(await publishRules(rotated, file(4), START, ['Dian', 'Eka']))).toMatchObject({
      ok: true,
    });
  });

  it('that have expired change nothing, and those here go on', async () => {
    const files = await publishRules(tanggap.files, file(1), START);
    await sync(files);
    expect(await sync(files, tanggap.root, steppingClock(START + 40 * DAY))).toMatchObject({
      reason: 'expired',
    });
    expect(await kept()).toBe(1);
  });

  it('of another program’s maintainers are dropped by a program with its own root', async () => {
    await sync(await publishRules(tanggap.files, file(9), START));
    const others = await openMaintainers(START, ['Rani', 'Budi', 'Sari']);
    const theirs = await publishRules(others.files, file(1), START, ['Rani', 'Budi']);
    expect(await sync(theirs, others.root)).toMatchObject({ ok: true });
    expect(await kept()).toBe(1);
    const office = await openMaintainers(START, ['Rani', 'Budi', 'Sari'], 'answers');
    expect(await sync(theirs, office.root)).toMatchObject({ ok: false, reason: 'root-unusable' });
  });

  it('somebody went back from stay aside until a newer file comes', async () => {
    const files = await publishRules(tanggap.files, file(1), START);
    await sync(files);
    await holdSiteRules(database, true);
    await sync(files);
    expect((await readSiteRules(database))?.held).toBe(true);
    await sync(await publishRules(files, file(2), START));
    expect((await readSiteRules(database))?.held).toBe(false);
  });
});

describe('which rules are in force', () => {
  const x = (given: RulesFile | undefined) => standingOf(given).find(({ platform }) => platform === 'x');
  const bundled = standingOf(undefined).find(({ platform }) => platform === 'x')?.bundled ?? 0;

  it('are the bundled ones while nothing is signed, and the signed ones once they are newer', () => {
    expect(x(undefined)).toMatchObject({ inForce: 'bundled', signed: undefined, fault: undefined });
    expect(x(bundledRules(START))).toMatchObject({ inForce: 'signed', signed: bundled + 1 });
    expect(
      standingOf(rulesFile(1, rulesOf('x', 9))).filter(({ inForce }) => inForce === 'signed'),
    ).toHaveLength(1);
  });

  it.each<[string, RulesFile, string]>([
    ['no newer', rulesFile(1, rulesOf('x', bundled)), 'older'],
    [
      'without a role that the code asks for',
      rulesFile(
        1,
        rulesOf('x', 9, ({ selectors }) => delete selectors['text']),
      ),
      'incomplete',
    ],
    [
      'with a safeguard that knows less',
      rulesFile(
        1,
        rulesOf(
          'x',
          9,
          ({ selectors }) =>
            void selectors['quoted']?.splice(0, 1, {
              css: 'x-never',
              evidence: { kind: 'code', source: 'nobody' },
            }),
        ),
      ),
      'guard-lost',
    ],
  ])('are the bundled ones beside signed ones %s', (_, given, fault) => {
    expect(x(given)).toMatchObject({ inForce: 'bundled', fault });
  });

  it('switch a place off, which is said', () => {
    const off = rulesOf('x', 9, ({ places }) => {
      for (const place of places.slice(0, 1)) place.enabled = false;
    });
    expect(x(rulesFile(1, off))?.off).toEqual([off.places[0]?.place]);
  });
});

describe('a file of rules', () => {
  const text = (value: unknown) =>
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  it.each<[string, unknown]>([
    ['no JSON', '<html>'],
    ['a key twice', '{"version":1,"version":2}'],
    ['__proto__', '{"__proto__":{"x":1}}'],
    ['one site twice', rulesFile(1, rulesOf('x', 2), rulesOf('x', 3))],
    ['a host', { ...rulesFile(1, rulesOf('x', 2)), host: 'evil.example' }],
    ['code', rulesFile(1, { ...rulesOf('x', 2), ...{ run: 'alert(1)' } })],
    ['no site', rulesFile(1)],
    ['half a megabyte too much', 'x'.repeat(600_000)],
  ])('with %s is refused', (_, value) => {
    expect(parseRules(text(value))).toMatchObject({ reason: 'rules-invalid' });
  });
});

it('the root that is checked in is a root of site rules', async () => {
  const bytes = new Uint8Array(
    readFileSync(path.resolve(import.meta.dirname, '../../../public/rules/1.root.json')),
  );
  expect(bytes.byteLength).toBeLessThan(MAX_METADATA_BYTES);
  const root = whole(await firstRoot(bytes, sha256Hex(bytes)));
  expect(root.signed).toMatchObject({
    purpose: { content: 'site-rules' },
    roles: { targets: { threshold: 2 } },
  });
});
