import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runCommand } from '../../../lib/cli/index.ts';
import { filesSource, readBundle, updateTrust } from '../../../lib/packs/index.ts';
import { pngOf } from '../../support/pictures.ts';
import { bytesOf } from '../../support/repository/edit.ts';
import { openOffice, SAMPLE } from '../../support/repository/packs.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-cli-pack-'));
const at = (name: string): string => path.join(FOLDER, name);
const put = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};

const tanggap = (...args: string[]) => command('pack', ...args);

async function command(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const lines = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(
    [...args, '--lang', 'en'],
    { out: (text) => void lines.out.push(text), error: (text) => void lines.error.push(text) },
    '',
  );
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') };
}

const pass = ['--passphrase-file', at('passphrase')];
const publicOf = (out: string): string => /[0-9a-f]{64}/.exec(out)?.[0] ?? '';

beforeAll(async () => {
  put('passphrase', 'kuda laut makan pagi\n');
  put('paket.json', { ...SAMPLE, version: 30 });
  await tanggap('key', at('rani.json'), '--name', 'Rani', ...pass);
  const budi = await tanggap('key', at('budi.json'), '--name', 'Budi', ...pass);
  const made = await tanggap(
    ...['init', at('repo'), '--id', SAMPLE.id, '--name', 'Kantor', '--key', at('rani.json')],
    ...['--public', publicOf(budi.out), ...pass],
  );
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('1 of 2 signed, 2 needed') });
});

it('a pack of two signatures: one is refused, two are good, and others sign later', async () => {
  const published = await tanggap('publish', at('paket.json'), at('repo'), '--key', at('rani.json'), ...pass);
  expect(published.out).toContain('Clients refuse this: not-signed');
  expect((await tanggap('verify', at('repo'))).code).toBe(1);
  expect((await tanggap('sign', at('repo'), '--key', at('budi.json'), ...pass)).code).toBe(0);
  const good = await tanggap('verify', at('repo'));
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining('version 30') });
  const fingerprint = /Fingerprint of the office: ([0-9a-f ]+)/.exec(good.out)?.[1] ?? '';
  expect((await tanggap('verify', at('repo'), '--fingerprint', fingerprint)).code).toBe(0);
  expect((await tanggap('verify', at('repo'), '--fingerprint', 'f'.repeat(64))).code).toBe(1);
  await tanggap('bundle', at('repo'), at('repo.tanggap'));
  expect((await tanggap('verify', at('repo.tanggap'))).code).toBe(0);
});

it('is taken by the browser’s client, and what the browser published is taken here', async () => {
  const files = readBundle(new Uint8Array(readFileSync(at('repo.tanggap'))));
  if (!files.ok) throw new Error(files.reason);
  const root = bytesOf(files.value, '1.root.json');
  expect((await updateTrust({ root }, filesSource(files.value), Date.now())).outcome.ok).toBe(true);
  const office = await openOffice({ ...SAMPLE, version: 5 }, Date.now() - 1000);
  const { writeBundle } = await import('../../../lib/packs/index.ts');
  writeFileSync(at('console.tanggap'), writeBundle(office.files));
  expect((await tanggap('verify', at('console.tanggap'), '--fingerprint', office.fingerprint)).code).toBe(0);
});

