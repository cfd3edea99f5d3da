import type { NameOfTopic } from '../../../lib/answers/index.ts';
import type { OpenItem } from '../../../lib/recording/index.ts';
import type { MonthlyFigures } from '../../../lib/stats/index.ts';

export interface Letterhead {
  readonly organisation: string;
  /** Address, telephone and the like, as the pack's office facts have them. */
  readonly lines: readonly string[];
}

/** What the journal proves about itself at the time of the report. */
export interface Integrity {
  /** Events whose chain was checked; `fault` names the first line that does not fit. */
  readonly checked: number;
  readonly head: string;
  readonly fault: number | undefined;
  /** The newest signed checkpoint: how many events it holds, when it was signed, SHA-256 of its note. */
  readonly checkpoint: { readonly size: number; readonly at: string; readonly sha256: string } | undefined;
  readonly device: string;
}

export interface MonthlyReport {
  readonly month: string;
  readonly letterhead: Letterhead;
  readonly figures: MonthlyFigures;
  readonly nameOfTopic: NameOfTopic;
  readonly open: readonly OpenItem[];
  readonly integrity: Integrity;
}

/** Reads one month; resolves when all its events were counted. */
export type LoadReport = (month: string) => Promise<MonthlyReport>;
