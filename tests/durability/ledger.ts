import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const count = z.number().check(z.int(), z.gte(0));

/** One trial: what it showed, or that the journal did not open again, or that it did not come about, and why. */
const Entry = z.object({
  series: z.string(),
  trial: count,
  at: z.iso.datetime(),
  /** Digest of the page with the product's code as it was tried. */
  code: z.string(),
  /** Milliseconds from the first acknowledgement to the fault. */
  after: count,
  result: z.union([
    z.object({ acknowledged: count, lost: count, chainBroken: z.boolean() }),
    z.object({ wanted: count, lines: count, forks: count }),
    z.object({ unreadable: z.string() }),
    z.object({ vain: z.string() }),
  ]),
});
export type Entry = z.infer<typeof Entry>;

/**
 * Trials of a run that is too long for one sitting: each is written down as it ends, so that a later run goes on where
 * the last one stopped and the report counts all of them. Without a file it remembers this run alone.
 */
export class Ledger {
  private readonly file: string | undefined;
  private readonly entries: Entry[] = [];

  constructor(file: string | undefined) {
    this.file = file;
    if (!file) return;
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n'))
      if (line !== '') this.entries.push(Entry.parse(JSON.parse(line)));
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    if (this.file) appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  of(series: string): readonly Entry[] {
    return this.entries.filter((entry) => entry.series === series);
  }

  /** Names of all series, in the order in which they were begun. */
  series(): string[] {
    return [...new Set(this.entries.map(({ series }) => series))];
  }

  /** Which states of lib/journal were tried, and on which days. */
  about(): { readonly codes: readonly string[]; readonly days: readonly string[] } {
    return {
      codes: [...new Set(this.entries.map(({ code }) => code))],
      days: [...new Set(this.entries.map(({ at }) => at.slice(0, 10)))],
    };
  }
}
