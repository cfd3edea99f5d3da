import { countCharacters, variantsFor } from '../answers/index.ts';
import type { Answer, Limit, Pack, Variant } from '../domain/index.ts';
import { type Finding, finding } from './finding.ts';
import { longestText, type PlacedWording, shortestText, wordingsOf } from './wordings.ts';

/**
 * Wordings that a site would not take: of each variant that is offered first there in its language, or that was written
 * for that place; the sidebar counts other choices by itself. A place that is narrower than its site (a live chat) takes
 * another variant: one finding says where no wording of the answer fits there.
 */
export function lintLengths(answer: Answer, pack: Pack): Finding[] {
  const texts = wordingsOf(answer).map((placed) => ({
    ...placed,
    longest: longestText(placed.wording, answer, pack),
    shortest: shortestText(placed.wording, answer, pack),
  }));
  return pack.limits.flatMap((limit) => limitFindings(answer, texts, limit));
}

type FilledWording = PlacedWording & { readonly longest: string; readonly shortest: string };

function limitFindings(answer: Answer, texts: readonly FilledWording[], limit: Limit): Finding[] {
  const { platform, rule, max } = limit;
  const detail = { platform, surface: limit.surface, max };
  const isOver = (text: string): boolean =>
    MOST_WEIGHT * text.length > max && countCharacters(text, rule) > max;
  const narrow = limit.surface !== 'any';
  const here = texts.filter(({ variant }) => serves(variant, limit));
  const offered = narrow ? new Set<string>() : firstOffered(answer, limit);
  const found: Finding[] = [];
  for (const { variant, place, longest, shortest } of here) {
    const written = variant.platform === platform && ['any', limit.surface].includes(variant.surface);
    if (!(written || offered.has(variant.id)) || !isOver(longest)) continue;
    const always = isOver(shortest);
    const size = countCharacters(always ? shortest : longest, rule);
    found.push(finding(always ? 'too-long' : 'perhaps-too-long', place, { ...detail, size }));
  }
  if (narrow && found.length === 0 && here.length > 0 && here.every(({ shortest }) => isOver(shortest)))
    found.push(finding('nothing-fits', { field: 'wording', answerId: answer.id }, detail));
  return found;
}

/** No rule counts a UTF-16 unit as more than this, but a short link: what is far below a limit need not be counted. */
const MOST_WEIGHT = 23;

const serves = ({ platform, surface }: Variant, limit: Limit): boolean =>
  (platform === 'any' || platform === limit.platform) &&
  (surface === 'any' || limit.surface === 'any' || surface === limit.surface);

/** What the sidebar shows first on a site, in each language that the answer speaks. */
function firstOffered(answer: Answer, limit: Limit): Set<string> {
  const languages = new Set(answer.variants.map(({ language }) => language));
  const first = [...languages].flatMap((language) =>
    variantsFor(answer, { platform: limit.platform, surface: 'comment', limit, language }).slice(0, 1),
  );
  return new Set(first.map(({ id }) => id));
}
