import { useEffect, useMemo, useState } from 'react';
import { type PreparedAnswer, prepareAnswer, wordingKey } from '../../lib/answering/index.ts';
import type { Answer, FocusedItem } from '../../lib/domain/index.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';
import { draftKey } from './use-insertion.ts';

interface PreparedInput {
  readonly services: SidebarServices;
  readonly pack: LoadedPack | undefined;
  readonly item: FocusedItem | null;
  readonly answer: Answer | undefined;
  readonly operator: string | undefined;
  readonly variantId: string | undefined;
  /** Changes when a use was recorded, so that the next wording takes its turn. */
  readonly turn: number;
}

/** The chosen answer filled for the item in hand, with what the operator typed kept as a draft. */
export function usePrepared({ services, pack, item, answer, operator, variantId, turn }: PreparedInput): {
  prepared: PreparedAnswer | undefined;
  typed: Readonly<Record<string, string>>;
  setTyped: (name: string, value: string) => void;
} {
  const key = item && answer ? draftKey(item, answer.id) : '';
  const [drafts, setDrafts] = useState<{ key: string; values: Readonly<Record<string, string>> }>({
    key: '',
    values: {},
  });
  const [uses, setUses] = useState<ReadonlyMap<string, readonly number[]>>(new Map());
  const account = item?.actingAs.account ?? '';
  const platform = item?.platform ?? '';

  useEffect(() => {
    let stopped = false;
    if (key === '') return;
    void services.readDraft(key).then((values) => {
      if (!stopped) setDrafts({ key, values });
    });
    return () => {
      stopped = true;
    };
  }, [services, key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a recorded use (turn) must be read again
  useEffect(() => {
    let stopped = false;
    if (!answer) return;
    const keys = answer.variants.flatMap((variant) =>
      variant.wordings.map((_, index) => wordingKey(answer, variant, index)),
    );
    void services.usesOf(account, platform, keys).then((found) => {
      if (!stopped) setUses(found);
    });
    return () => {
      stopped = true;
    };
  }, [services, answer, account, platform, turn]);

  const typed = drafts.key === key ? drafts.values : {};
  const prepared = useMemo(
    () =>
      answer && pack && item
        ? prepareAnswer({
            answer,
            pack: pack.header,
            item,
            operator,
            typed,
            variantId,
            now: services.now(),
            uses: (wording) => uses.get(wording) ?? [],
          })
        : undefined,
    [answer, pack, item, operator, typed, variantId, services, uses],
  );
  return {
    prepared,
    typed,
    setTyped(name, value) {
      const values = { ...typed, [name]: value };
      setDrafts({ key, values });
      void services.saveDraft(key, values);
    },
  };
}
