import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Pack } from '../../../lib/domain/index.ts';
import { findPersonalData, maskPersonalData } from '../../../lib/privacy/index.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../public/packs/sample.json');
const { personalData } = Pack.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
const kinds = (text: string): string[] =>
  [...new Set(findPersonalData(text, personalData).map(({ id }) => id))].sort();

describe('the patterns of the sample pack find', () => {
  it.each([
    ['nik 3201014107900001', ['kk', 'nik']],
    ['3201.0141.0790.0001', ['kk', 'nik']],
    ['KK 3201019907900001', ['kk']],
    ['A1234567', ['paspor']],
    ['paspor saya X123456.', ['paspor']],
    ['no AB1234567', ['paspor']],
    ['wa 081234567890 ya', ['telepon']],
    ['0812-3456-7890', ['telepon']],
    ['+6281234567890', ['telepon']],
    ['+62 812-3456-7890', ['telepon']],
    ['6281234567890', ['telepon']],
    ['budi@contoh.example', ['email']],
    ['kirim ke budi.santoso_99@mail.contoh.co.id,', ['email']],
    ['nik 3201014107900001 hp 081234567890', ['kk', 'nik', 'telepon']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'Rp350000',
    'rp350000',
    'RP 350.000',
    'Rp3500000',
    'biaya 350000 dan 650000',
    'paspor biasa 48 halaman, elektronik 10 tahun',
    '24-11-2026 pukul 08.00',
    '2026-11-24T05:00:00Z',
    '20261124',
    'https://contoh.example/peta?id=12345678',
    'https://x.com/kantor/status/1861234567890123456',
    '@imigrasi_contoh tolong',
    '12345678901234567',
    'UU 6/2011 pasal 12',
    'Permenkumham 8 Tahun 2014',
    'COVID19',
    'berkas A4 dan F4',
    '',
  ])('nothing in %j', (text) => {
    expect(findPersonalData(text, personalData)).toEqual([]);
    expect(maskPersonalData(text, personalData)).toBe(text);
  });
});

describe('masking', () => {
  it.each([
    ['NIK 3201014107900001 😊 a.n. Budi', 'NIK [NIK] 😊 a.n. Budi'],
    ['KK: 3201-0199-0790-0001', 'KK: [nomor KK]'],
    ['A1234567/081234567890', '[nomor paspor]/[nomor telepon]'],
    ['😀3201014107900001😀budi@contoh.id', '😀[NIK]😀[e-mail]'],
  ])('%s', (text, masked) => {
    expect(maskPersonalData(text, personalData)).toBe(masked);
  });

  it('leaves nothing to mask', () => {
    const masked = maskPersonalData('3201014107900001 A1234567 081234567890 b@c.id', personalData);
    expect(findPersonalData(masked, personalData)).toEqual([]);
  });

  it.each([
    ['digits', '1'],
    ['letters', 'a'],
    ['groups of four', '1234 '],
    ['dots between letters', 'a.'],
    ['addresses', 'a.b-c@'],
    ['long words', `${'a'.repeat(64)}.`],
  ])('of 8,000 characters of %s takes no time', (_, part) => {
    const text = part.repeat(Math.ceil(8000 / part.length));
    const before = process.cpuUsage();
    maskPersonalData(text, personalData);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});
