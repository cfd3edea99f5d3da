import {
  countCharacters,
  dayIn,
  gates,
  leastRecent,
  limitFor,
  render,
  repeatWarning,
} from '../answers/index.ts';
import { pairOf, pointTo } from './pair.ts';
import {
  askersLanguage,
  type PreparedAnswer,
  type PrepareInput,
  valuesOf,
  variantsIn,
  wordingKey,
} from './prepared.ts';

/** Undefined where the answer has no variant for the item's place. */
export function prepareOne(input: PrepareInput): PreparedAnswer | undefined {
  const { answer, pack, item, now } = input;
  const limit = limitFor(pack.limits, item.platform, item.surface);
  const variants = variantsIn(answer, input, limit, askersLanguage(item, answer.variants));
  const wanted = variants.find(({ id }) => id === input.variantId) ?? variants[0];
  if (!wanted) return undefined;
  const pair = pairOf(answer.variants, wanted, pack, item);
  const paired = input.paired ? pair : undefined;
  const variant = paired?.open ?? wanted;
  const values = valuesOf(answer, input.typed, input);
  const count = (text: string): number => countCharacters(text, limit?.rule ?? 'utf16');
  const wordings = variant.wordings.map((words, index) => {
    const filled = render(pointTo(words, paired?.pointer, pack), answer, pack, values);
    const text = `${item.mention ?? ''}${filled.text}`;
    return { index, rendered: { ...filled, text }, fits: !limit || count(text) <= limit.max };
  });
  // Approved wordings differ in length; one that is too long for this place takes no turn while another fits.
  const fitting = wordings.some(({ fits }) => fits) ? wordings.filter(({ fits }) => fits) : wordings;
  const turn = leastRecent(fitting.map(({ index }) => input.uses(wordingKey(answer, variant, index)).at(-1)));
  const chosen = wordings.find(({ rendered }) => rendered.text === input.held) ?? fitting[turn];
  if (!chosen) return undefined;
  const { index: wording, rendered } = chosen;
  const key = wordingKey(answer, variant, wording);
  const part = { answer, asked: input.asked ?? null, variant, wording, wordingKey: key, rendered, values };
  return {
    ...part,
    variants,
    pair,
    parts: [part],
    count: count(rendered.text),
    limit,
    gates: gates({ answer, rendered, item, pack, limit, today: dayIn(pack.calendar.timeZone, now) }),
    repeat: repeatWarning(pack.repeatLimits, item.platform, input.uses(key), now),
  };
}
