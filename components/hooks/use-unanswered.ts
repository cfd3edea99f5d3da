import { useEffect, useState } from 'react';
import { answersById } from '../../lib/answers/index.ts';
import type { AgentToPanel, UnansweredItem } from '../../lib/messages/index.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';

type Told = Extract<AgentToPanel, { key: 'unanswered' }>;

/** Comments that ask the same: those that one answer would answer. */
export interface SameQuestion {
  /** Undefined: no approved answer fits these. */
  readonly answerId: string | undefined;
  readonly title: string | undefined;
  readonly nativeIds: readonly string[];
}

const NONE: readonly SameQuestion[] = [];

/**
 * Puts together what asks the same, the largest group first. One comment after the other, so that the question in hand
 * never waits for more than one of them; thanks and jests are in no group.
 */
export function useUnanswered(
  rank: SidebarServices['rank'],
  pack: LoadedPack | undefined,
  told: Told | undefined,
): readonly SameQuestion[] {
  const [groups, setGroups] = useState(NONE);
  useEffect(() => {
    let stopped = false;
    if (!pack || !told) return;
    // A ranker that fails says so beside the question in hand; here the count alone is left.
    void group(rank, pack, told.items, () => stopped)
      .catch(() => NONE)
      .then((found) => !stopped && setGroups(found));
    return () => {
      stopped = true;
    };
  }, [rank, pack, told]);
  return told ? groups : NONE;
}

async function group(
  rank: SidebarServices['rank'],
  pack: LoadedPack,
  items: readonly UnansweredItem[],
  stopped: () => boolean,
): Promise<readonly SameQuestion[]> {
  const byAnswer = new Map<string | undefined, string[]>();
  for (const { nativeId, text } of items) {
    if (stopped()) return [];
    const { verdict, suggestions } = await rank(text, undefined);
    if (verdict === 'needs-none') continue;
    const answerId = suggestions[0]?.answerId;
    byAnswer.set(answerId, [...(byAnswer.get(answerId) ?? []), nativeId]);
  }
  const titleOf = (answerId: string | undefined): string | undefined =>
    answersById(pack.answers).get(answerId ?? '')?.title;
  return [...byAnswer]
    .map(([answerId, nativeIds]) => ({ answerId, title: titleOf(answerId), nativeIds }))
    .sort((a, b) => b.nativeIds.length - a.nativeIds.length);
}
