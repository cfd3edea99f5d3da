import { answersById } from '../../lib/answers/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import type { WantedAnswer } from '../hooks/use-prepared.ts';
import type { SeveralPart } from '../hooks/use-several.ts';
import { type AnswerRow, TOGETHER } from './AnswerList.tsx';
import type { LoadedPack } from './services.ts';

type ListedHit = Omit<AnswerRow, 'key' | 'answer'> & { readonly answerId: string };

/** All questions of the comment together stand first, then each answer by itself. */
export function listRows(
  pack: LoadedPack | undefined,
  hits: readonly ListedHit[],
  together: readonly SeveralPart[],
): AnswerRow[] {
  if (!pack) return [];
  const byId = answersById(pack.answers);
  const rows = hits.flatMap(({ answerId, ...hit }): AnswerRow[] => {
    const answer = byId.get(answerId);
    return answer ? [{ ...hit, key: answerId, answer }] : [];
  });
  const first = together.find(({ answer }) => answer !== null)?.answer;
  if (!first) return rows;
  const why = together.flatMap(({ answer, asked }) =>
    [asked.suggestion, ...asked.others].filter(({ answerId }) => answerId === answer?.id),
  );
  return [
    { key: TOGETHER, answer: first, together, why: why.flatMap((suggestion) => suggestion.why) },
    ...rows,
  ];
}

/** The answers that a row stands for. */
export function wantedOf(
  answer: Answer | undefined,
  together: readonly SeveralPart[] | undefined,
): WantedAnswer[] {
  if (!answer) return [];
  if (!together) return [{ answer }];
  return together.flatMap(({ answer, asked }) => (answer ? [{ answer, asked: asked.text }] : []));
}
