import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardTexts } from '../../../lib/answers/index.ts';
import { Pack } from '../../../lib/domain/pack.ts';

const pack = Pack.parse(
  JSON.parse(readFileSync(new URL('../../../public/packs/sample.json', import.meta.url), 'utf8')),
);

/**
 * Every amount, period, law and number that the sample pack may state. Nobody invents law: a row is added here only
 * with a source, and `only` keeps it to the part of the pack that the source speaks about.
 */
const ALLOWED: readonly { kind: string; text: string; only?: string; source: string }[] = [
  { kind: 'amount', text: 'rp350.000', source: 'PP 45/2024: paspor biasa 5 tahun' },
  { kind: 'amount', text: 'rp650.000', source: 'PP 45/2024: paspor biasa 10 tahun, elektronik 5 tahun' },
  { kind: 'amount', text: 'rp950.000', source: 'PP 45/2024: paspor elektronik 10 tahun' },
  { kind: 'amount', text: 'rp100.000', source: 'PP 45/2024: SPLP WNI' },
  { kind: 'amount', text: 'rp150.000', source: 'PP 45/2024: SPLP orang asing' },
  { kind: 'amount', text: 'rp1.000.000', source: 'PP 45/2024: percepatan; paspor hilang' },
  { kind: 'amount', text: 'rp500.000', source: 'PP 45/2024: paspor rusak' },
  { kind: 'amount', text: 'rp0', source: 'PP 45/2024: keadaan kahar' },
  { kind: 'period', text: '5 tahun', source: 'PP 45/2024' },
  { kind: 'period', text: '10 tahun', source: 'PP 45/2024' },
  { kind: 'period', text: '2 jam', source: 'M-Paspor: batas pembayaran' },
  { kind: 'period', text: '5 years', source: 'PP 45/2024' },
  { kind: 'period', text: '10 years', source: 'PP 45/2024' },
  { kind: 'period', text: '2 hours', source: 'M-Paspor: batas pembayaran' },
  { kind: 'period', text: '10 hari kerja', only: 'deadlines', source: 'UU 14/2008 pasal 22' },
  { kind: 'period', text: '3 hari kerja', only: 'deadlines', source: 'SP4N-LAPOR!: verifikasi' },
  { kind: 'period', text: '5 hari kerja', only: 'deadlines', source: 'SP4N-LAPOR!: tindak lanjut' },
  { kind: 'date', text: '17 desember 2024', source: 'PP 45/2024: mulai berlaku' },
  { kind: 'law', text: 'pp 45/2024', source: 'tarif' },
  { kind: 'law', text: 'government regulation 45/2024', source: 'tarif' },
  { kind: 'law', text: 'uu 6/2011', source: 'keimigrasian' },
  { kind: 'law', text: 'uu 14/2008', source: 'informasi publik' },
  { kind: 'law', text: 'uu 14/2008 pasal 22', source: 'jangka waktu jawaban' },
  { kind: 'law', text: 'uu 25/2009', source: 'pelayanan publik' },
  { kind: 'law', text: 'uu 27/2022', source: 'data pribadi' },
  { kind: 'law', text: 'kepmenpan 63/2003', source: 'pelayanan prima' },
  { kind: 'number', text: 'sp4n-lapor', source: 'nama kanal, bukan angka' },
];

const WORDS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER_WORD = `(?:${WORDS.join('|')}|sebelas|belas|puluh|ratus|seratus|seribu|sejuta|ribu|juta|setengah|due|tige|limak|lapan|${ENGLISH.join('|')}|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half)`;
const NUMBER = `(?:\\p{Nd}[\\p{Nd}.,]*|${NUMBER_WORD}(?:[\\s-]+${NUMBER_WORD})*)`;
const UNIT =
  '(?:(?:working|business|calendar)[\\s-]+)?(?:tahun|taun|taon|thn|th|bulan|bln|minggu|pekan|hari|ari|jam|menit|minit|detik|years?|months?|weeks?|fortnights?|days?|hours?|minutes?|seconds?)';
const MONTH =
  '(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|mac|julai|ogos|disember)';
