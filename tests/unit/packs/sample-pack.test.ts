import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cardTexts, limitFor, variantsFor } from '../../../lib/answers/index.ts';
import type { Answer, Variable, Variant } from '../../../lib/domain/answer.ts';
import { Pack } from '../../../lib/domain/pack.ts';
import { overlap, trigrams } from '../../support/trigrams.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FILE = resolve(ROOT, 'public/packs/sample.json');
const bytes = readFileSync(FILE);
const pack = Pack.parse(JSON.parse(bytes.toString('utf8')));

const SHARED = resolve(ROOT, process.env.TANGGAP_SHARED ?? '../shared');
/** Other people's questions, kept outside of the project: without them there is nothing to compare with. */
const EVALUATION = resolve(SHARED, 'eval/dev/imi.json');

/** Asked most often: sites mark identical replies as spam, so these carry more than one wording. */
const FREQUENT = [
  'paspor_baru',
  'paspor_perpanjang',
  'paspor_biaya',
  'paspor_lama_proses',
  'paspor_status',
  'paspor_hilang',
  'paspor_haji_umrah',
  'mpaspor_daftar',
  'mpaspor_error',
  'mpaspor_kuota',
  'jam_layanan',
  'layanan_keliling',
];

/** Asked for with a picture: what to bring, and what it costs. */
const WITH_CARD = ['paspor_baru', 'paspor_biaya'];

/** What the office is asked about its services: the topics of the evaluation set, each with one answer. */
const SERVICE_TOPICS = [
  'paspor_baru',
  'paspor_perpanjang',
  'paspor_biaya',
  'paspor_lama_proses',
  'mpaspor_daftar',
  'mpaspor_error',
  'mpaspor_kuota',
  'mpaspor_jadwal_ulang',
  'bayar_billing',
  'refund',
  'walkin',
  'prioritas',
  'percepatan',
  'epaspor',
  'paspor_anak',
  'paspor_anak_ortu',
  'paspor_hilang',
  'paspor_rusak',
  'paspor_salah_data',
  'paspor_haji_umrah',
  'paspor_pmi',
  'paspor_luar_domisili',
  'paspor_ambil',
  'paspor_kirim',
  'paspor_status',
  'paspor_foto',
  'dokumen_pengganti',
  'masa_berlaku',
  'wni_luar_negeri',
  'jam_layanan',
  'lokasi',
  'kontak',
  'layanan_keliling',
  'pengaduan',
  'karier',
  'voa',
  'perpanjang_kunjungan',
  'itas',
  'itap',
  'itas_keluarga',
  'overstay',
  'lapor_wna',
  'kewarganegaraan_ganda',
  'epo_erp',
  'perlintasan',
  'cekal',
];

/** What such an office is asked besides its services. */
const FURTHER_TOPICS = [
  'kuis',
  'wisata',
  'budaya',
  'kuliner',
  'profil_kantor',
  'berita',
  'terima_kasih',
  'saran',
  'informasi_publik',
  'sosialisasi',
];

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu;
const facts = new Map(pack.facts.map((fact) => [fact.id, fact.value]));
const blocks = new Map(pack.blocks.map((block) => [block.id, block.text]));

/** Blocks may hold facts and variables, so they are opened before anything else. */
function openBlocks(text: string): string {
  return text.replace(PLACEHOLDER, (whole, name: string) =>
    name.startsWith('block.') ? (blocks.get(name.slice(6)) ?? whole) : whole,
  );
}

function render(text: string, values: ReadonlyMap<string, string>): string {
  return openBlocks(text).replace(PLACEHOLDER, (whole, name: string) =>
    name.startsWith('fact.') ? (facts.get(name.slice(5)) ?? whole) : (values.get(name) ?? whole),
  );
}

function longest(variable: Variable): string {
  if (variable.name === 'author_name') return 'a'.repeat(30);
  if (variable.type === 'choice')
    return [...(variable.choices ?? [])].sort((a, b) => b.length - a.length)[0] ?? '';
  return variable.type === 'date' ? '30 September 2027' : 'm'.repeat(variable.maxLength ?? 60);
}

/** twitter-text 3 in short: URL 23, emoji sequence 2, the listed ranges 1, everything else 2. */
function xWeight(text: string): number {
  const light = [
    [0, 4351],
    [8192, 8205],
    [8208, 8223],
    [8242, 8247],
  ] as const;
  const normalised = text.normalize('NFC');
  const plain = normalised.replace(/https?:\/\/\S+/gu, '');
  const rest = plain.replace(/\p{RGI_Emoji}/gv, '');
  const addresses = normalised.match(/https?:\/\/\S+/gu)?.length ?? 0;
  const emoji = plain.match(/\p{RGI_Emoji}/gv)?.length ?? 0;
  let hundredths = addresses * 2300 + emoji * 200;
  for (const character of rest) {
    const code = character.codePointAt(0) ?? 0;
    hundredths += light.some(([from, to]) => code >= from && code <= to) ? 100 : 200;
  }
  return hundredths / 100;
}

