import {
  countCharacters,
  dayIn,
  type Gate,
  gates,
  knownValues,
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
    language: 'id',
  });
  const variant = variants.find(({ id }) => id === input.variantId) ?? variants[0];
  if (!variant) return undefined;
  const lastUses = variant.wordings.map((_, index) => input.uses(wordingKey(answer, variant, index)).at(-1));
  const wording = leastRecent(lastUses);
  const key = wordingKey(answer, variant, wording);
  const values = { ...knownValues(answer, item, input.operator), ...withoutBlanks(input.typed) };
  const filled = render(variant.wordings[wording] ?? '', answer, pack, values);
  const rendered = { ...filled, text: `${item.mention ?? ''}${filled.text}` };
  return {
    answer,
    variant,
    variants,
    wording,
    wordingKey: key,
    rendered,
    count: countCharacters(rendered.text, limit?.rule ?? 'utf16'),
    limit,
    gates: gates({ answer, rendered, item, pack, limit, today: dayIn(pack.calendar.timeZone, now) }),
    repeat: repeatWarning(pack.repeatLimits, item.platform, input.uses(key), now),
  };
}

function withoutBlanks(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
