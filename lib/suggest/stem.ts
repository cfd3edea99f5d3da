import { PROTECTED, ROOTS } from './roots.ts';

const PARTICLE = /(?:lah|kah|tah|pun)$/;
const POSSESSIVE = /(?:nya|ku|mu)$/;
const SUFFIXES = ['kan', 'an', 'i', 'in'];
/**
 * Longest first, so that a compound prefix goes before its own beginning. Each with the letters that it may begin with: a
 * pattern is compiled when it is first tried, and a first question should not wait for those of other words.
 */
const PREFIXES: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['md', /^(?:mem|di)(?=per)/, ['']],
  ['md', /^(?:memper|mempe|diper|dipel)(?=.)/, ['']],
  ['pkbst', /^(?:pember|pemper|keber|keter|berke|seper|teper)(?=.)/, ['']],
  ['pmn', /^(?:penge|menge|nge)(?=\w{3,4}(?:an|kan|in)?$)/, ['']],
  ['mpn', /^(?:meng|peng|ng)(?=[aiueo])/, ['', 'k']],
  ['mpn', /^(?:meng|peng|ng)(?=[ghkx])/, ['']],
  ['mpn', /^(?:meny|peny|ny)(?=[aiueo])/, ['s', 'c']],
  ['mp', /^(?:mem|pem)(?=[aiueo])/, ['p', 'm']],
  ['mp', /^(?:mem|pem)(?=[bfpv])/, ['']],
  ['mp', /^(?:men|pen)(?=[aiueo])/, ['t', 'n']],
  ['mp', /^(?:men|pen)(?=[cdjstz])/, ['']],
  ['bpt', /^(?:ber|per|ter)(?=.)/, ['']],
  ['mp', /^(?:me|pe)(?=[lmnrwy])/, ['']],
  ['bp', /^(?:be|pe)(?=lajar|kerja)/, ['']],
  ['dks', /^(?:di|ke|se)(?=.)/, ['']],
  // Spoken forms drop "me": nanya, nunggu, mesen, nyari.
  ['n', /^n(?=[aiueo])/, ['t']],
  ['n', /^n(?=[cdj])/, ['']],
  ['m', /^m(?=[aiueo])/, ['p']],
];
const SPOKEN_FROM = PREFIXES.length - 3;
const SHORTEST_WITHOUT_ROOT = 4;

function withoutEnding(word: string, ending: RegExp, roots: ReadonlySet<string>): string {
  if (roots.has(word)) return word;
  const rest = word.replace(ending, '');
  return rest.length >= 3 && rest !== word && !/(?:ta|pu|la|bu|te|il)$/.test(rest)
    ? rest
    : roots.has(rest)
      ? rest
      : word;
}

function withoutPrefix(word: string, from: number, to: number): string[] {
  const initial = word.charAt(0);
  return PREFIXES.slice(from, to).flatMap(([initials, pattern, openings]) => {
    if (!initials.includes(initial)) return [];
    const rest = word.replace(pattern, '');
    if (rest === word) return [];
    return rest.length >= 2 ? openings.map((opening) => opening + rest) : [];
  });
}

function withoutSuffix(word: string): string[] {
  return SUFFIXES.filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3).map(
    (suffix) => word.slice(0, -suffix.length),
  );
}

/** All readings, the least cut first. */
function readings(word: string): string[] {
  const bare = withoutPrefix(word, 0, PREFIXES.length);
  const twice = bare.flatMap((rest) => withoutPrefix(rest, 0, SPOKEN_FROM));
  const whole = [word, ...bare, ...twice];
  return [...whole, ...whole.flatMap(withoutSuffix)];
}

function cutByRule(word: string): string {
  const bare = withoutPrefix(word, 0, SPOKEN_FROM)[0];
  const rest = bare !== undefined && bare.length >= SHORTEST_WITHOUT_ROOT ? bare : word;
  const suffix = rest.endsWith('kan')
    ? 'kan'
    : rest.endsWith('an')
      ? 'an'
      : rest !== word && rest.endsWith('i')
        ? 'i'
        : '';
  const least = suffix === 'an' && rest === word ? 5 : SHORTEST_WITHOUT_ROOT;
  return suffix && rest.length - suffix.length >= least ? rest.slice(0, -suffix.length) : rest;
}

/** A light Indonesian and Malay stemmer; words that it does not know are cut by rule, the same way on both sides. */
export function stem(word: string, roots: ReadonlySet<string> = ROOTS): string {
  if (word.length <= 3 || PROTECTED.has(word) || roots.has(word) || /\d/.test(word)) return word;
  const whole = readings(word).find((reading) => roots.has(reading));
  if (whole !== undefined) return whole;
  const plain = withoutEnding(withoutEnding(word, PARTICLE, roots), POSSESSIVE, roots);
  if (plain.length <= 3 || PROTECTED.has(plain)) return plain;
  return readings(plain).find((reading) => roots.has(reading)) ?? cutByRule(plain);
}
