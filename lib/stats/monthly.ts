import { PLATFORMS, type Platform } from '../domain/index.ts';
import { type ChosenAnswer, localDay } from '../export/index.ts';
import type { JournalLine } from '../journal/index.ts';

/** A line with what was chosen for its reply. */
export interface CountedLine extends Pick<JournalLine, 'leaf' | 'item'> {
  readonly chosen: ChosenAnswer | undefined;
}

export interface Share<Name extends string = string> {
  readonly name: Name;
  readonly count: number;
}

export interface MonthlyFigures {
  /** Replies that were sent, from a template and freely. */
  readonly fromTemplate: number;
  readonly free: number;
  readonly edited: number;
  readonly unconfirmed: number;
  /** Comments first opened in the month. */
  readonly opened: number;
  readonly skipped: number;
  readonly handedOn: number;
  /** Comments for which no approved answer fitted. */
  readonly noMatch: number;
  /** Our replies that were written without Tanggap and found on the page. */
  readonly found: number;
  readonly met: { readonly yes: number; readonly no: number; readonly unknown: number };
  /** Seconds from the comment to the reply, of those where both are known exactly. */
  readonly response: {
    readonly known: number;
    readonly median: number | undefined;
    readonly p90: number | undefined;
  };
  /** The same of the replies that were written freely. */
  readonly freeResponse: MonthlyFigures['response'];
  readonly platforms: readonly Share<Platform>[];
  readonly topics: readonly Share[];
  /** Answers that were sent, by title. */
  readonly answers: readonly Share[];
  readonly operators: readonly Share[];
  /** Replies on each day of the month, YYYY-MM-DD. */
  readonly days: readonly Share[];
}

/** The value below which a share of the sorted values lies (nearest rank). */
function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function responseOf(seconds: readonly number[]): MonthlyFigures['response'] {
  const sorted = seconds.toSorted((a, b) => a - b);
  return { known: sorted.length, median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

const bump = (counts: Map<string, number>, name: string): void =>
  void counts.set(name, (counts.get(name) ?? 0) + 1);
const largest = (counts: ReadonlyMap<string, number>): Share[] =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));

export interface MonthlyFold {
  add(line: CountedLine): void;
  figures(): MonthlyFigures;
}

/** Counts the lines of one month, in any number of batches. */
export function createMonthly(): MonthlyFold {
  const kinds = new Map<string, number>();
  const platforms = new Map<Platform, number>();
  const topics = new Map<string, number>();
  const answers = new Map<string, number>();
  const operators = new Map<string, number>();
  const days = new Map<string, number>();
  const met = { yes: 0, no: 0, unknown: 0 };
  const seconds: number[] = [];
  const freeSeconds: number[] = [];
  let edited = 0;
  let unconfirmed = 0;
  let noMatch = 0;
  return {
    add({ leaf, chosen }) {
      if (!leaf) return;
      bump(kinds, leaf.event);
      if (leaf.event === 'suggested' && leaf.detail.noMatch) noMatch++;
      if (leaf.event !== 'sent' && leaf.event !== 'free-reply') return;
      met[leaf.detail.deadlineMet]++;
      if (leaf.detail.evidence === 'unknown') unconfirmed++;
      if (leaf.where) platforms.set(leaf.where.platform, (platforms.get(leaf.where.platform) ?? 0) + 1);
      if (leaf.operator) bump(operators, leaf.operator.id);
      bump(days, localDay(leaf.at, leaf.offset));
      if (leaf.event !== 'sent') {
        const { postedAt, happenedAt } = leaf.detail;
        const waited = (Date.parse(happenedAt ?? leaf.at) - Date.parse(postedAt?.value ?? '')) / 1000;
        if (postedAt?.precision === 'exact' && waited >= 0) freeSeconds.push(Math.round(waited));
        return;
      }
      if (leaf.detail.edited) edited++;
      if (chosen?.topic) bump(topics, chosen.topic);
      if (chosen) bump(answers, chosen.use.title ?? chosen.use.answerId);
      if (leaf.detail.secondsToAnswer !== undefined) seconds.push(leaf.detail.secondsToAnswer);
    },
    figures() {
      const of = (kind: string): number => kinds.get(kind) ?? 0;
      return {
        fromTemplate: of('sent'),
        free: of('free-reply'),
        edited,
        unconfirmed,
        opened: of('opened'),
        skipped: of('skipped'),
        handedOn: of('escalated'),
        noMatch,
        found: of('found'),
        met: { ...met },
        response: responseOf(seconds),
        freeResponse: responseOf(freeSeconds),
        platforms: PLATFORMS.map((name) => ({ name, count: platforms.get(name) ?? 0 })),
        topics: largest(topics),
        answers: largest(answers),
        operators: largest(operators),
        days: [...days].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      };
    },
  };
}

/** First and last day of a month, YYYY-MM to YYYY-MM-DD. */
export function monthDays(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}
