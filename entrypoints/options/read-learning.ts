import {
  type AnswerEvidence,
  evidenceOf,
  type GapGroup,
  gapGroups,
  type Reading,
} from '../../lib/learning/index.ts';
import { type ActivePack, type Database, readActivePack } from '../../lib/store/index.ts';
import { indexOptionsOf, templatesFromAnswers, vocabularyOf, wordingsOf } from '../../lib/suggest/index.ts';

type Unread = { readonly state: 'loading' | 'unreadable' | 'no-pack' };
export type ReadLearned =
  | Unread
  | { readonly state: 'ready'; readonly answers: readonly AnswerEvidence[]; readonly picks: number };
export type ReadGaps = Unread | { readonly state: 'ready'; readonly groups: readonly GapGroup[] };

let reading: { readonly sha256: string; readonly of: Reading } | undefined;

/** Reading a pack's language takes a moment, and the views ask with every change. */
function readingOf({ row, answers }: ActivePack): Reading {
  if (reading?.sha256 === row.sha256) return reading.of;
  const templates = templatesFromAnswers(answers);
  const options = indexOptionsOf(row.header);
  const of = { newWordings: wordingsOf(templates, options), knows: vocabularyOf(templates, options) };
  reading = { sha256: row.sha256, of };
  return of;
}

export async function readLearned(database: Database): Promise<ReadLearned> {
  try {
    const active = await readActivePack(database);
    if (!active) return { state: 'no-pack' };
    const picks = (await database.picks.toArray()).filter(({ packId }) => packId === active.row.id);
    return {
      state: 'ready',
      answers: picks.length === 0 ? [] : evidenceOf(picks, active.answers, readingOf(active)),
      picks: picks.length,
    };
  } catch {
    return { state: 'unreadable' };
  }
}

export async function readGaps(database: Database): Promise<ReadGaps> {
  try {
    const active = await readActivePack(database);
    if (!active) return { state: 'no-pack' };
    const gaps = (await database.gaps.toArray()).filter(({ packId }) => packId === active.row.id);
    return { state: 'ready', groups: gaps.length === 0 ? [] : gapGroups(gaps, readingOf(active)) };
  } catch {
    return { state: 'unreadable' };
  }
}
