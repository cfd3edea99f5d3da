import { useEffect, useMemo, useState } from 'react';
import { type PreparedAnswer, prepareAnswer } from '../../lib/answering/index.ts';
import type { Values } from '../../lib/answers/index.ts';
import type { Answer, FocusedItem } from '../../lib/domain/index.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';
import { draftKey } from './use-insertion.ts';

/** An answer that is to be prepared, and which words of the comment it answers if not all of it. */
export interface WantedAnswer {
  readonly answer: Answer;
  readonly asked?: string;
}

interface PreparedInput {
  readonly services: SidebarServices;
  readonly pack: LoadedPack | undefined;
  readonly item: FocusedItem | null;
  /** In the order asked; several become one reply. */
  readonly wanted: readonly WantedAnswer[];
  readonly operator: string | undefined;
  readonly variantId: string | undefined;
  readonly paired: boolean;
  /** A text that was sent to be signed: its wording is kept. */
  readonly held: string | undefined;
  /** Uses of the answers' wordings on this account; undefined until they are known. */
  readonly uses: ReadonlyMap<string, readonly number[]> | undefined;
}

export interface Typed {
  readonly of: (answerId: string) => Values;
  readonly set: (answerId: string, name: string, value: string) => void;
}

type Drafts = ReadonlyMap<string, Values>;

const NO_DRAFTS: Drafts = new Map();

/** The chosen answers filled for the item in hand, with what the operator typed kept as drafts, one for each answer. */
export function usePrepared({
  services,
  pack,
  item,
  wanted,
  operator,
  variantId,
  paired,
  held,
  uses,
}: PreparedInput): {
  prepared: PreparedAnswer | undefined;
  typed: Typed;
} {
  const keys = item ? wanted.map(({ answer }) => draftKey(item, answer.id)).join('\n') : '';
  const [read, setRead] = useState({ for: '', drafts: NO_DRAFTS });

  useEffect(() => {
    let stopped = false;
    if (keys === '') return;
    const reading = keys.split('\n').map(async (key) => [key, await services.readDraft(key)] as const);
    void Promise.all(reading).then((drafts) => {
      const typed = drafts.filter(([, values]) => Object.keys(values).length > 0);
      if (!stopped) setRead({ for: keys, drafts: typed.length > 0 ? new Map(typed) : NO_DRAFTS });
    });
    return () => {
      stopped = true;
    };
  }, [services, keys]);

  const drafts = read.for === keys ? read.drafts : NO_DRAFTS;
  const prepared = useMemo(() => {
    const [first, ...others] = wanted;
    if (!first || !pack || !item || !uses) return undefined;
    const typedFor = (answer: Answer): Values => drafts.get(draftKey(item, answer.id)) ?? {};
    return prepareAnswer({
      answer: first.answer,
      asked: first.asked,
      also: others.map(({ answer, asked = '' }) => ({ answer, asked, typed: typedFor(answer) })),
      pack: pack.header,
      item,
      operator,
      typed: typedFor(first.answer),
      variantId,
      paired,
      held,
      now: services.now(),
      uses: (wording) => uses.get(wording) ?? [],
    });
  }, [wanted, pack, item, operator, drafts, variantId, paired, held, services, uses]);
  const typed = useMemo((): Typed => {
    const of = (answerId: string): Values => (item && drafts.get(draftKey(item, answerId))) || {};
    return {
      of,
      set(answerId, name, value) {
        if (!item) return;
        const key = draftKey(item, answerId);
        const values = { ...of(answerId), [name]: value };
        setRead({ for: keys, drafts: new Map(drafts).set(key, values) });
        void services.saveDraft(key, values);
      },
    };
  }, [services, item, drafts, keys]);
  return { prepared, typed };
}