const LAW =
  '(?:PP|UU|UUD|KUHP|SE|Perppu|Perpres|Perda|Permen\\p{L}*|Kepmen\\p{L}*|Kep{1,2}res|Inpres|Undang-undang|(?:Peraturan|Keputusan|Instruksi|Surat Edaran)\\s+(?:Pemerintah|Presiden|Menteri|Direktur|Dirjen|Daerah)|(?:Government|Presidential|Ministerial|Minister|Regional)\\s+(?:Regulation|Decree|Instruction)|laws?|acts?(?=\\s+(?:No\\.?\\s*)?\\p{Nd})|akta(?=\\s+\\p{Nd}))';
const ARTICLE = '(?:pasal|ayat|huruf|article|art\\.|section|paragraph|seksyen)\\s+\\S+';

/** In this order: what an earlier kind has claimed is taken out before the next one looks. */
const CLAIMS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'law',
    new RegExp(
      `(?<!\\p{L})${LAW}(?!\\p{L})(?:\\s+(?:No\\.?|Nomor|Number))?(?:\\s+\\S*\\p{Nd}\\S*)?(?:\\s+(?:Tahun|of)\\s+\\p{Nd}+)?(?:,?\\s+${ARTICLE})*`,
      'giu',
    ),
  ],
  ['law', new RegExp(`(?<!\\p{L})${ARTICLE}`, 'giu')],
  [
    'amount',
    /(?<!\p{L})(?:rp|idr|usd|myr|rm)\.?\s*\p{Nd}[\p{Nd}.,]*(?:\s*(?:ribu|rb|juta|jt|thousand|million|k|m)(?!\p{L}))?|[$€£]\s*\p{Nd}[\p{Nd}.,]*/giu,
  ],
  [
    'amount',
    new RegExp(
      `(?<!\\p{L})${NUMBER}\\s*(?:ribu|rb|juta|jt|rupiah|rupiahs|ringgit|dollars?|perak|k)(?!\\p{L})(?:\\s+rupiah)?`,
      'giu',
    ),
  ],
  [
    'amount',
    /(?<!\p{L})(?:seribu|sejuta|seratus ribu|setengah juta|a (?:hundred|thousand|million))(?!\p{L})(?:\s+rupiah)?/giu,
  ],
  [
    'date',
    new RegExp(
      `(?<!\\p{Nd})\\p{Nd}{1,2}\\s+${MONTH}(?:\\s+\\p{Nd}{4})?|(?<!\\p{L})${MONTH}\\s+\\p{Nd}{1,2}(?:,?\\s+\\p{Nd}{4})?`,
      'giu',
    ),
  ],
  [
    'period',
    new RegExp(
      `(?<![\\p{L}\\p{Nd}])(?:\\p{Nd}+\\s*[-–x×]\\s*)?${NUMBER}[\\s-]*${UNIT}(?!\\p{L})(?:\\s+kerja)?`,
      'giu',
    ),
  ],
  [
    'period',
    /(?<!\p{L})(?:sehari(?!-hari)|seminggu|sepekan|sebulan|setahun|sejam|semenit|seminit|overnight|(?:an?|per|each|every)\s+(?:year|month|week|fortnight|day|hour|minute))(?!\p{L})/giu,
  ],
  ['number', /\S*\p{Nd}\S*/gu],
];

