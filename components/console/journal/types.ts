import type { AuditFilter, AuditLine, DeskState } from '../../../lib/audit/index.ts';
import type { ErrorCode } from '../../../lib/domain/index.ts';
import type { ExportFormat, ExportWatch, Profile } from '../../../lib/export/index.ts';
import type { Translate } from '../../../lib/i18n/index.ts';

/** The log as the page reads it: lib/audit's desk over the real journal. */
export interface LogDesk {
  readonly state: DeskState;
  subscribe(listener: () => void): () => void;
  /** Sequence numbers of the events that fit, in their order. */
  select(filter: AuditFilter): Promise<Uint32Array>;
  read(sequences: readonly number[]): Promise<AuditLine[]>;
  story(seq: number): Promise<AuditLine[]>;
}

/** What an event can be corrected as; it stands in the log's line in the clear, so it is chosen and not typed. */
export const CORRECTIONS = [
  'not-sent',
  'sent-confirmed',
  'wrong-person',
  'wrong-answer',
  'wrong-account',
  'wrong-operator',
  'other',
] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** Writes a correction of one event as a new event. */
export type OnCorrect = (
  line: AuditLine,
  what: Correction,
  note: string,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly code: ErrorCode }>;

/** A filter that was given a name. */
export interface SavedView {
  readonly name: string;
  readonly filter: AuditFilter;
}

/** Where saved views are kept between visits. */
export interface SavedViewStore {
  read(): readonly SavedView[];
  write(views: readonly SavedView[]): void;
}

/** What the person sees when asking for a file. */
export interface Selection {
  readonly sequences: ArrayLike<number>;
  /** The filter as shown, name and value. */
  readonly filter: readonly (readonly [name: string, value: string])[];
  readonly from?: string;
  readonly to?: string;
}

export interface ExportRequest extends Selection {
  readonly format: ExportFormat | 'bundle';
  readonly profile: Profile;
  readonly t: Translate;
}

export type ExportResult =
  | {
      readonly ok: true;
      readonly name: string;
      readonly count: number;
      readonly sha256: string;
      readonly head: string | null;
    }
  | { readonly ok: false; readonly reason: 'cancelled' }
  | { readonly ok: false; readonly reason: 'failed'; readonly code: ErrorCode };

export type OnExport = (request: ExportRequest, watch: ExportWatch) => Promise<ExportResult>;
