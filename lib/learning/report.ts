import type { FocusedItem, Operator, Pack, Suggestion } from '../domain/index.ts';
import { type Keeper, keepGap, keepPicks, pseudonymsOf } from './keep.ts';
import { maskQuestion } from './mask.ts';
import type { GapRow } from './tables.ts';

export interface GapReport {
  readonly item: FocusedItem;
  readonly pack: Pick<Pack, 'id' | 'personalData'>;
  readonly operator: Operator;
  readonly reason: GapRow['reason'];
  /** What was offered when a person said that none fits. */
  readonly offered: readonly Suggestion[];
}

/** Keeps a question without an answer; a person who says so also refuses each answer that was offered. */
export async function reportGap(keeper: Keeper, report: GapReport): Promise<void> {
  const { item, pack, reason } = report;
  const names = await pseudonymsOf(keeper, item, report.operator);
  const text = maskQuestion(item.text, item.author, pack.personalData);
  const question = { text, packId: pack.id, subject: names.subject };
  await keepGap(keeper, { ...question, item: names.item, platform: item.platform, reason });
  if (reason !== 'operator') return;
  const told = report.offered.map(
    ({ answerId, rank }) => ({ answerId, rank, revision: null, outcome: 'dismissed' }) as const,
  );
  await keepPicks(keeper, names.item, { ...question, operator: names.operator }, told);
}

/** Takes back what a person said; what the ranker found by itself (`foundNone`) is kept again. */
export async function withdrawGap(keeper: Keeper, report: GapReport, foundNone: boolean): Promise<void> {
  const { tables } = keeper;
  const { item } = await pseudonymsOf(keeper, report.item, report.operator);
  await tables.database.transaction('rw', tables.picks, tables.gaps, async () => {
    await tables.gaps.where('item').equals(item).delete();
    await tables.picks.where('key').startsWith(`${item}/`).delete();
  });
  if (foundNone) await reportGap(keeper, { ...report, reason: 'no-fit' });
}
