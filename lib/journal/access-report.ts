import type { Leaf, PersonalPayload } from '../domain/index.ts';
import type { Person } from './person.ts';
import { readEntry } from './read.ts';
import type { JournalTables } from './tables.ts';

/** Everything that is held of one person, with the trail of what was done with it; for the person themselves. */
export interface AccessReport {
  readonly format: 'tanggap-access-report';
  readonly version: 1;
  readonly at: string;
  /** The pseudonym under which the records stand. */
  readonly subject: string;
  readonly platform: string | null;
  readonly author: PersonalPayload['author'];
  readonly legalHolds: readonly { readonly at: string; readonly reason: string }[];
  /** Events about the person: what was kept, and the journal's own line about it. */
  readonly records: readonly AccessRecord[];
  /** Events about others in which the person is named: only that they are, not what the others wrote. */
  readonly mentions: readonly Pick<AccessRecord, 'seq' | 'at' | 'event' | 'platform'>[];
  /** Exports that held the records: the trail beyond this device. */
  readonly disclosed: readonly { readonly at: string; readonly format: string; readonly by: string | null }[];
}

export interface AccessRecord {
  readonly seq: number;
  readonly at: string;
  readonly event: Leaf['event'];
  readonly platform: string | null;
  readonly operator: string | null;
  readonly held: PersonalPayload | null;
  readonly line: string;
}

export async function accessReport(
  tables: JournalTables,
  person: Person,
  now: number,
): Promise<AccessReport> {
  const records = await Promise.all(person.records.map((seq) => recordAt(tables, seq)));
  const mentions = await Promise.all(person.mentions.map((seq) => recordAt(tables, seq)));
  const first = Math.min(...person.records);
  const exports = await tables.leaves.where('event').equals('exported').toArray();
  const holds = await tables.holds.toArray();
  return {
    format: 'tanggap-access-report',
    version: 1,
    at: new Date(now).toISOString(),
    subject: person.subject,
    platform: person.platform ?? null,
    author: person.author,
    legalHolds: holds
      .filter(({ subject }) => subject === null || subject === person.subject)
      .map(({ at, reason }) => ({ at, reason })),
    records: records.filter((record) => record !== undefined),
    mentions: mentions
      .filter((record) => record !== undefined)
      .map(({ seq, at, event, platform }) => ({ seq, at, event, platform })),
    disclosed: (
      await Promise.all(exports.filter(({ seq }) => seq > first).map((row) => readEntry(tables, row)))
    ).flatMap((entry) =>
      entry?.leaf.event === 'exported'
        ? [
            {
              at: entry.leaf.at,
              format: entry.leaf.detail.format,
              by: entry.leaf.operator?.id ?? null,
            },
          ]
        : [],
    ),
  };
}

async function recordAt(tables: JournalTables, seq: number): Promise<AccessRecord | undefined> {
  const row = await tables.leaves.get(seq);
  const entry = row && (await readEntry(tables, row));
  if (!entry) return undefined;
  const { leaf, personal } = entry;
  return {
    seq,
    at: leaf.at,
    event: leaf.event,
    platform: leaf.where?.platform ?? null,
    operator: leaf.operator?.id ?? null,
    held: personal,
    line: row.line,
  };
}
