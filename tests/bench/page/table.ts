import { cpus } from 'node:os';
import type { Measured } from './measure.ts';

interface Goal {
  readonly says: string;
  readonly value: number;
  readonly below: number;
}

/** The goals are about ours; what is flat is compared from the smallest feed to the largest. */
function goalsOf(rows: readonly Measured[]): Goal[] {
  const ours = rows.filter(({ variant }) => variant === 'extension');
  const [first] = ours;
  const last = ours.at(-1);
  if (!first || !last) return [];
  const most = (of: (row: Measured) => number): number => Math.max(...ours.map(of));
  return [
    { says: 'idle, ms of a core each second', value: most(({ idleOwn }) => idleOwn), below: 10 },
    { says: 'longest call of ours, ms', value: most((row) => row.longest), below: 50 },
    { says: 'pointer to item, p95, ms', value: most(({ focus }) => focus.p95), below: 16 },
    {
      says: `busy at ${last.comments} comments over busy at ${first.comments}, times`,
      value: last.busyOwn / first.busyOwn,
      below: 2,
    },
  ];
}

const cells = (...values: (string | number)[]): string => `| ${values.join(' | ')} |`;

function row(one: Measured): string {
  const ours = (text: string): string => (one.variant === 'nothing' ? '–' : text);
  return cells(
    one.variant,
    one.comments,
    one.idle.toFixed(1),
    ours(one.idleOwn.toFixed(2)),
    one.busy.toFixed(0),
    ours(one.busyOwn.toFixed(1)),
    ours(`${one.longest.toFixed(1)} (${one.longestOnClock.toFixed(0)})`),
    one.heapMegabytes.toFixed(1),
    ours(`${one.focus.p50.toFixed(1)} / ${one.focus.p95.toFixed(1)}`),
    ours(`${one.heard.p50.toFixed(0)} / ${one.heard.p95.toFixed(0)}`),
  );
}

/** The numbers as a page of the project: what was measured, how, and which goals it meets. */
export function pageTable(
  rows: readonly Measured[],
  { seed, seconds, clicks }: { seed: number; seconds: number; clicks: number },
): string {
  const lines = [
    '# What an agent costs a growing page',
    '',
    `Written by \`npm run bench:page -- --whole\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, seed ${seed}.`,
    `A practice feed that grows, a panel open beside it, ${seconds} s of rest, ${seconds} s of 50 changes a second, then ${clicks} presses of the pointer`,
    'while it goes on changing. *page* is the whole main thread, *own* what the calls into the agent took of it, both in milliseconds',
    'of the processor for each second; *naive* is an observer that reads every comment whenever anything changed. *item* is the agent’s',
    'work from the pointer’s press until the item is read and sent; *heard* is when another process has it, on a clock that this machine’s other programs share.',
    '',
    cells('agent', 'comments', 'idle page', 'idle own', 'busy page', 'busy own') +
      ' longest call ms (clock) | heap MB | item p50 / p95 ms | heard p50 / p95 ms |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(row),
    '',
    '| goal | measured | wanted below | |',
    '|---|---|---|---|',
    ...goalsOf(rows).map(({ says, value, below }) =>
      cells(says, value.toFixed(2), below, value < below ? 'met' : 'missed'),
    ),
    '',
  ];
  return lines.join('\n');
}
