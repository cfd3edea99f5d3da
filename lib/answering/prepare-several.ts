import {
  answerGates,
  countCharacters,
  dayIn,
  type Gate,
  joinWordings,
  limitFor,
  type Rendered,
  render,
  repeatWarning,
  sharedLanguages,
  textGates,
  variantsTogether,
} from '../answers/index.ts';
import type { Limit } from '../domain/index.ts';
import {
  askersLanguage,
  type FurtherAnswer,
  type PreparedAnswer,
  type PreparedPart,
  type PrepareInput,
  valuesOf,
  variantsIn,
  wordingKey,
} from './prepared.ts';
import { type Choice, type Voice, waysToSay } from './wordings-together.ts';

/**
 * One reply of several answers: one greeting, each answer in the order asked, one closing, all in one language. Where
 * the place's limit asks for it the answers are said shorter, and only when the shortest does not fit it is refused.
 */
export function prepareSeveral(
  input: PrepareInput,
  also: readonly FurtherAnswer[],
): PreparedAnswer | undefined {
  const { pack, item, now } = input;
  const limit = limitFor(pack.limits, item.platform, item.surface);
  const asked = [{ answer: input.answer, asked: input.asked ?? null, typed: input.typed }, ...also];
  const { voices, variants, apart } = voicesOf(input, asked, limit);
  if (voices.length < asked.length) return undefined;
  const values = asked.map(({ answer, typed }) => valuesOf(answer, typed, input));
  const count = (text: string): number => countCharacters(text, limit?.rule ?? 'utf16');
  const length = (answer: Voice['answer'], words: string): number => {
    const at = voices.findIndex((voice) => voice.answer === answer);
    return count(render(words, answer, pack, values[at] ?? {}).text);
  };
  const write = (choices: readonly Choice[]) => {
    const joined = joinWordings(
      choices.map(({ variant, wording }, at) => ({
        answer: asked[at]?.answer ?? input.answer,
        wording: variant.wordings[wording] ?? '',
        values: values[at] ?? {},
      })),
      pack,
    );
    return { choices, parts: joined.parts, text: `${item.mention ?? ''}${joined.text}` };
  };
  let written = write(voices.map(({ preferred }) => ({ variant: preferred, wording: 0 })));
  for (const choices of waysToSay(voices, { uses: input.uses, length })) {
    written = write(choices);
    if (!limit || count(written.text) <= limit.max) break;
  }
  const parts = written.choices.flatMap(({ variant, wording }, at): PreparedPart[] => {
    const part = asked[at];
    const rendered = written.parts[at];
    if (!part || !rendered) return [];
    const key = wordingKey(part.answer, variant, wording);
    const { answer, asked: question } = part;
    return [
      {
        answer,
        asked: question,
        variant,
        wording,
        wordingKey: key,
        rendered,
        values: values[at] ?? {},
      },
    ];
  });
  const [first] = parts;
  if (!first) return undefined;
  const { text } = written;
  const repeats = parts.map((part) =>
    repeatWarning(pack.repeatLimits, item.platform, input.uses(part.wordingKey), now),
  );
  return {
    ...first,
    rendered: { ...merged(parts), text },
    variants,
    parts,
    count: count(text),
    limit,
    gates: [
      ...parts.flatMap((part, at) => gatesOf(part, apart[at] ?? false, input)),
      ...wholeGates(parts, text, limit, input),
    ],
    repeat: repeats.find((warning) => warning !== undefined),
  };
}

/** What each answer may be said with; shorter than `asked` where an answer has no variant at all for this place. */
function voicesOf(
  input: PrepareInput,
  asked: readonly Pick<FurtherAnswer, 'answer'>[],
  limit: Limit | undefined,
): { voices: Voice[]; variants: PreparedAnswer['variants']; apart: boolean[] } {
  const inLanguage = (language: string) =>
    asked.map(({ answer }) => variantsIn(answer, input, limit, language));
  const any = inLanguage('und');
  const shared = sharedLanguages(any);
  const common = (any[0] ?? []).filter(({ language }) => shared.includes(language));
  const offered = common.length > 0 ? common : (any[0] ?? []);
  const lists = inLanguage(askersLanguage(input.item, offered));
  const leader = lists[0]?.find(({ id }) => id === input.variantId);
  const together = variantsTogether(lists, leader);
  const voices = asked.flatMap(({ answer }, at): Voice[] => {
    const variants = lists[at] ?? [];
    const preferred = together[at] ?? variants[0] ?? answer.variants[0];
    return preferred ? [{ answer, variants, preferred, chosen: at === 0 && leader !== undefined }] : [];
  });
  return {
    voices,
    variants: (lists[0] ?? []).filter((variant) => offered.includes(variant)),
    apart: together.map((variant) => variant === undefined),
  };
}

function gatesOf(part: PreparedPart, apart: boolean, { item, pack, now }: PrepareInput): Gate[] {
  const { answer, rendered } = part;
  const found: Gate[] = [
    ...answerGates({ answer, rendered, item, today: dayIn(pack.calendar.timeZone, now) }),
    ...textGates({ text: rendered.text, item, pack, limit: undefined }),
  ];
  if (apart) found.push({ gate: 'apart' });
  return found.map((gate) => ({ ...gate, of: answer }));
}

/** What shows only in the reply as a whole, such as its length. */
function wholeGates(
  parts: readonly PreparedPart[],
  text: string,
  limit: Limit | undefined,
  { item, pack }: PrepareInput,
): Gate[] {
  const inParts = new Set(
    parts.flatMap(({ rendered }) =>
      textGates({ text: rendered.text, item, pack, limit: undefined }).map(({ gate }) => gate),
    ),
  );
  return textGates({ text, item, pack, limit }).filter(({ gate }) => !inParts.has(gate));
}

function merged(parts: readonly PreparedPart[]): Omit<Rendered, 'text'> {
  const all = (read: (rendered: Rendered) => readonly string[]): string[] => [
    ...new Set(parts.flatMap(({ rendered }) => read(rendered))),
  ];
  return {
    missing: all(({ missing }) => missing),
    invalid: all(({ invalid }) => invalid),
    unknown: all(({ unknown }) => unknown),
    used: all(({ used }) => used),
  };
}