function filled(wording: string, answer: Answer): string {
  return render(wording, new Map(answer.variables.map((v) => [v.name, longest(v)])));
}

const inLanguage = (answer: Answer, language: string): Variant[] =>
  answer.variants.filter((variant) => variant.language === language);

describe('the sample pack as a file', () => {
  it('stays small enough to read, printed with two spaces', () => {
    expect(bytes.length).toBeLessThan(400_000);
    expect(bytes.toString('utf8')).toBe(`${JSON.stringify(JSON.parse(bytes.toString('utf8')), null, 2)}\n`);
  });

  it('is version 5 of contoh-imigrasi and invents no hours or holidays', () => {
    expect(pack).toMatchObject({ schemaVersion: 1, id: 'contoh-imigrasi', version: 5 });
    expect(pack.changelog.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    expect(pack.changelog.at(-1)?.at).toBe(pack.publishedAt);
    expect(pack.calendar).toMatchObject({ timeZone: 'Asia/Pontianak', hours: [], holidays: [] });
  });

  it('has the glossaries that an office would start from', () => {
    expect(Object.keys(pack.slang).length).toBeGreaterThanOrEqual(120);
    for (const word of Object.keys(pack.slang)) expect(word).toMatch(/^[^\s]+$/u);
    expect(pack.synonyms.length).toBeGreaterThanOrEqual(30);
    expect(new Set(pack.synonyms.map((group) => group.id)).size).toBe(pack.synonyms.length);
  });

  it('names each id once, and withdrawn answers are gone but replaced', () => {
    const ids = pack.answers.map((answer) => answer.id);
    expect(new Set(ids).size).toBe(ids.length);
    const shortcuts = pack.answers.map((answer) => answer.shortcut);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    for (const gone of pack.withdrawn) {
      expect(ids).not.toContain(gone.id);
      expect(ids).toContain(gone.replacement);
    }
  });
});

describe('the sample answers', () => {
  const count = (wanted: (answer: Answer) => boolean) => pack.answers.filter(wanted).length;

  it('are one for each topic of the service, and at least eight for what else an office is asked', () => {
    expect(new Set(SERVICE_TOPICS).size).toBe(46);
    expect(FURTHER_TOPICS.length).toBeGreaterThanOrEqual(8);
    const topics = pack.answers.map((answer) => answer.topic);
    expect([...topics].sort()).toEqual([...SERVICE_TOPICS, ...FURTHER_TOPICS].sort());
    expect(SERVICE_TOPICS).toEqual(expect.arrayContaining(FREQUENT));
  });

  it.each([
    ['en', 15],
    ['ms', 8],
  ])('are at least in part in %s too, short and long, in words of that language', (language, least) => {
    const own = new Set(pack.blocks.filter((block) => block.language === language).map(({ id }) => id));
    const others = new Set(pack.blocks.filter((block) => block.language !== language).map(({ id }) => id));
    expect(own.size).toBeGreaterThanOrEqual(5);
    for (const answer of pack.answers) {
      const variants = inLanguage(answer, language);
      if (variants.length === 0) continue;
      expect(
        variants.map(({ id, register, length }) => [id, register, length]),
        answer.id,
      ).toEqual([
        [`${language}-short`, 'friendly', 'short'],
        [`${language}-long`, 'formal', 'long'],
      ]);
      for (const wording of variants.flatMap(({ wordings }) => wordings)) {
        const blocks = [...wording.matchAll(/\{\{block\.([^{}]+)\}\}/gu)].map(([, id = '']) => id);
        expect(
          blocks.some((id) => own.has(id)),
          wording,
        ).toBe(true);
        expect(
          blocks.filter((id) => others.has(id)),
          wording,
        ).toEqual([]);
      }
    }
    expect(count((answer) => inLanguage(answer, language).length > 0)).toBeGreaterThanOrEqual(least);
  });

  it('that foreigners ask for most are in English, with questions in English', () => {
    const asked = ['voa', 'perpanjang_kunjungan', 'itas', 'itap', 'itas_keluarga', 'overstay', 'epo_erp'];
    for (const id of [...asked, 'paspor_hilang', 'wni_luar_negeri', 'jam_layanan', 'lokasi', 'kontak'])
      expect(pack.answers.find((answer) => answer.id === id)?.variants.map((variant) => variant.id)).toEqual(
        expect.arrayContaining(['en-short', 'en-long']),
      );
    const english = /\b(?:the|my|is|are|which|i|do|how|what|where|please|for|or|this)\b/iu;
    const malay = /\b(?:nak|ape|bile|tak|ngape|kitak|mane|macam|boleh|sebelah|agik|jak)\b/iu;
    for (const answer of pack.answers) {
      if (inLanguage(answer, 'en').length > 0) expect(answer.sampleQuestions.join('\n')).toMatch(english);
      if (inLanguage(answer, 'ms').length > 0) expect(answer.sampleQuestions.join('\n')).toMatch(malay);
    }
  });

  it('speak Indonesian in both registers at one length, at least fifteen of them', () => {
    const registers = ({ variants }: Answer, length: string) =>
      new Set(variants.filter((v) => v.language === 'id' && v.length === length).map((v) => v.register));
    expect(
      count((a) => ['short', 'long'].some((length) => registers(a, length).size === 2)),
    ).toBeGreaterThanOrEqual(15);
    for (const variant of pack.answers.flatMap((answer) => answer.variants)) {
      if (variant.id.endsWith('-formal')) expect(variant).toMatchObject({ register: 'formal' });
      if (variant.id.endsWith('-friendly')) expect(variant).toMatchObject({ register: 'friendly' });
    }
  });

  it('greet and close in the register of the variant', () => {
    const register = new Map(pack.blocks.map((block) => [block.id, block.register]));
    for (const answer of pack.answers)
      for (const variant of answer.variants)
        for (const [, id = ''] of variant.wordings.join('\n').matchAll(/\{\{block\.([^{}]+)\}\}/gu))
          expect(register.get(id), `${answer.id}/${variant.id}: ${id}`).toBe(variant.register);
  });

  it.each([
    ['x', 'reply', 'short'],
    ['facebook', 'comment', 'long'],
    ['instagram', 'comment', 'long'],
    ['youtube', 'reply', 'long'],
  ] as const)(
    'are offered on %s as before: Indonesian, friendly short or formal long',
    (platform, surface, length) => {
      const limit = limitFor(pack.limits, platform, surface);
      for (const answer of pack.answers) {
        const first = (language: string) =>
          variantsFor(answer, { platform, surface, limit, language })[0]?.id;
        expect(first('id'), answer.id).toBe(`id-${length}`);
        for (const other of ['en', 'ms'])
          expect(first(other), answer.id).toBe(
            inLanguage(answer, other).length > 0 ? `${other}-${length}` : `id-${length}`,
          );
      }
    },
  );

  it('mostly have two wordings or more of the variants that are offered first', () => {
    const twice = count(({ variants }) =>
      ['id-short', 'id-long'].every((id) => (variants.find((v) => v.id === id)?.wordings.length ?? 0) >= 2),
    );
    expect(twice).toBeGreaterThan(pack.answers.length * 0.9);
  });

  it.each(pack.answers.map((answer) => [answer.id, answer] as const))('%s is complete', (_, answer) => {
    expect(answer.topic).toBe(answer.id);
    expect(new Set(answer.sampleQuestions).size).toBeGreaterThanOrEqual(16);
    expect(answer.keywords.length).toBeGreaterThan(0);
    expect(answer).toMatchObject({
      status: 'approved',
      // Version 3 added sample questions; no approved word changed. Version 5 gave two answers a card.
      approvals: [{ by: 'Contoh Penyelia', at: pack.changelog[answer.card ? 4 : 1]?.at }],
      validFrom: answer.revision > 1 ? '2026-11-01' : '2026-11-20',
      validUntil: '2027-10-31',
      reviewBy: '2027-04-30',
      owner: 'Humas',
    });
    expect(answer.card?.kind ?? null).toBe(WITH_CARD.includes(answer.id) ? 'facts' : null);
    expect(answer.notes).toContain('contoh, periksa sebelum dipakai');
    const [short, long] = ['id-short', 'id-long'].map((id) => answer.variants.find((v) => v.id === id));
    expect(short).toMatchObject({ platform: 'any', surface: 'any', register: 'friendly', length: 'short' });
    expect(long).toMatchObject({ platform: 'any', surface: 'any', register: 'formal', length: 'long' });
    for (const variant of answer.variants) {
      expect(new Set(variant.wordings).size).toBe(variant.wordings.length);
      if (FREQUENT.includes(answer.topic)) expect(variant.wordings.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('are public but for one or two', () => {
    const guarded = pack.answers.filter((answer) => answer.sensitivity !== 'public');
    expect(guarded.length).toBeGreaterThanOrEqual(1);
    expect(guarded.length).toBeLessThanOrEqual(2);
  });

  it('ask the operator for something in at least three cases, and never for personal data', () => {
    const manual = pack.answers.filter((answer) =>
      answer.variables.some((variable) => variable.source === 'manual' && variable.required),
    );
    expect(manual.length).toBeGreaterThanOrEqual(3);
    for (const variable of manual.flatMap((answer) => answer.variables))
      expect(variable.personal).toBe(variable.name === 'author_name');
  });
});

describe('placeholders', () => {
  it('resolve everywhere, and every declared variable, fact and block is used', () => {
    const used = new Set<string>();
    for (const answer of pack.answers) {
      const declared = new Set(answer.variables.map((variable) => variable.name));
      const seen = new Set<string>();
      const wordings = answer.variants.flatMap((variant) => variant.wordings);
      for (const wording of [...wordings, ...cardTexts(answer.card)]) {
        for (const text of [wording, openBlocks(wording)])
          for (const [, name = ''] of text.matchAll(PLACEHOLDER)) {
            used.add(name);
            const [kind, id = ''] = name.split('.');
            const known =
              kind === 'fact' ? facts.has(id) : kind === 'block' ? blocks.has(id) : declared.has(name);
            expect(known, `${answer.id}: ${name}`).toBe(true);
            if (id === '') seen.add(name);
          }
        expect(filled(wording, answer)).not.toMatch(/[{}]/u);
      }
      expect([...seen].sort(), answer.id).toEqual([...declared].sort());
    }
    for (const id of facts.keys()) expect(used).toContain(`fact.${id}`);
    // Sentences that point to a private message are put in by the program.
    for (const { id, kind } of pack.blocks) if (kind !== 'to-private') expect(used).toContain(`block.${id}`);
  });

  it('leave a greeting that reads well with and without a name', () => {
    for (const block of pack.blocks.filter((b) => b.kind === 'greeting' && b.register === 'friendly')) {
      const greet = (name: string) => render(block.text, new Map([['author_name', name]]));
      if (block.language === 'en') {
        // The name's default is an Indonesian form of address.
        expect(block.text).toMatch(/^(Hello,|Hi there!)$/u);
        continue;
      }
      expect(greet('Kak')).toMatch(/^(Halo|Hai) Kak[,!]$/u);
      expect(greet('Budi')).toMatch(/^(Halo|Hai) Budi[,!]$/u);
    }
    for (const answer of pack.answers)
      expect(answer.variables.find((v) => v.name === 'author_name')).toMatchObject({
        required: false,
        default: 'Kak',
        source: 'page.author-name',
        personal: true,
      });
  });
});

describe('lengths', () => {
  it.each([
    ['plain', 'abc', 3],
    ['en dash', '–', 1],
    ['bullet', '•', 2],
    ['emoji', '🙏', 2],
    ['emoji sequence', '👨‍👩‍👧', 2],
    ['han', '漢', 2],
    ['address', 'https://contoh.example/peta/kantor/yang/panjang', 23],
  ])('the reference counter weighs %s', (_, text, weight) => {
    expect(xWeight(text)).toBe(weight);
  });

  it('of short variants fit X with the longest values', () => {
    for (const answer of pack.answers)
      for (const wording of answer.variants.filter((v) => v.length === 'short').flatMap((v) => v.wordings)) {
        const text = filled(wording, answer);
        expect(xWeight(text), `${answer.id}: ${text}`).toBeLessThanOrEqual(280);
      }
  });

  it('of long variants fit every other site', () => {
    for (const answer of pack.answers)
      for (const wording of answer.variants.flatMap((v) => v.wordings))
        expect(filled(wording, answer).length).toBeLessThanOrEqual(2200);
  });
});

describe('sample questions', () => {
  const questions = pack.answers.flatMap((answer) =>
    answer.sampleQuestions.map((text) => ({ id: answer.id, text, grams: trigrams(text) })),
  );

  it('of different answers are not the same question', () => {
    questions.forEach((a, i) => {
      for (const b of questions.slice(i + 1))
        if (a.id !== b.id && overlap(a.grams, b.grams) >= 0.8)
          expect.fail(`${a.id}: ${a.text} / ${b.id}: ${b.text}`);
    });
  });

  it.runIf(existsSync(EVALUATION))(
    'are no copies of the evaluation set (needs eval/dev/imi.json under TANGGAP_SHARED)',
    () => {
      const set = JSON.parse(readFileSync(EVALUATION, 'utf8')) as {
        templates: { id: string; examples: string[] }[];
        queries: { text: string }[];
      };
      const topics = set.templates.map((template) => template.id);
      expect([...SERVICE_TOPICS].sort()).toEqual([...topics].sort());
      const seen = [
        ...set.queries.map((query) => query.text),
        ...set.templates.flatMap((template) => template.examples),
      ].map((text) => trigrams(text));
      for (const question of questions)
        for (const grams of seen)
          if (overlap(question.grams, grams) >= 0.6) expect.fail(`${question.id}: ${question.text}`);
    },
  );
});
