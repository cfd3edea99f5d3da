import type { Outcome } from '../../../lib/core/index.ts';
import type { Answer, ErrorCode } from '../../../lib/domain/index.ts';
import type { Comparison, ExchangeFormat, ImportFailure } from '../../../lib/exchange/index.ts';

export interface DryRun {
  readonly format: ExchangeFormat;
  readonly ignoredColumns: readonly string[];
  readonly comparison: Comparison;
}

export interface Applied {
  readonly done: number;
  /** Titles that the drafts did not take. */
  readonly refused: readonly string[];
  readonly stopped: boolean;
}

export interface ApplyWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export interface ExchangeServices {
  /** A dry run against the working copy. Rejects with the signal's reason. */
  read(file: File, signal: AbortSignal): Promise<Outcome<DryRun, ImportFailure>>;
  apply(
    answers: readonly Answer[],
    watch: ApplyWatch,
  ): Promise<Outcome<Applied, 'storage-full' | 'no-working-copy'>>;
  save(
    format: ExchangeFormat,
  ): Promise<{ readonly ok: true; readonly name: string } | { readonly ok: false; readonly code: ErrorCode }>;
}

/** `no-name`: nobody has said who drafts here. */
export type ExchangeState = 'loading' | 'no-pack' | 'unreadable' | 'no-name' | 'ready';
