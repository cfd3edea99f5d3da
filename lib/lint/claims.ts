/** What a text states that an office fact could state as well. */
export interface Claim {
  readonly kind: ClaimKind;
  /** As written. */
  readonly text: string;
  /** The same for every way of writing it: `IDR 350000`, `628123456789`, `08:00`. */
  readonly value: string;
  /** Where it begins in the text, and where it ends. */
  readonly from: number;
  readonly to: number;
}
export type ClaimKind = 'link' | 'e-mail' | 'amount' | 'hour' | 'period' | 'phone';

const CURRENCY: Readonly<Record<string, string>> = { rp: 'IDR', idr: 'IDR', rm: 'MYR', myr: 'MYR' };
const MULTIPLE: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  thousand: 1e3,
  juta: 1e6,
  jt: 1e6,
  million: 1e6,
};
/** Units of time, and the words for them in the languages of packs. */
const UNIT: readonly (readonly [string, RegExp])[] = [
  ['minute', /^(?:menit|minit|minutes?)$/],
  ['hour', /^(?:jam|hours?)$/],
  ['working-day', /^(?:hari kerja|(?:working|business) days?)$/],
  ['day', /^(?:hari|ari|days?)$/],
  ['week', /^(?:minggu|pekan|weeks?)$/],
  ['month', /^(?:bulan|bln|months?)$/],
  ['year', /^(?:tahun|thn|taun|years?)$/],
];
const UNIT_WORDS =
  'menit|minit|minutes?|jam|hours?|hari kerja|working days?|business days?|hari|ari|days?|minggu|pekan|weeks?|bulan|bln|months?|tahun|thn|taun|years?';

/** In this order: what an earlier kind has claimed is no longer there for the next. */
const READERS: readonly (readonly [ClaimKind, RegExp, (groups: readonly string[]) => string | undefined])[] =
  [
    ['link', /https?:\/\/[^\s)\]>"']+/giu, ([text = '']) => linkValue(text)],
    [
      'e-mail',
      /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
      ([text = '']) => text.toLowerCase(),
    ],
    [
      'amount',
      /(?<![\p{L}\p{N}])(rp|idr|rm|myr)\.?\s*(\d(?:[\d.,]*\d)?)(?:\s*(ribu|rb|juta|jt|thousand|million)(?!\p{L}))?/giu,
      ([, currency = '', digits = '', multiple = '']) => amountValue(currency, digits, multiple),
    ],
    [
      'amount',
      /(?<![\p{L}\p{N}.,])(\d(?:[\d.,]*\d)?)\s*(ribu|rb|juta|jt|thousand|million)(?!\p{L})(?:\s+rupiah)?/giu,
      ([, digits = '', multiple = '']) => amountValue('rp', digits, multiple),
    ],
    [
      // An hour shows by the word before it, the zone after it, or another hour that it reaches to.
      'hour',
      /(?<=(?:pukul|jam|at|from|to|until|till|sampai|hingga|s\.?d\.?|[-–])\s*)(?<![\d.,:])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.,:]\d)|(?<![\d.,:])([01]?\d|2[0-3])[.:]([0-5]\d)(?=\s*(?:[-–]|s\.?d\.?(?!\p{L})|sampai|hingga|to|until|till|wib|wita|wit|am|pm)(?!\p{Ll}))/giu,
      ([, hour, minute, otherHour, otherMinute]) =>
        `${(hour ?? otherHour ?? '').padStart(2, '0')}:${minute ?? otherMinute ?? ''}`,
    ],
    [
      'phone',
      /(?<![\p{L}\p{N}.,/])(\+?\d[\d\s().-]{6,18}\d)(?![\p{L}\p{N}])/giu,
      ([, digits = '']) => phoneValue(digits),
    ],
    [
      'period',
      new RegExp(`(?<![\\p{L}\\p{N}.,/-])(\\d{1,4})[\\s-]*(${UNIT_WORDS})(?!\\p{L})`, 'giu'),
      ([, digits = '', unit = '']) => periodValue(digits, unit),
    ],
  ];

function linkValue(text: string): string {
  const link = text.replace(/[.,;:!?]+$/, '');
  if (!URL.canParse(link)) return link.toLowerCase();
  const { host, pathname, search } = new URL(link);
  return `${host}${pathname.replace(/\/+$/, '')}${search}`;
}

/** Indonesian thousands are written with dots, English ones with commas; a group of three is thousands in both. */
function amountValue(currency: string, digits: string, multiple: string): string | undefined {
  const whole = digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  const number = Number(whole.replace(',', '.'));
  if (!Number.isFinite(number)) return undefined;
  return `${CURRENCY[currency.toLowerCase()] ?? 'IDR'} ${number * (MULTIPLE[multiple.toLowerCase()] ?? 1)}`;
}

/** Numbers with the trunk zero and with the country's 62 are the same. */
function phoneValue(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return undefined;
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  return digits.startsWith('62') || text.startsWith('+') ? digits : undefined;
}

function periodValue(digits: string, unit: string): string | undefined {
  const words = unit.toLowerCase().replace(/\s+/g, ' ');
  const name = UNIT.find(([, pattern]) => pattern.test(words))?.[0];
  return name && `${Number(digits)} ${name}`;
}

/** Claims in the order in which they stand. */
export function claimsIn(text: string): Claim[] {
  const found: Claim[] = [];
  let rest = text;
  for (const [kind, pattern, read] of READERS)
    for (const match of rest.matchAll(pattern)) {
      const value = read(match);
      if (value === undefined) continue;
      const [whole] = match;
      found.push({
        kind,
        text: whole.replace(/[\s.,-]+$/, ''),
        value,
        from: match.index,
        to: match.index + whole.length,
      });
      rest = rest.slice(0, match.index) + ' '.repeat(whole.length) + rest.slice(match.index + whole.length);
    }
  return found.sort((a, b) => a.from - b.from);
}
