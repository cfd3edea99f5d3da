import { parseJson } from '../core/index.ts';
import { openEnvelope, type ReaderKeys } from '../envelope/index.ts';
import { AgentRequest, OutboxRow } from '../messages/index.ts';

/** The kept reports, wherever they are; `rows` are unparsed, as they were stored. */
export interface OutboxStore {
  rows(): Promise<readonly (readonly [key: string, row: unknown])[]>;
  remove(key: string): Promise<void>;
}

/** Writes one report: true when it is in the journal or never can be, false when it is to be tried again. */
export type ApplyReport = (report: AgentRequest) => Promise<boolean>;

/**
 * Writes what page agents kept and nobody wrote. `everything`: also what an agent could still improve on, when none
 * can be alive (the browser has just started). Rows that cannot be read are removed: they hold nothing of anybody.
 */
export async function drainOutbox(
  store: OutboxStore,
  keys: ReaderKeys,
  apply: ApplyReport,
  now: number,
  everything = false,
): Promise<number> {
  let written = 0;
  for (const [key, value] of await store.rows()) {
    const row = OutboxRow.safeParse(value);
    if (row.success && row.data.due > now && !everything) continue;
    const text = row.success ? await openEnvelope(keys, row.data.report) : undefined;
    const report = AgentRequest.safeParse(parseJson(text));
    if (!report.success) await store.remove(key);
    else if (await apply(report.data)) {
      await store.remove(key);
      written++;
    }
  }
  return written;
}
