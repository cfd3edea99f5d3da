import type { Browser, Page } from '@playwright/test';
import * as z from 'zod/mini';

const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  /** Microseconds: start, length on the clock, length on the processor. */
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(
    z.object({ data: z.optional(z.object({ url: z.optional(z.string()), type: z.optional(z.string()) })) }),
  ),
});
type TraceEvent = z.infer<typeof TraceEvent>;
const Trace = z.object({ traceEvents: z.array(TraceEvent) });

/** A piece of main-thread work, with everything that it caused before it returned; milliseconds. */
export interface Work {
  readonly start: number;
  /** On the clock: other programs may have had the processor meanwhile. */
  readonly wall: number;
  readonly thread: number;
}

export interface Traced {
  /** Calls from the browser into the scripts of one file, outermost ones only. */
  readonly calls: readonly Work[];
  /** For each press of the pointer, what the file did before the page had the event back. */
  readonly presses: readonly Work[];
}

const workOf = ({ ts = 0, dur = 0, tdur }: TraceEvent): Work => ({
  start: ts / 1000,
  wall: dur / 1000,
  thread: (tdur ?? dur) / 1000,
});

const inside = ({ start, wall }: Work, outer: Work): boolean =>
  start >= outer.start && start + wall <= outer.start + outer.wall;

function outermost(all: readonly Work[]): Work[] {
  let until = Number.NEGATIVE_INFINITY;
  return [...all]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, wall }) => {
      if (start < until) return false;
      until = start + wall;
      return true;
    });
}

/** Runs `during` and tells what the scripts whose address holds `file` cost the page meanwhile. */
export async function traced(
  browser: Browser,
  page: Page,
  file: string,
  during: () => Promise<void>,
): Promise<Traced> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await during();
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString('utf8')));
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const calls = outermost(
    whole.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes(file)).map(workOf),
  );
  const presses = whole
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown')
    .map(workOf)
    .map((press) => {
      const own = calls.filter((call) => inside(call, press));
      return { start: press.start, wall: sum(own, 'wall'), thread: sum(own, 'thread') };
    });
  return { calls, presses };
}

export const sum = (all: readonly Work[], of: 'wall' | 'thread'): number =>
  all.reduce((total, work) => total + work[of], 0);

export const longest = (all: readonly Work[], of: 'wall' | 'thread'): number =>
  Math.max(0, ...all.map((work) => work[of]));

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;
