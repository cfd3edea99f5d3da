import { useEffect, useMemo, useState } from 'react';
import { type PreparedAnswer, prepareAnswer } from '../../lib/answering/index.ts';
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
  /** Uses of the answer's wordings on this account; undefined until they are known. */
  readonly uses: ReadonlyMap<string, readonly number[]> | undefined;
}

/** The chosen answer filled for the item in hand, with what the operator typed kept as a draft. */
export function usePrepared({ services, pack, item, answer, operator, variantId, uses }: PreparedInput): {
  prepared: PreparedAnswer | undefined;
  typed: Readonly<Record<string, string>>;
  setTyped: (name: string, value: string) => void;
} {
  const key = item && answer ? draftKey(item, answer.id) : '';
  const [drafts, setDrafts] = useState<{ key: string; values: Readonly<Record<string, string>> }>({
    key: '',
    values: {},
  });

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

  const typed = drafts.key === key ? drafts.values : {};
  const prepared = useMemo(
    () =>
      answer && pack && item && uses
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
