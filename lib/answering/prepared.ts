import {
  type Gate,
  knownValues,
  languageOf,
  type Rendered,
  type RepeatWarning,
  type Values,
  variantsFor,
} from '../answers/index.ts';
import type { Answer, ApprovalUse, FocusedItem, Limit, Pack, Variant } from '../domain/index.ts';
import type { Pair } from './pair.ts';

type PackHeader = Omit<Pack, 'answers'>;

/** One approved answer in a reply. */
export interface PreparedPart {
  readonly answer: Answer;
  /** The words of the comment that it answers; null where it answers the comment as a whole. */
  readonly asked: string | null;
  readonly variant: Variant;
  readonly wording: number;
  readonly wordingKey: string;
  readonly rendered: Rendered;
  /** What its variables were filled from. */
  readonly values: Values;
}

/** A reply as it would be inserted for one item: which wordings, what text, and every reason against it. */
export interface PreparedAnswer extends PreparedPart {
  /** The whole reply. */
  readonly rendered: Rendered;
  /** Variants that the operator can switch to. */
  readonly variants: readonly Variant[];
  /** What can be said shortly here and fully in private; absent in a reply of several answers. */
  readonly pair?: Pair | undefined;
  /**
   * Every answer of the reply with the question that it answers, in the order asked; the first is the reply's own
   * `answer`. What is learnt of a choice is learnt part by part: no answer of several fits the comment as a whole.
   */
  readonly parts: readonly PreparedPart[];
  readonly count: number;
  readonly limit: Limit | undefined;
  readonly gates: readonly Gate[];
  readonly repeat: RepeatWarning | undefined;
  /** Somebody of the office signed for exactly this text: why an answer that needs it may go in. */
  readonly approval?: ApprovalUse | undefined;
}

/** An answer to another question of the same comment. */
export interface FurtherAnswer {
  readonly answer: Answer;
  readonly asked: string;
  readonly typed: Values;
}

export interface PrepareInput {
  readonly answer: Answer;
  /** The words of the comment that it answers; absent where it answers the comment as a whole. */
  readonly asked?: string | undefined;
  /** More answers of the same reply, in the order asked. */
  readonly also?: readonly FurtherAnswer[] | undefined;
  readonly pack: PackHeader;
  readonly item: FocusedItem;
  readonly operator: string | undefined;
  readonly typed: Values;
  readonly variantId: string | undefined;
  /** Say it shortly, and point to the private message that follows. */
  readonly paired?: boolean;
  /** A text that a supervisor was asked to sign: its wording waits its turn out. */
  readonly held?: string | undefined;
  readonly now: number;
  /** Uses of each wording of the variant on this account, oldest first. */
  readonly uses: (wordingKey: string) => readonly number[];
}

export const wordingKey = (answer: Answer, variant: Variant, wording: number): string =>
  `${answer.id}/${variant.id}/${wording}`;

/** In the asker's own language where the answer has it, else in the one that its author wrote first. */
export function askersLanguage({ text }: FocusedItem, variants: readonly Variant[]): string {
  const offered = variants.map(({ language }) => language);
  return languageOf(text, offered) ?? offered[0] ?? 'und';
}

export function variantsIn(
  answer: Answer,
  { item }: Pick<PrepareInput, 'item'>,
  limit: Limit | undefined,
  language: string,
): Variant[] {
  return variantsFor(answer, { platform: item.platform, surface: item.surface, limit, language });
}

export function valuesOf(
  answer: Answer,
  typed: Values,
  { item, operator }: Pick<PrepareInput, 'item' | 'operator'>,
): Values {
  const filled = Object.entries(typed).filter(([, value]) => value.trim() !== '');
  return { ...knownValues(answer, item, operator), ...Object.fromEntries(filled) };
}
