import { failure, type Outcome, success } from '../core/index.ts';
import { Pack } from '../domain/index.ts';

/**
 * Parts of a pack that are lists without wordings. Each is written as lines, so that a long one can be read, pasted and
 * compared line by line; what stands in them is held against the pack's own schema.
 */
export const PARTS = [
  'limits',
  'repeatLimits',
  'deadlines',
  'timeZone',
  'hours',
  'holidays',
  'officialAccounts',
  'allowedLinkHosts',
  'slang',
  'synonyms',
  'handOff',
] as const;
export type PartId = (typeof PARTS)[number];

export interface PackPart {
  readonly id: PartId;
  readonly lines: string[];
}

type Change = Partial<Pack>;
interface Grammar {
  readonly write: (pack: Omit<Pack, 'answers'>) => string[];
  /** Undefined for a line that is none of this kind. */
  readonly read: (lines: readonly string[], pack: Pack) => Change | undefined;
}

const words = (line: string): string[] => line.split(/\s+/);
/** The first words of a line, and the rest of it as one. */
function split(line: string, count: number): readonly string[] {
  const all = words(line);
  return [...all.slice(0, count), all.slice(count).join(' ')];
}
const pair = (line: string, mark: string): readonly [string, string] => {
  const at = line.indexOf(mark);
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + mark.length).trim()];
};
/** What is no number is left as it is, for the schema to refuse. */
const amount = (text: string | undefined): unknown => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : text);
const optional = (name: string, value: string | undefined): object => (value ? { [name]: value } : {});

/** A part's value as the schema has it; undefined where it is refused. */
function parsed<Name extends keyof Pack & keyof typeof Pack.shape>(
  name: Name,
  value: unknown,
): Change | undefined {
  const found = Pack.shape[name].safeParse(value);
  return found.success ? { [name]: found.data } : undefined;
}
const calendar = (pack: Pack, change: object): Change | undefined =>
  parsed('calendar', { ...pack.calendar, ...change });

const GRAMMAR: Readonly<Record<PartId, Grammar>> = {
  limits: {
    write: ({ limits }) =>
      limits.map(({ platform, surface, rule, max }) => `${platform} ${surface} ${rule} ${max}`),
    read: (lines) =>
      parsed(
        'limits',
        lines.map((line) => {
          const [platform, surface, rule, max, ...rest] = words(line);
          return rest.length > 0 ? line : { platform, surface, rule, max: amount(max) };
        }),
      ),
  },
  repeatLimits: {
    write: ({ repeatLimits }) =>
      repeatLimits.map(({ platform, times, minutes }) => `${platform} ${times} ${minutes}`),
    read: (lines) =>
      parsed(
        'repeatLimits',
        lines.map((line) => {
          const [platform, times, minutes, ...rest] = words(line);
          return rest.length > 0 ? line : { platform, times: amount(times), minutes: amount(minutes) };
        }),
      ),
  },
  deadlines: {
    write: ({ deadlines }) =>
      deadlines.map(({ class: of, kind, amount: much, unit, source }) =>
        [of, kind, much, unit, source].filter((word) => word !== undefined).join(' '),
      ),
    read: (lines) =>
      parsed(
        'deadlines',
        lines.map((line) => {
          const [of, kind, much, unit, source] = split(line, 4);
          return { class: of, kind, amount: amount(much), unit, ...optional('source', source) };
        }),
      ),
  },
  timeZone: {
    write: ({ calendar: { timeZone } }) => [timeZone],
    read: ([timeZone, ...rest], pack) => (rest.length > 0 ? undefined : calendar(pack, { timeZone })),
  },
  hours: {
    write: ({ calendar: { hours } }) => hours.map(({ weekday, from, to }) => `${weekday} ${from} ${to}`),
    read: (lines, pack) =>
      calendar(pack, {
        hours: lines.map((line) => {
          const [weekday, from, to, ...rest] = words(line);
          // A day that ends before it begins would count no hour at all.
          const forwards = from !== undefined && to !== undefined && from < to && rest.length === 0;
          return forwards ? { weekday: amount(weekday), from, to } : line;
        }),
      }),
  },
  holidays: {
    write: ({ calendar: { holidays } }) => holidays.map(({ day, name }) => `${day} ${name}`),
    read: (lines, pack) =>
      calendar(pack, {
        holidays: lines.map((line) => {
          const [day, name] = split(line, 1);
          return { day, name };
        }),
      }),
  },
  officialAccounts: {
    write: ({ officialAccounts }) =>
      officialAccounts.map(
        ({ platform, name, handle }) => `${platform} ${name}${handle === undefined ? '' : ` | ${handle}`}`,
      ),
    read: (lines) =>
      parsed(
        'officialAccounts',
        lines.map((line) => {
          const [platform, rest = ''] = split(line, 1);
          const [name, handle] = pair(rest, '|');
          return { platform, name, ...optional('handle', handle.replace(/^@/, '').toLowerCase()) };
        }),
      ),
  },
  allowedLinkHosts: {
    write: ({ allowedLinkHosts }) => [...allowedLinkHosts],
    read: (lines) => parsed('allowedLinkHosts', lines),
  },
  slang: {
    write: ({ slang }) => Object.entries(slang).map(([said, meant]) => `${said} = ${meant}`),
    read(lines) {
      const pairs = lines.map((line) => pair(line, '='));
      const known = new Set(pairs.map(([said]) => said));
      const whole =
        pairs.every(([said, meant]) => said !== '' && meant !== '') && known.size === pairs.length;
      return whole ? parsed('slang', Object.fromEntries(pairs)) : undefined;
    },
  },
  synonyms: {
    write: ({ synonyms }) => synonyms.map(({ id, words: same }) => `${id}: ${same.join(', ')}`),
    read: (lines) =>
      parsed(
        'synonyms',
        lines.map((line) => {
          const [id, list] = pair(line, ':');
          return { id, words: list.split(',').map((word) => word.trim()) };
        }),
      ),
  },
  handOff: {
    write: ({ handOff = [] }) => [...handOff],
    read: (lines, { answers }) =>
      lines.every((line) => answers.some(({ id }) => id === line)) ? parsed('handOff', lines) : undefined,
  },
};

export const isPart = (id: string): id is PartId => PARTS.some((part) => part === id);

export const partOf = (pack: Omit<Pack, 'answers'>, id: PartId): PackPart => ({
  id,
  lines: GRAMMAR[id].write(pack),
});

/** The pack with a part as its lines say, or the first line that cannot be one, from 1; 0 where all of them together cannot. */
export function withPart(pack: Pack, { id, lines }: PackPart): Outcome<Pack, 'bad-line'> {
  const { read } = GRAMMAR[id];
  const change = read(lines, pack);
  if (change) return success({ ...pack, ...change });
  const bad = lines.findIndex((line) => read([line], pack) === undefined);
  return failure('bad-line', String(bad + 1));
}
