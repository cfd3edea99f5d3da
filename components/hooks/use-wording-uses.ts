import { useEffect, useMemo, useState } from 'react';
import { wordingKey } from '../../lib/answering/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import type { SidebarServices } from '../sidebar/services.ts';

interface Known {
  readonly for: string;
  /** After how many insertions they were read; older ones stay in sight until the next are there. */
  readonly turn: number;
  readonly uses: ReadonlyMap<string, readonly number[]>;
}

interface WordingUses {
  /** Of this list, or of the one before; undefined until the first is known. */
  readonly uses: Known['uses'] | undefined;
  readonly current: boolean;
}

/**
 * When each wording of the listed answers was used on this account. It is read for the whole list at once, so that
 * moving through it shows every text at its turn and never another one first.
 */
export function useWordingUses(
  services: SidebarServices,
  place: { readonly account: string; readonly platform: string },
  answers: readonly Answer[],
  turn: number,
): WordingUses {
  const { account, platform } = place;
  const [known, setKnown] = useState<Known | undefined>();
  const keys = useMemo(
    () =>
      answers.flatMap((answer) =>
        answer.variants.flatMap((variant) =>
          variant.wordings.map((_, index) => wordingKey(answer, variant, index)),
        ),
      ),
    [answers],
  );
  const wanted = `${platform}\n${account}\n${answers.map(({ id, revision }) => `${id}@${revision}`).join(' ')}`;

  useEffect(() => {
    let stopped = false;
    if (keys.length === 0) return;
    // The list that a key brings is drawn first: to begin a reading of the database takes longer than to draw it.
    const timer = setTimeout(() => {
      void services.usesOf(account, platform, keys).then((uses) => {
        if (!stopped) setKnown({ for: wanted, turn, uses });
      });
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [services, account, platform, keys, wanted, turn]);

  return { uses: known?.uses, current: known?.for === wanted };
}