it('does not survive the change of one byte anywhere, in the browser’s client and here', async () => {
  const names = readdirSync(at('repo'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(names).toHaveLength(5);
  for (const file of names) {
    const whole = readFileSync(file);
    for (let turn = 0; turn < 12; turn++) {
      const broken = Buffer.from(whole);
      const place = Math.floor((turn / 12) * whole.length);
      broken[place] = (broken[place] ?? 0) ^ 1;
      writeFileSync(file, broken);
      expect((await tanggap('verify', at('repo'))).code, `${file} at ${place}`).not.toBe(0);
    }
    writeFileSync(file, whole);
  }
  expect((await tanggap('verify', at('repo'))).code).toBe(0);
});

it('says what changed, and refuses what may not follow', async () => {
  const [gone, first, ...rest] = SAMPLE.answers;
  const next = put('berikut.json', {
    ...SAMPLE,
    version: 31,
    answers: [{ ...first, title: 'Judul baru', variants: rest[0]?.variants }, ...rest],
  });
  const compared = await tanggap('diff', at('paket.json'), next);
  expect(compared.code).toBe(1);
  expect(compared.out).toContain(`- ${gone?.id}`);
  expect(compared.error).toContain(`${gone?.id} is gone without a line in withdrawn`);
  expect(compared.error).toContain('the wording changed and the revision did not grow');
  const refused = await tanggap('publish', next, at('repo'), '--key', at('rani.json'), ...pass);
  expect(refused.code).toBe(1);
  expect((await tanggap('verify', at('repo'))).out).toContain('version 30');
  expect((await tanggap('lint', put('rusak.json', '{"schemaVersion":1}'))).code).toBe(1);
});

it('lints a pack: a sentence a finding, errors make it fail', async () => {
  const good = await tanggap('lint', at('paket.json'), '--quick');
  expect(good.code).toBe(0);
  expect(good.out).toContain('56 answers');
  expect(good.out).toContain('0 errors, ');
  const [first, ...rest] = SAMPLE.answers;
  const [variant, ...variants] = first?.variants ?? [];
  const wrong = {
    ...first,
    variants: [{ ...variant, wordings: ['Batas waktu pembayaran 3 jam {{nomor}} \u202E'] }, ...variants],
  };
  const bad = put('keliru.json', { ...SAMPLE, version: 31, answers: [wrong, ...rest] });
  const told = await tanggap('lint', bad, '--quick');
  expect(told.code).toBe(1);
  for (const sentence of [
    'ERROR paspor_baru / id-short, wording 1: Has placeholders that nothing defines: nomor.',
    'States 3 jam, but the office fact "Batas waktu pembayaran" says 2 jam.',
    'Has characters that nobody sees: U+202E RIGHT-TO-LEFT OVERRIDE.',
    '3 errors, ',
  ])
    expect(told.out).toContain(sentence);
  const json = JSON.parse((await tanggap('lint', bad, '--quick', '--json')).out);
  expect(json.findings[0]).toMatchObject({ rule: 'unknown-placeholder', answerId: 'paspor_baru' });
  expect((await tanggap('lint', bad, '--before', at('nirgends.json'))).code).toBe(3);
});

it('lints what answers take from each other, beside the pack before', async () => {
  const few = SAMPLE.answers.slice(0, 4).map((answer) => ({
    ...answer,
    sampleQuestions: answer.sampleQuestions.slice(0, 8),
  }));
  const [fee] = few.slice(2);
  const before = put('sedikit.json', { ...SAMPLE, answers: few, withdrawn: [], handOff: [] });
  const thief = {
    ...fee,
    id: 'salinan',
    shortcut: 'salinan',
    sampleQuestions: fee?.sampleQuestions.map((question) => `${question} kak`),
  };
  const after = put('pencuri.json', { ...SAMPLE, answers: [...few, thief], withdrawn: [], handOff: [] });
  const told = await tanggap('lint', after, '--before', before);
  expect(told.code).toBe(1);
  expect(told.out).toMatch(/used to find this answer and now goes to salinan/);
  expect(told.out).toMatch(/salinan takes \d+ questions of paspor_biaya/);
  expect(told.out).toMatch(/In the pack before, \d+ did first/);
});

it('renews the timestamp alone', async () => {
  const before = readdirSync(at('repo'));
  expect((await tanggap('renew', at('repo'), '--key', at('budi.json'), ...pass)).code).toBe(0);
  expect(readdirSync(at('repo'))).toEqual(before);
  expect(JSON.parse(readFileSync(path.join(at('repo'), 'timestamp.json'), 'utf8')).signed.version).toBe(2);
  expect((await tanggap('verify', at('repo'))).code).toBe(0);
});

it('refuses a wrong passphrase, a file that is no key, and a wrong call', async () => {
  const wrong = ['--passphrase-file', put('salah', 'bukan ini sandinya')];
  expect((await tanggap('sign', at('repo'), '--key', at('rani.json'), ...wrong)).code).toBe(3);
  expect((await tanggap('sign', at('repo'), '--key', at('paket.json'), ...pass)).code).toBe(3);
  expect((await tanggap('sign', at('nirgends'), '--key', at('rani.json'), ...pass)).code).toBe(3);
  for (const args of [[], ['sign'], ['dance', 'x'], ['verify', 'a', 'b'], ['sign', 'x', '--nonsense']])
    expect((await tanggap(...args)).code).toBe(64);
});

it('takes answers of a file into a pack, after a dry run, and gives them out again', async () => {
  const into = put('ke.json', { ...SAMPLE, version: 31 });
  const file = put(
    'jawaban.csv',
    'Judul;Teks;Singkatan\nParkir;Parkir di depan kantor.;parkir\nLain;Teks;biaya\n;tanpa judul;\n',
  );
  const before = readFileSync(into, 'utf8');
  const dry = await tanggap('import', file, '--into', into, '--dry-run');
  expect(dry.code).toBe(1);
  expect(dry.out).toContain('new (2) parkir: Parkir');
  expect(dry.out).toContain('Its shortcut belongs to paspor_biaya; it comes without one.');
  expect(dry.out).toContain('Line 4, Title: empty.');
  expect(dry.out).toContain('1 new, 0 changed, 0 the same, 1 conflicting, 1 rejected.');
  expect(readFileSync(into, 'utf8')).toBe(before);
  await tanggap('import', file, '--into', into);
  const after = JSON.parse(readFileSync(into, 'utf8'));
  expect(after.answers).toHaveLength(57);
  expect(after.answers.at(-1)).toMatchObject({ id: 'parkir', status: 'draft', revision: 1 });
  expect(await tanggap('export', into, '--as', 'xlsx', '--to', at('k.xlsx'))).toMatchObject({ code: 0 });
  const again = await tanggap('import', at('k.xlsx'), '--into', into, '--dry-run');
  expect(again).toMatchObject({ code: 0, out: '0 new, 0 changed, 57 the same, 0 conflicting, 0 rejected.' });
  const refused = await tanggap('import', put('rusak.csv', 'Judul,Teks\na,"b'), '--into', into);
  expect(refused).toMatchObject({ code: 1, error: expect.stringMatching(/^E62 .*2/) });
  expect((await tanggap('export', into, '--as', 'doc')).code).toBe(64);
  expect((await tanggap('import', file)).code).toBe(64);
});

it('a pack with a picture is published with it, from the folder beside the pack', async () => {
  const picture = pngOf(30, 10);
  writeFileSync(at('kartu.png'), picture);
  writeFileSync(at('halaman.png'), '<svg onload="x">');
  put('bergambar.json', { ...SAMPLE, version: 40 });
  const card = (image: string) =>
    tanggap('card', at('bergambar.json'), 'paspor_baru', image, '--alt', 'Syarat.');
  expect(await card(at('halaman.png'))).toMatchObject({
    code: 1,
    error: expect.stringContaining('card-not-image'),
  });
  expect(await card(at('tidak-ada.png'))).toMatchObject({ code: 3 });
  expect(await card(at('kartu.png'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('paspor_baru r4'),
  });
  const keys = ['--key', at('rani.json'), '--key', at('budi.json'), ...pass];
  expect((await tanggap('publish', at('bergambar.json'), at('repo'), ...keys)).out).toContain('version 40');
  expect((await tanggap('verify', at('repo'))).code).toBe(0);
  const target = readdirSync(path.join(at('repo'), 'targets')).find((name) => name.endsWith('.png'));
  expect(readFileSync(path.join(at('repo'), 'targets', target ?? ''))).toEqual(Buffer.from(picture));
  writeFileSync(path.join(at('repo'), 'targets', target ?? ''), pngOf(30, 11));
  expect((await tanggap('verify', at('repo'))).code).toBe(1);
  rmSync(at('cards'), { recursive: true });
  const missing = await tanggap('lint', at('bergambar.json'), '--quick');
  expect(missing).toMatchObject({ code: 1, error: expect.stringContaining('card-missing') });
});

it('site rules are published by the same means, and an office’s repository is none of them', async () => {
  const rules = (...args: string[]) => command('rules', ...args);
  const keys = ['--key', at('rani.json'), '--key', at('budi.json'), ...pass];
  expect((await rules('export', at('aturan.json'))).code).toBe(0);
  expect(await rules('lint', at('aturan.json'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('x 2: signed'),
  });
  await rules('init', at('rules'), '--id', 'tanggap', '--name', 'Tanggap', ...keys);
  const published = await rules('publish', at('aturan.json'), at('rules'), ...keys);
  expect(published).toMatchObject({
    code: 0,
    out: expect.stringContaining('facebook, instagram, x, youtube, version 1'),
  });
  expect((await rules('verify', at('rules'))).code).toBe(0);
  expect((await rules('bundle', at('rules'), at('rules.tanggap'))).code).toBe(0);
  expect((await rules('verify', at('rules.tanggap'))).code).toBe(0);
  expect(await rules('verify', at('repo.tanggap'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('wrong-content'),
  });
  expect((await tanggap('verify', at('rules'))).code).toBe(1);
  const file = JSON.parse(readFileSync(at('aturan.json'), 'utf8'));
  file.rules[0].selectors.dialog = [{ css: 'x-never', evidence: { kind: 'code', source: 'nobody' } }];
  put('lemah.json', file);
  expect(await rules('publish', at('lemah.json'), at('rules'), ...keys)).toMatchObject({
    code: 1,
    error: 'facebook: guard-lost',
  });
  expect((await rules('publish', at('paket.json'), at('rules'), ...keys)).code).toBe(1);
});
