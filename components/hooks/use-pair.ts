import { useEffect, useRef, useState } from 'react';
import { type PreparedAnswer, prepareAnswer } from '../../lib/answering/index.ts';
import type { FocusedItem } from '../../lib/domain/index.ts';
import type { LoadedPack } from '../sidebar/services.ts';
import type { Insertion } from './use-insertion.ts';

/** What was promised in public and is still to be sent in private. */
export interface Owed {
  readonly item: FocusedItem;
  readonly answerId: string;
  readonly title: string;
  readonly variantId: string;
  /** The whole text; undefined where something in it needs a look first. */
  readonly text: string | undefined;
}

export interface PairState {
  /** The next insertion is the public part of a pair. */
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly owed: Owed | undefined;
  /** This item is the private conversation in which it is owed. */
  readonly isHere: boolean;
  /** Called with what is about to be inserted. */
  readonly begin: (item: FocusedItem, prepared: PreparedAnswer) => void;
  readonly done: () => void;
}

interface PairInput {
  readonly pack: LoadedPack | undefined;
  readonly item: FocusedItem | null;
  readonly operator: string | undefined;
  readonly phase: Insertion['phase']['kind'];
  readonly now: () => number;
}

/** A public answer that points to a private one, until the private one went in too. */
export function usePair({ pack, item, operator, phase, now }: PairInput): PairState {
  const [on, setOn] = useState(false);
  const [owed, setOwed] = useState<Owed | undefined>();
  const begun = useRef<Owed | 'last' | undefined>(undefined);
  const isHere =
    owed !== undefined && item !== null && item.surface === 'dm' && isSamePerson(item, owed.item);
  useEffect(() => {
    if (phase === 'undone') setOwed(undefined);
    if (phase !== 'inserted' || begun.current === undefined) return;
    setOwed(begun.current === 'last' ? undefined : begun.current);
    begun.current = undefined;
    setOn(false);
  }, [phase]);
  return {
    on,
    set: setOn,
    owed,
    isHere,
    begin(of, prepared) {
      const { answer, pair } = prepared;
      begun.current = isHere && owed?.answerId === answer.id ? 'last' : undefined;
      if (!on || !pair || !pack) return;
      const variantId = pair.personal.id;
      const whole = prepareAnswer({
        answer,
        pack: pack.header,
        item: { ...of, surface: 'dm' },
        operator,
        typed: {},
        variantId,
        now: now(),
        uses: () => [],
      });
      const text = whole?.gates.length === 0 ? whole.rendered.text : undefined;
      begun.current = { item: of, answerId: answer.id, title: answer.title, variantId, text };
    },
    done: () => setOwed(undefined),
  };
}

function isSamePerson(a: FocusedItem, b: FocusedItem): boolean {
  if (a.platform !== b.platform) return false;
  if (a.author.profileUrl && b.author.profileUrl) return a.author.profileUrl === b.author.profileUrl;
  if (a.author.handle && b.author.handle) return a.author.handle === b.author.handle;
  return a.author.name !== '' && a.author.name === b.author.name;
}
