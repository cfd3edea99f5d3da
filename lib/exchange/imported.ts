import type { Answer, Variable, Variant } from '../domain/index.ts';

export const FORMATS = ['csv', 'xlsx', 'clippings', 'chatwoot', 'zammad', 'briskine'] as const;
export type ExchangeFormat = (typeof FORMATS)[number];

/** What an import says of an entry beside its words; nothing is changed or left out in silence. */
export interface Remark {
  readonly kind: /** A placeholder that became one of our variables: `from` and `to`. */
    | 'placeholder-mapped'
    /** A placeholder that we have nothing for; it stays as it is, and the lint names it. */
    | 'placeholder-kept'
    /** Markup that became plain text. */
    | 'html'
    /** A part of the entry that an answer has no place for. */
    | 'left-out'
    /** Variants of the pack's answer that the file does not hold, and that stay. */
    | 'variants-kept';
  readonly value: string;
}

export type RejectReason =
  | 'empty'
  | 'unknown-value'
  | 'not-a-day'
  | 'too-long'
  | 'too-many'
  | 'invalid'
  | 'formula'
  | 'active-content'
  | 'inactive'
  | 'contradicts-earlier-line'
  | 'broken-characters'
  | 'separator';

/** A row that is not taken, with the line in the file where it begins (from 1), or the number of the entry. */
export interface Rejected {
  readonly line: number;
  readonly field: string;
  readonly reason: RejectReason;
  readonly value: string;
}

export interface ImportedVariant extends Partial<Omit<Variant, 'wordings'>> {
  readonly wordings: readonly string[];
}

/** An answer as a file tells of it: what the file does not say is not there. */
export interface ImportedAnswer
  extends Partial<
    Pick<
      Answer,
      | 'id'
      | 'topic'
      | 'shortcut'
      | 'class'
      | 'sensitivity'
      | 'sampleQuestions'
      | 'keywords'
      | 'negativeKeywords'
      | 'validFrom'
      | 'validUntil'
      | 'reviewBy'
      | 'owner'
      | 'notes'
    >
  > {
  readonly line: number;
  readonly title: string;
  readonly variants: readonly ImportedVariant[];
  readonly variables: readonly Variable[];
  readonly remarks: readonly Remark[];
}

export interface Imported {
  readonly format: ExchangeFormat;
  readonly answers: readonly ImportedAnswer[];
  readonly rejected: readonly Rejected[];
  /** Columns that nothing is known about. */
  readonly ignoredColumns: readonly string[];
}

export type ImportFailure = 'import-too-large' | 'import-unreadable' | 'import-damaged' | 'import-too-many';

export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;
/** What a packed file may become: a spreadsheet of ten megabytes can hold a hundred times as much. */
export const MAX_UNPACKED_BYTES = 60 * 1024 * 1024;
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 100;
