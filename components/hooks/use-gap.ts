import { useEffect, useEffectEvent, useState } from 'react';
import type { FocusedItem, Operator, Suggestion } from '../../lib/domain/index.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';
import type { SuggestionState } from './use-suggestions.ts';

export interface GapState {
  /** A person may say that no answer fits the item in hand. */
  readonly canReport: boolean;
  readonly reported: boolean;
  readonly report: () => void;
  readonly withdraw: () => void;
}

interface GapInput {
  readonly services: SidebarServices;
  readonly pack: LoadedPack | undefined;
  /** Only an item that an official account answers. */
  readonly item: FocusedItem | undefined;
  readonly operator: Operator | undefined;
  readonly state: SuggestionState;
}

const NONE: readonly Suggestion[] = [];

/** Questions without an answer are kept for the supervisor: what the ranker finds none for, and what a person says. */
export function useGap({ services, pack, item, operator, state }: GapInput): GapState {
  const [said, setSaid] = useState('');
  const found = typeof state === 'string' ? undefined : state;
  const ready = pack && item && operator && found && item.text.trim() !== '';
  const key = item ? `${item.platform}:${item.nativeId}` : '';
  const noFit = found?.verdict === 'no-fit';

  const reportOf = (reason: 'no-fit' | 'operator') =>
    ready && {
      item,
      pack: pack.header,
      operator,
      reason,
      offered: reason === 'operator' ? found.suggestions : NONE,
    };
  const keepFoundNone = useEffectEvent(() => {
    const report = reportOf('no-fit');
    if (report) void services.reportGap(report);
  });
  const keeps = Boolean(ready) && noFit;
  useEffect(() => {
    if (keeps && key !== '') keepFoundNone();
  }, [keeps, key]);

  const reported = key !== '' && said === key;
  return {
    canReport: Boolean(ready) && found?.verdict !== 'needs-none',
    reported,
    report() {
      const report = reportOf('operator');
      if (!report || reported) return;
      setSaid(key);
      void services.reportGap(report);
    },
    withdraw() {
      const report = reportOf('operator');
      if (!report || !reported) return;
      setSaid('');
      void services.withdrawGap(report, noFit);
    },
  };
}
