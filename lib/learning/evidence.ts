import * as z from 'zod/mini';
import type { Wordings } from '../suggest/index.ts';
import { groupWordings } from './groups.ts';
import { LEAST_AUTHORS, publicWording, sharedWords } from './public-wording.ts';
import type { PickRow } from './tables.ts';

const count = z.number().check(z.int(), z.gte(0));
const line = z.string().check(z.minLength(1), z.maxLength(200));

/** What the office's operators taught, in sums: candidates for the sample questions of its next pack. */
export const Evidence = z.strictObject({
  format: z.literal('tanggap-evidence'),
  version: z.literal(1),
  packId: z.string(),
  packVersion: count,
  exportedAt: z.iso.datetime(),
  /** A candidate stands for questions of at least so many people, and holds only words of the office or of so many people. */
  leastAuthors: count,
  answers: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      accepted: count,
      changed: count,
      dismissed: count,
      /** Sample questions that the answer lacks, the most asked first. */
      candidates: z.array(z.strictObject({ text: line, times: count, authors: count })),
    }),
  ),
});
export type Evidence = z.infer<typeof Evidence>;
export type AnswerEvidence = Evidence['answers'][number];

export interface AnswerKnown {
  readonly id: string;
  readonly title: string;
  readonly sampleQuestions: readonly string[];
}

export interface Reading {
  readonly newWordings: () => Wordings;
  /** Whether a word is the office's own or everyday language. */
  readonly knows: (word: string) => boolean;
}

/** Sums by answer, the most chosen first; answers of which nothing was learnt are left out. */
export function evidenceOf(
  picks: readonly PickRow[],
  answers: readonly AnswerKnown[],
  { newWordings, knows }: Reading,
): AnswerEvidence[] {
  const shared = sharedWords(picks);
  return answers
    .map(({ id, title, sampleQuestions }) => {
      const own = picks.filter(({ answerId }) => answerId === id);
      const of = (outcome: PickRow['outcome']) => own.filter((pick) => pick.outcome === outcome).length;
      const chosen = own.filter(({ outcome }) => outcome !== 'dismissed');
      const groups = groupWordings(
        chosen.map(({ text }) => text),
        newWordings(),
      );
      const known = new Set(sampleQuestions.map(plain));
      const candidates = groups.flatMap((members) => {
        const group = members.flatMap((place) => chosen[place] ?? []);
        const authors = new Set(group.map(({ subject }) => subject)).size;
        if (authors < LEAST_AUTHORS) return [];
        const wordings = group.flatMap(({ text }) => publicWording(text, knows, shared) ?? []);
        // The most central wording that lost no word, else the most central one.
        const text = wordings.find((wording) => !wording.includes('…')) ?? wordings[0];
        if (!text || known.has(plain(text))) return [];
        known.add(plain(text));
        return [{ text, times: group.length, authors }];
      });
      return {
        id,
        title,
        accepted: of('accepted'),
        changed: of('changed'),
        dismissed: of('dismissed'),
        candidates: candidates.sort((a, b) => b.times - a.times),
      };
    })
    .filter(({ accepted, changed, dismissed }) => accepted + changed + dismissed > 0)
    .sort((a, b) => b.accepted + b.changed - a.accepted - a.changed || b.dismissed - a.dismissed);
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
