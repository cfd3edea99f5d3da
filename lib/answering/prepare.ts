import {
  countCharacters,
  dayIn,
  type Gate,
  gates,
  knownValues,
  languageOf,
  leastRecent,
  limitFor,
  type Rendered,
  type RepeatWarning,
  render,
  repeatWarning,
  type Values,
  variantsFor,
} from '../answers/index.ts';
import type { Answer, FocusedItem, Limit, Pack, Variant } from '../domain/index.ts';

type PackHeader = Omit<Pack, 'answers'>;

/** An answer as it would be inserted for one item: which wording, what text, and every reason against it. */
export interface PreparedAnswer {
  readonly answer: Answer;
  readonly variant: Variant;
  readonly variants: readonly Variant[];
  readonly wording: number;
  readonly wordingKey: string;
  readonly rendered: Rendered;
  readonly count: number;
  readonly limit: Limit | undefined;
  readonly gates: readonly Gate[];
  readonly repeat: RepeatWarning | undefined;
}

export interface PrepareInput {
  readonly answer: Answer;
  readonly pack: PackHeader;
  readonly item: FocusedItem;
  readonly operator: string | undefined;
  readonly typed: Values;
  readonly variantId: string | undefined;
  readonly now: number;
  /** Uses of each wording of the variant on this account, oldest first. */
  readonly uses: (wordingKey: string) => readonly number[];
}

export const wordingKey = (answer: Answer, variant: Variant, wording: number): string =>
  `${answer.id}/${variant.id}/${wording}`;

export function prepareAnswer(input: PrepareInput): PreparedAnswer | undefined {
  const { answer, pack, item, now } = input;
  const limit = limitFor(pack.limits, item.platform, item.surface);
  const variants = variantsFor(answer, {
    platform: item.platform,
    surface: item.surface,
    limit,
    // In the asker's own language where the answer has it, else in the one that its author wrote first.
    language:
      languageOf(
        item.text,
        answer.variants.map(({ language }) => language),
      ) ??
      answer.variants[0]?.language ??
      'und',
  });
  const variant = variants.find(({ id }) => id === input.variantId) ?? variants[0];
  if (!variant) return undefined;
  const values = { ...knownValues(answer, item, input.operator), ...withoutBlanks(input.typed) };
  const count = (text: string): number => countCharacters(text, limit?.rule ?? 'utf16');
  const wordings = variant.wordings.map((words, index) => {
    const filled = render(words, answer, pack, values);
    const text = `${item.mention ?? ''}${filled.text}`;
    return { index, rendered: { ...filled, text }, fits: !limit || count(text) <= limit.max };
  });
  // Approved wordings differ in length; one that is too long for this place takes no turn while another fits.
  const fitting = wordings.some(({ fits }) => fits) ? wordings.filter(({ fits }) => fits) : wordings;
  const turn = leastRecent(fitting.map(({ index }) => input.uses(wordingKey(answer, variant, index)).at(-1)));
  const chosen = fitting[turn];
  if (!chosen) return undefined;
  const { index: wording, rendered } = chosen;
  const key = wordingKey(answer, variant, wording);
  return {
    answer,
    variant,
    variants,
    wording,
    wordingKey: key,
    rendered,
    count: count(rendered.text),
    limit,
    gates: gates({ answer, rendered, item, pack, limit, today: dayIn(pack.calendar.timeZone, now) }),
    repeat: repeatWarning(pack.repeatLimits, item.platform, input.uses(key), now),
  };
}

function withoutBlanks(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
