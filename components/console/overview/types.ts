import type { NameOfTopic } from '../../../lib/answers/index.ts';
import type { MonthlyFigures, Span } from '../../../lib/stats/index.ts';

export interface Overview {
  readonly span: Span;
  readonly figures: MonthlyFigures;
  readonly nameOfTopic: NameOfTopic;
  /** A week to compare with: before there were templates, if the office counted one. */
  readonly baseline: { readonly span: Span; readonly figures: MonthlyFigures } | undefined;
  /** Answers whose last day comes within 30 days, the soonest first. */
  readonly expiring: readonly { readonly title: string; readonly day: string; readonly days: number }[];
  /** Questions without an answer, by their most central wording, the most asked first. */
  readonly unanswered: readonly { readonly name: string; readonly count: number }[];
}

/** Reads a span of days; `baselineDay` names a day of the week to compare with. */
export type LoadOverview = (days: number, baselineDay: string | undefined) => Promise<Overview>;
