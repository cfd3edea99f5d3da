import { useMemo, useState } from 'react';
import { answersById } from '../../lib/answers/index.ts';
import type { Answer, AskedPart } from '../../lib/domain/index.ts';
import type { LoadedPack } from '../sidebar/services.ts';

/** One question of a comment, and the answer that it gets in the one reply. */
export interface SeveralPart {
  readonly asked: AskedPart;
  /** Null where the operator left this question out. */
  readonly answer: Answer | null;
  /** What it can be exchanged for, the offered answer first. */
  readonly choices: readonly Answer[];
}

export interface Several {
  /** In the order asked; empty where the comment asks one thing. */
  readonly parts: readonly SeveralPart[];
  readonly choose: (part: number, answerId: string | null) => void;
}

const NONE: readonly Answer[] = [];
const AS_OFFERED: ReadonlyMap<number, string | null> = new Map();

/** The questions of a comment with what the operator made of them; another comment starts anew. */
export function useSeveral(
  pack: LoadedPack | undefined,
  asked: readonly AskedPart[],
  itemKey: string,
): Several {
  const key = `${itemKey}\n${asked.map(({ text, suggestion }) => `${text}\n${suggestion.answerId}`).join('\n')}`;
  const [made, setMade] = useState({ for: '', choices: AS_OFFERED });
  const choices = made.for === key ? made.choices : AS_OFFERED;
  const parts = useMemo(() => {
    const byId = answersById(pack?.answers ?? NONE);
    const all = asked.flatMap((part, at): SeveralPart[] => {
      const known = [part.suggestion, ...part.others].flatMap(({ answerId }) => byId.get(answerId) ?? []);
      const [offered] = known;
      if (!offered) return [];
      const chosen = choices.get(at);
      const answer = chosen === null ? null : (known.find(({ id }) => id === chosen) ?? offered);
      return [{ asked: part, answer, choices: known }];
    });
    return all.length > 1 ? all : [];
  }, [pack, asked, choices]);
  return {
    parts,
    choose: (part, answerId) => setMade({ for: key, choices: new Map(choices).set(part, answerId) }),
  };
}