function normal(claim: string): string {
  const flat = claim
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.,;:!?)\]"]+$/u, '')
    .replace(/^[(["]+/u, '')
    .trim();
  const [first = '', ...rest] = flat.split(' ');
  const index = Math.max(WORDS.indexOf(first), ENGLISH.indexOf(first));
  return (index < 0 ? flat : [String(index + 1), ...rest].join(' ')).replace(/^rp\s+/u, 'rp');
}

/** What `text` states that no row of the table covers. */
function unsourced(text: string, path = 'answers'): string[] {
  const found: string[] = [];
  let rest = text.normalize('NFKC');
  for (const [kind, pattern] of CLAIMS)
    rest = rest.replace(pattern, (claim) => {
      const said = normal(claim);
      const row = ALLOWED.find((r) => r.kind === kind && r.text === said && path.startsWith(r.only ?? ''));
      if (row === undefined) found.push(`${kind}: ${said}`);
      return ' | ';
    });
  return found;
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** Every string of a pack that can reach a citizen, with facts and blocks in place and variables left blank. */
function citizenStrings(from: Pack): { path: string; text: string }[] {
  const facts = new Map(from.facts.map((fact) => [`fact.${fact.id}`, fact.value]));
  const blocks = new Map(from.blocks.map((block) => [`block.${block.id}`, block.text]));
  const fill = (text: string) =>
    text
      .replace(PLACEHOLDER, (whole, name: string) => blocks.get(name) ?? whole)
      .replace(PLACEHOLDER, (_, name: string) => facts.get(name) ?? '…');
  const out: { path: string; text: string }[] = [];
  const add = (path: string, text: string | undefined) => {
    if (text !== undefined) out.push({ path, text: fill(text) });
  };
  add(
    'organisation',
    `${from.organisation.name} ${from.organisation.shortName ?? ''} ${from.organisation.url ?? ''}`,
  );
  add('label', from.label);
  for (const fact of from.facts) {
    add(`facts.${fact.id}`, fact.value);
    add(`facts.${fact.id}.label`, fact.label);
    add(`facts.${fact.id}.note`, fact.note);
  }
  for (const block of from.blocks) add(`blocks.${block.id}`, block.text);
  for (const deadline of from.deadlines) {
    add('deadlines.source', deadline.source);
    const unit = deadline.unit === 'working-days' ? 'hari kerja' : deadline.unit.replace('working-', '');
    add('deadlines.amount', `${deadline.amount} ${unit}`);
  }
  for (const gone of from.withdrawn) add(`withdrawn.${gone.id}`, gone.reason);
  for (const entry of from.changelog) add('changelog', entry.text);
  for (const answer of from.answers) {
    const path = `answers.${answer.id}`;
    add(`${path}.title`, answer.title);
    add(`${path}.notes`, answer.notes);
    for (const basis of answer.legalBasis) {
      add(`${path}.legalBasis`, [basis.title, basis.article].filter(Boolean).join(' '));
      add(`${path}.legalBasis.url`, basis.url);
    }
    for (const variable of answer.variables)
      for (const text of [variable.label, variable.default, ...(variable.choices ?? [])])
        add(`${path}.variables.${variable.name}`, text);
    for (const variant of answer.variants)
      for (const wording of variant.wordings) add(`${path}.${variant.id}`, wording);
    for (const text of cardTexts(answer.card)) add(`${path}.card`, text);
  }
  return out;
}

const findings = (from: Pack): string[] =>
  citizenStrings(from).flatMap(({ path, text }) => unsourced(text, path).map((what) => `${path}: ${what}`));

describe('the fact guard', () => {
  it.each(ALLOWED.map((row) => [row.text, row] as const))('lets %s through', (_, row) => {
    expect(unsourced(`Menurut aturan, ${row.text}.`, row.only)).toEqual([]);
  });

  it.each([
    ['amount', 'Biayanya Rp355.000 ya.'],
    ['amount', 'Biayanya Rp 1.000.001'],
    ['amount', 'cukup 355 ribu'],
    ['amount', 'sekitar 1,5 juta rupiah'],
    ['amount', 'tiga ratus lima puluh ribu rupiah'],
    ['amount', 'seratus ribu'],
    ['period', 'selesai 4 hari kerja'],
    ['period', 'selesai dalam 3 hari kerja'],
    ['period', 'selesai tiga hari'],
    ['period', 'dua belas jam'],
    ['period', 'berlaku 6 bulan'],
    ['period', 'dalam 3x24 jam'],
    ['period', '3-5 hari'],
    ['period', 'sehari jadi'],
    ['period', 'anak di bawah 17 tahun'],
    ['law', 'menurut UU 6/2011 pasal 8'],
    ['law', 'menurut Pasal 25 ayat 1'],
    ['law', 'Permenkumham 8/2014'],
    ['law', 'Peraturan Presiden Nomor 12 Tahun 2020'],
    ['law', 'sesuai UU yang ada'],
    ['date', 'sejak 18 Desember 2024'],
    ['number', 'telepon 0812-0000-0000'],
    ['number', 'hubungi +62 812 0000'],
    ['number', 'Jalan Contoh No. 7'],
    ['number', 'buka pukul 08.00'],
    ['number', 'paspor 48 halaman'],
    ['number', 'pukul ０８'],
    ['amount', 'The fee is Rp355,000.'],
    ['amount', 'about Rp1 million'],
    ['amount', 'IDR 350,000'],
    ['amount', 'three hundred thousand rupiah'],
    ['amount', 'one million rupiah'],
    ['amount', 'a million rupiah'],
    ['amount', 'tiga ratus ringgit'],
    ['period', 'valid for 6 years'],
    ['period', 'ready in three working days'],
    ['period', 'within 4 business days'],
    ['period', 'a fine for each day'],
    ['period', 'extended by thirty days'],
    ['period', 'under seventeen years'],
    ['period', 'twenty-one days'],
    ['period', 'allowed for a month'],
    ['period', 'a 7-day stay'],
    ['period', 'siap dalam lapan ari'],
    ['period', 'berlaku tige taon'],
    ['law', 'Government Regulation 31/2013'],
    ['law', 'Presidential Regulation No. 21 of 2016'],
    ['law', 'under Law 6/2011'],
    ['law', 'Law No. 6 of 2011, article 8'],
    ['law', 'Immigration Act 155'],
    ['law', 'Akta 155'],
    ['law', 'see section 12'],
    ['date', 'since 18 December 2024'],
    ['date', 'since December 18, 2024'],
    ['number', 'a passport of 48 pages'],
    ['number', 'bukak pukul 8'],
  ])('fires on an invented %s: %s', (kind, text) => {
    expect(unsourced(text).some((what) => what.startsWith(`${kind}: `))).toBe(true);
  });

  it('reads "dua jam" as "2 jam", and plain words as no claim', () => {
    expect(unsourced('bayar dalam dua jam; bawa salah satu dokumen sehari-hari sesuai peraturan')).toEqual(
      [],
    );
  });

  it('fires wherever an invention can hide in a pack', () => {
    const places: [string, (p: Pack) => void][] = [
      [
        'facts.telepon',
        (p) =>
          p.facts.forEach((f) => {
            if (f.id === 'telepon') f.value = '0534 000000';
          }),
      ],
      [
        'facts.lama_proses',
        (p) =>
          p.facts.forEach((f) => {
            if (f.id === 'lama_proses') f.value = '4 hari kerja';
          }),
      ],
      [
        'blocks.tutup_ramah',
        (p) =>
          p.blocks.forEach((b) => {
            if (b.id === 'tutup_ramah') b.text += ' Rp5.000';
          }),
      ],
      [
        'deadlines.amount',
        (p) =>
          p.deadlines.forEach((d) => {
            d.amount += 1;
          }),
      ],
      [
        'deadlines.source',
        (p) =>
          p.deadlines.forEach((d) => {
            d.source = 'UU 14/2008 pasal 23';
          }),
      ],
      [
        'answers.itas.title',
        (p) =>
          p.answers.forEach((a) => {
            if (a.id === 'itas') a.title += ' 2 tahun';
          }),
      ],
      [
        'answers.itas.legalBasis',
        (p) =>
          p.answers.forEach((a) => {
            for (const l of a.legalBasis) l.article = 'pasal 7';
          }),
      ],
      [
        'answers.itas.id-long',
        (p) =>
          p.answers.forEach((a) => {
            for (const v of a.variants) v.wordings[0] += ' lima hari';
          }),
      ],
      ...(['en-short', 'en-long', 'ms-short', 'ms-long'] as const).map((id): [string, (p: Pack) => void] => [
        `answers.paspor_hilang.${id}`,
        (p) =>
          p.answers.forEach((a) => {
            for (const v of a.variants)
              if (v.id === id) v.wordings[0] += id < 'm' ? ' six years' : ' lapan ari';
          }),
      ]),
      [
        'answers.pengaduan.variables.hal',
        (p) =>
          p.answers.forEach((a) => {
            for (const v of a.variables) v.choices?.push('pungutan 50 ribu');
          }),
      ],
    ];
    for (const [path, spoil] of places) {
      const spoilt = structuredClone(pack);
      spoil(spoilt);
      expect(
        findings(spoilt).some((what) => what.startsWith(`${path}: `)),
        path,
      ).toBe(true);
    }
  });
});

describe('what the sample pack states', () => {
  it('is covered by the table, word for word', () => {
    expect(findings(pack)).toEqual([]);
  });

  it('keeps each sourced value at its own fact', () => {
    const sourced = {
      biaya_paspor_biasa_5: 'Rp350.000',
      biaya_paspor_biasa_10: 'Rp650.000',
      biaya_paspor_elektronik_5: 'Rp650.000',
      biaya_paspor_elektronik_10: 'Rp950.000',
      biaya_splp_wni: 'Rp100.000',
      biaya_splp_wna: 'Rp150.000',
      biaya_percepatan: 'Rp1.000.000',
      biaya_hilang: 'Rp1.000.000',
      biaya_rusak: 'Rp500.000',
      biaya_kahar: 'Rp0',
      batas_bayar: '2 jam',
      masa_5: '5 tahun',
      masa_10: '10 tahun',
      dasar_tarif: 'PP 45/2024',
      tarif_berlaku_sejak: '17 Desember 2024',
      batas_bayar_en: '2 hours',
      masa_5_en: '5 years',
      masa_10_en: '10 years',
      dasar_tarif_en: 'Government Regulation 45/2024',
      dasar_informasi: 'UU 14/2008',
    };
    const withDigits = pack.facts.filter((fact) => /\p{Nd}/u.test(fact.value));
    expect(Object.fromEntries(withDigits.map((fact) => [fact.id, fact.value]))).toEqual(sourced);
  });

  it('writes a number once, as a fact, and never again in a wording or block', () => {
    const texts = [
      ...pack.blocks.map((block) => block.text),
      ...pack.answers.flatMap((answer) => answer.variants.flatMap((variant) => variant.wordings)),
    ];
    for (const text of texts)
      expect(text.replace(PLACEHOLDER, '').replaceAll('SP4N-LAPOR!', '')).not.toMatch(/\p{Nd}/u);
  });

  it('marks every fact as an example, and leaves office facts visibly open', () => {
    for (const fact of pack.facts) expect(fact.note).toBe('contoh, periksa sebelum dipakai');
    const stated = /^(?:nama_kantor|situs|tautan_peta|dokumen_dasar(?:_en)?)$/u;
    for (const { id, value } of pack.facts)
      if (!stated.test(id) && !/\p{Nd}/u.test(value)) expect(value, id).toMatch(/^\[isi [^\]]+\]$/u);
  });

  it('says in English what the Indonesian fact says', () => {
    const value = (id: string) => pack.facts.find((fact) => fact.id === id)?.value ?? '';
    const english = pack.facts.filter(({ id }) => id.endsWith('_en')).map(({ id }) => id.slice(0, -3));
    expect(english.length).toBeGreaterThanOrEqual(15);
    const numbers = (text: string) => text.match(/\p{Nd}+/gu) ?? [];
    for (const id of english) {
      expect(value(id), id).not.toBe('');
      expect(numbers(value(`${id}_en`)), id).toEqual(numbers(value(id)));
      if (value(id).startsWith('[isi '))
        expect(value(`${id}_en`)).toMatch(/^\[isi .+ dalam bahasa Inggris\]$/u);
    }
  });

  it('has only the deadlines that have a source', () => {
    const rows = pack.deadlines.map((d) => [d.class, d.amount, d.unit, d.source]);
    expect(rows).toEqual([
      ['information', 10, 'working-days', 'UU 14/2008 pasal 22'],
      ['complaint', 3, 'working-days', 'SP4N-LAPOR!: verifikasi'],
      ['complaint', 5, 'working-days', 'SP4N-LAPOR!: tindak lanjut'],
    ]);
  });
});
