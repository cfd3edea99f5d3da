import type { ErrorCode } from '../../../lib/domain/index.ts';
import type { ExportKind } from '../../../lib/export/index.ts';
import type { ChainCheck, JournalEntry } from '../../../lib/journal/index.ts';

/** The log as the page knows it; entries stand in the order of the chain. */
export type Log =
  | { readonly state: 'loading' }
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'ready';
      readonly entries: readonly JournalEntry[];
      /** Undefined while the chain is being checked. */
      readonly chain: ChainCheck | undefined;
    };

/** What the person sees when asking for a file. */
export interface Selection {
  readonly entries: readonly JournalEntry[];
  readonly from?: string;
  readonly to?: string;
}

export type ExportResult =
  | { readonly ok: true; readonly name: string; readonly count: number }
  | { readonly ok: false; readonly code: ErrorCode };

export type OnExport = (kind: ExportKind, selection: Selection) => Promise<ExportResult>;
