import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { answersById } from '../../lib/answers/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import type { LoadedPack } from '../sidebar/services.ts';

export interface Withdrawn {
  readonly title: string;
  readonly reason: string | undefined;
  readonly replacement: Answer | undefined;
}

interface WithdrawnInput {
  readonly pack: LoadedPack | undefined;
  /** The item in hand; with another one, what was shown before is forgotten. */
  readonly itemKey: string;
  /** The answers of the row that is shown. */
  readonly shown: readonly Answer[];
  /** The pack in use became another one, and the row that was shown can stay. */
  readonly onKept: () => void;
}

/**
 * Says so when a new pack takes away the answer that an operator has in hand. Without it the list would put another
 * answer under the key that is about to be pressed.
 */
export function useWithdrawn({ pack, itemKey, shown, onKept }: WithdrawnInput): {
  withdrawn: Withdrawn | undefined;
  dismiss: () => void;
} {
  const [gone, setGone] = useState<{ itemKey: string; withdrawn: Withdrawn } | undefined>();
  const last = useRef<{ itemKey: string; answers: readonly Answer[] }>({ itemKey: '', answers: [] });
  const packKey = pack ? `${pack.header.id}@${pack.header.version}` : '';
  const before = useRef(packKey);
  // In the same render as the new pack: a key pressed now must not meet another answer.
  const taken =
    before.current !== '' && before.current !== packKey && last.current.itemKey === itemKey
      ? last.current.answers.find(({ id }) => !(pack && answersById(pack.answers).has(id)))
      : undefined;
  const settle = useEffectEvent(() => {
    const { answers, itemKey: of } = last.current;
    if (before.current !== '' && pack && of === itemKey && answers.length > 0) {
      if (taken) setGone({ itemKey, withdrawn: wordsFor(taken, pack) });
      else onKept();
    }
    before.current = packKey;
  });
  useEffect(() => {
    if (before.current !== packKey) settle();
  }, [packKey]);
  useEffect(() => {
    if (before.current === packKey && shown.length > 0) last.current = { itemKey, answers: shown };
    else if (last.current.itemKey !== itemKey) last.current = { itemKey, answers: [] };
  });
  const words =
    taken && pack ? wordsFor(taken, pack) : gone?.itemKey === itemKey ? gone.withdrawn : undefined;
  return { withdrawn: words, dismiss: () => setGone(undefined) };
}

function wordsFor(answer: Answer, pack: LoadedPack): Withdrawn {
  const line = pack.header.withdrawn.find(({ id }) => id === answer.id);
  return {
    title: answer.title,
    reason: line?.reason,
    replacement: answersById(pack.answers).get(line?.replacement ?? ''),
  };
}
