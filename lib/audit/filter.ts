import type { EventKind, ItemClass, Platform } from '../domain/index.ts';
import { CLASSES, dayNumber, eventCode, FLAG, PLATFORM_CODES } from './facts.ts';
import { NAME_KINDS, type NameKind, type Names } from './names.ts';
import type { Segment } from './segment.ts';

/** What is absent or empty does not filter. Days are calendar days where the event was written, both included. */
export interface AuditFilter {
  readonly from?: string;
  readonly to?: string;
  readonly event?: EventKind | '';
  readonly platform?: Platform | '';
  readonly class?: ItemClass | '';
  readonly operator?: string;
  readonly account?: string;
  readonly answer?: string;
  readonly topic?: string;
  readonly edited?: boolean;
  readonly late?: boolean;
  readonly unconfirmed?: boolean;
  /** Words that must all occur, each as the beginning of a word. */
  readonly text?: string;
}

/** Rows of a segment that a search allows; undefined where there is no search. */
export type Allowed = ReadonlyMap<number, Uint8Array> | undefined;

interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly event: number;
  readonly platform: number;
  readonly class: number;
  readonly flags: number;
  readonly names: readonly (readonly [kind: NameKind, code: number])[];
}

function wantedOf(filter: AuditFilter, names: Names): Wanted | undefined {
  const codes: (readonly [NameKind, number])[] = [];
  for (const kind of NAME_KINDS) {
    const name = filter[kind];
    if (!name) continue;
    const code = names.find(kind, name);
    if (code === undefined) return undefined;
    codes.push([kind, code]);
  }
  return {
    from: filter.from ? dayNumber(filter.from) : Number.NEGATIVE_INFINITY,
    to: filter.to ? dayNumber(filter.to) : Number.POSITIVE_INFINITY,
    event: filter.event ? eventCode(filter.event) : 0,
    platform: filter.platform ? PLATFORM_CODES.indexOf(filter.platform) + 1 : 0,
    class: filter.class ? CLASSES.indexOf(filter.class) + 1 : 0,
    flags:
      (filter.edited ? FLAG.edited : 0) |
      (filter.late ? FLAG.late : 0) |
      (filter.unconfirmed ? FLAG.unconfirmed : 0),
    names: codes,
  };
}

/** Sequence numbers of the events that fit, in their order. */
export function selectRows(
  segments: readonly Segment[],
  filter: AuditFilter,
  names: Names,
  allowed: Allowed,
): Uint32Array {
  const wanted = wantedOf(filter, names);
  if (!wanted) return new Uint32Array(0);
  const found = new Uint32Array(segments.reduce((sum, { count }) => sum + count, 0));
  let n = 0;
  for (const segment of segments) {
    const marks = allowed?.get(segment.number);
    if (allowed && !marks) continue;
    const { first, count, day, event, platform, class: classes, flags } = segment;
    for (let row = 0; row < count; row++) {
      const kind = event[row] ?? 0;
      const on = day[row] ?? 0;
      if (kind === 0 || (marks && !marks[row]) || on < wanted.from || on > wanted.to) continue;
      if (wanted.event !== 0 && kind !== wanted.event) continue;
      if (wanted.platform !== 0 && platform[row] !== wanted.platform) continue;
      if (wanted.class !== 0 && classes[row] !== wanted.class) continue;
      if (((flags[row] ?? 0) & wanted.flags) !== wanted.flags) continue;
      let fits = true;
      for (const [name, code] of wanted.names) if (segment[name][row] !== code) fits = false;
      if (fits) found[n++] = first + row;
    }
  }
  return found.slice(0, n);
}
