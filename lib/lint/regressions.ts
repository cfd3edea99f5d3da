import type { Pack } from '../domain/index.ts';
import { type Finding, finding } from './finding.ts';
import {
  type AskedQuestion,
  askQuestions,
  changedAnswers,
  type QuestionSheet,
  type SheetOptions,
} from './suggestions.ts';

/** An answer that takes the place of another one, and by which questions. */
export interface Thief {
  readonly thief: string;
  readonly from: string;
  readonly questions: readonly string[];
}

export interface SuggestionReport {
  readonly asked: number;
  readonly questions: number;
  /** Questions that found their own answer first, and among the first three. */
  readonly first: number;
  readonly inThree: number;
  /** Of the pack before; undefined where there is none. */
  readonly firstBefore: number | undefined;
  /** Those that take most first. With a pack before: only what was not so there. */
  readonly thieves: readonly Thief[];
  readonly findings: readonly Finding[];
}

const keyOf = ({ answerId, question }: AskedQuestion): string => `${answerId}\n${question}`;

/**
 * Which sample questions find another answer first. Beside a pack before, only those count that found their own there:
 * losing one to an answer that was changed or added is an error. Losing one to an answer that nobody touched is a
 * warning: training anew moves a question in a thousand by chance.
 */
export function reportSuggestions(
  after: QuestionSheet,
  before?: { readonly sheet: QuestionSheet; readonly changed: ReadonlySet<string> },
): SuggestionReport {
  const was = before && new Map(before.sheet.asked.map((one) => [keyOf(one), one]));
  const astray = after.asked.filter((one) => one.place !== 1 && (!was || was.get(keyOf(one))?.place === 1));
  const rule = (one: AskedQuestion) =>
    before && (one.first === undefined || before.changed.has(one.first) || before.changed.has(one.answerId))
      ? 'question-lost'
      : 'question-astray';
  const firsts = ({ asked }: QuestionSheet): number => asked.filter(({ place }) => place === 1).length;
  return {
    asked: after.asked.length,
    questions: after.questions,
    first: firsts(after),
    inThree: after.asked.filter(({ place = 9 }) => place <= 3).length,
    firstBefore: before && firsts(before.sheet),
    thieves: thievesOf(astray),
    findings: astray.map((one) =>
      finding(
        rule(one),
        { field: 'question', answerId: one.answerId },
        { question: one.question, thief: one.first ?? '-', place: one.place ?? '-' },
      ),
    ),
  };
}

function thievesOf(astray: readonly AskedQuestion[]): Thief[] {
  const found = new Map<string, { thief: string; from: string; questions: string[] }>();
  for (const { answerId, first, question } of astray) {
    if (first === undefined) continue;
    const key = `${first}\n${answerId}`;
    const one = found.get(key) ?? { thief: first, from: answerId, questions: [] };
    one.questions.push(question);
    found.set(key, one);
  }
  return [...found.values()].sort((a, b) => b.questions.length - a.questions.length);
}

/** Asks a pack, and the one before it where there is one, and compares. */
export async function checkSuggestions(
  pack: Pack,
  before: Pack | undefined,
  options: SheetOptions = {},
): Promise<SuggestionReport> {
  const { onProgress } = options;
  const parts = before ? 2 : 1;
  const part = (done: number): SheetOptions => ({
    ...options,
    onProgress: (share) => onProgress?.((done + share) / parts),
  });
  const sheet = before && (await askQuestions(before, part(0)));
  const after = await askQuestions(pack, part(parts - 1));
  return reportSuggestions(
    after,
    before && sheet ? { sheet, changed: changedAnswers(before, pack) } : undefined,
  );
}

/** Both kinds of findings; what a question's own negative word explains is not told again as a suggestion. */
export function withSuggestions(found: readonly Finding[], report: SuggestionReport): Finding[] {
  const refused = new Set(
    found
      .filter(({ rule }) => rule === 'question-refused')
      .map(({ answerId, detail }) => `${answerId} ${detail['question']}`),
  );
  return [
    ...found,
    ...report.findings.filter(
      ({ rule, answerId, detail }) =>
        rule === 'question-lost' || !refused.has(`${answerId} ${detail['question']}`),
    ),
  ];
}
