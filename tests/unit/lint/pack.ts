import { readFileSync } from 'node:fs';
import { type Answer, Pack } from '../../../lib/domain/index.ts';
import { type Finding, lintPack } from '../../../lib/lint/index.ts';

export const SAMPLE: Pack = Pack.parse(
  JSON.parse(readFileSync(new URL('../../../public/packs/sample.json', import.meta.url), 'utf8')),
);
export const TODAY = '2026-11-27';

const ANSWER: Answer = {
  id: 'biaya',
  revision: 1,
  title: 'Biaya layanan',
  topic: 'biaya',
  sampleQuestions: ['berapa biaya layanan ini'],
  keywords: [],
  negativeKeywords: [],
  class: 'information',
  sensitivity: 'public',
  status: 'approved',
  owner: 'Humas',
  approvals: [],
  legalBasis: [],
  variants: [],
  variables: [],
  card: null,
};

export const variant = (over: Partial<Answer['variants'][number]> = {}): Answer['variants'][number] => ({
  id: 'id-short',
  platform: 'any',
  surface: 'any',
  language: 'id',
  register: 'friendly',
  length: 'short',
  wordings: ['Silakan datang ke kantor kami.'],
  ...over,
});

export const answer = (over: Partial<Answer> = {}): Answer => ({ ...ANSWER, variants: [variant()], ...over });

/** One answer with one wording. */
export const saying = (wording: string, over: Partial<Answer> = {}): Answer =>
  answer({ variants: [variant({ wordings: [wording] })], ...over });

/** A small office: a fact of every kind that a wording can contradict. */
export const pack = (answers: Answer[], over: Partial<Pack> = {}): Pack => ({
  ...SAMPLE,
  facts: [
    { id: 'telepon', label: 'Telepon', value: '0534 1234567' },
    { id: 'whatsapp', label: 'WhatsApp', value: '0812-3456-7890' },
    { id: 'email', label: 'E-mail', value: 'humas@contoh.example' },
    { id: 'situs', label: 'Situs', value: 'https://contoh.example' },
    { id: 'jam_layanan', label: 'Jam layanan', value: 'Senin sampai Jumat pukul 08.00-16.00 WIB' },
    { id: 'biasa_5', label: 'Paspor biasa, 5 tahun', value: 'Rp350.000' },
    { id: 'biasa_10', label: 'Paspor biasa, 10 tahun', value: 'Rp650.000' },
    { id: 'percepatan', label: 'Percepatan, di atas tarif paspor', value: 'Rp1.000.000' },
    { id: 'batas_bayar', label: 'Batas waktu pembayaran', value: '2 jam' },
  ],
  blocks: [],
  handOff: [],
  withdrawn: [],
  answers,
  ...over,
});

export const lint = (answers: Answer[], over: Partial<Pack> = {}): Finding[] =>
  lintPack(pack(answers, over), { today: TODAY });

export const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);
