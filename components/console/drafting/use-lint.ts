import { useDeferredValue, useMemo } from 'react';
import { dayIn } from '../../../lib/answers/index.ts';
import type { Answer } from '../../../lib/domain/index.ts';
import { editedPack } from '../../../lib/drafting/index.ts';
import { type Finding, lintAnswer, type Rule } from '../../../lib/lint/index.ts';
import type { Desk } from './types.ts';

/** Said beside the field already: nothing with these is even sent to review. */
const SAID: readonly Rule[] = ['unknown-placeholder', 'shortcut-twice', 'pair-missing'];

/** What the lint says of an answer, a moment behind the keys. */
export function useLint({ copy, services }: Desk, answer: Answer | undefined): readonly Finding[] {
  const words = useDeferredValue(answer);
  const pack = useMemo(() => editedPack(copy), [copy]);
  const today = dayIn(copy.base.calendar.timeZone, services.now());
  return useMemo(
    () => (words ? lintAnswer(words, pack, { today }).filter(({ rule }) => !SAID.includes(rule)) : []),
    [words, pack, today],
  );
}
