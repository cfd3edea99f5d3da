import type { Translate } from '../i18n/index.ts';
import type { JournalLine } from '../journal/index.ts';
import type { Cell, Profile } from './columns.ts';

/** What a file is about, in the words of whoever asked for it. */
export interface ExportFacts {
  readonly organisation: string;
  readonly device: string;
  /** The filter as shown on the page, name and value; nothing of the time at which the file was made. */
  readonly filter: readonly (readonly [name: string, value: string])[];
}

export interface Tally {
  add(line: JournalLine): void;
  rows(): number;
  head(): string | null;
  summary(t: Translate, facts: ExportFacts, profile: Profile): Cell[][];
}

const bump = (counts: Map<string, number>, name: string): void =>
  void counts.set(name, (counts.get(name) ?? 0) + 1);
const sorted = (counts: Map<string, number>): [string, number][] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

/** Counts rows as they are written, for the summary that stands beside them. */
export function createTally(): Tally {
  const events = new Map<string, number>();
  const platforms = new Map<string, number>();
  const operators = new Map<string, number>();
  let first: JournalLine | undefined;
  let last: JournalLine | undefined;
  let count = 0;
  return {
    add(line) {
      first ??= line;
      last = line;
      count++;
      bump(events, line.row.event);
      if (line.leaf?.where) bump(platforms, line.leaf.where.platform);
      if (line.leaf?.operator) bump(operators, line.leaf.operator.id);
    },
    rows: () => count,
    head: () => last?.row.hash ?? null,
    summary(t, facts, profile) {
      return [
        [t('summary.title'), facts.organisation],
        [t('summary.profile'), t(`profile.${profile}`)],
        ...facts.filter.map(([name, value]) => [name, value]),
        [t('summary.rows'), count],
        [t('summary.first'), first?.row.seq, first?.row.at],
        [t('summary.last'), last?.row.seq, last?.row.at],
        [t('summary.head'), last?.row.hash],
        [t('summary.device'), facts.device],
        [t('summary.events')],
        ...sorted(events).map(([name, n]) => [name, n]),
        [t('summary.platforms')],
        ...sorted(platforms).map(([name, n]) => [name, n]),
        [t('summary.operators')],
        ...sorted(operators).map(([name, n]) => [name, n]),
        [t('summary.proof')],
      ];
    },
  };
}
