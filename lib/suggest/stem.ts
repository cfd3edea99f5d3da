import { PROTECTED, ROOTS } from './roots.ts';

const PARTICLE = /(?:lah|kah|tah|pun)$/;
const POSSESSIVE = /(?:nya|ku|mu)$/;
const SUFFIXES = ['kan', 'an', 'i', 'in'];
/** Longest first, so that a compound prefix goes before its own beginning. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:mem|di)(?=per)/, ['']],
  [/^(?:memper|mempe|diper|dipel)(?=.)/, ['']],
  [/^(?:pember|pemper|keber|keter|berke|seper|teper)(?=.)/, ['']],
  [/^(?:penge|menge|nge)(?=\w{3,4}(?:an|kan|in)?$)/, ['']],
  [/^(?:meng|peng|ng)(?=[aiueo])/, ['', 'k']],
  [/^(?:meng|peng|ng)(?=[ghkx])/, ['']],
  [/^(?:meny|peny|ny)(?=[aiueo])/, ['s', 'c']],
  [/^(?:mem|pem)(?=[aiueo])/, ['p', 'm']],
  [/^(?:mem|pem)(?=[bfpv])/, ['']],
  [/^(?:men|pen)(?=[aiueo])/, ['t', 'n']],
  [/^(?:men|pen)(?=[cdjstz])/, ['']],
  [/^(?:ber|per|ter)(?=.)/, ['']],
  [/^(?:me|pe)(?=[lmnrwy])/, ['']],
  [/^(?:be|pe)(?=lajar|kerja)/, ['']],
  [/^(?:di|ke|se)(?=.)/, ['']],
  // Spoken forms drop "me": nanya, nunggu, mesen, nyari.
  [/^n(?=[aiueo])/, ['t']],
  [/^n(?=[cdj])/, ['']],
  [/^m(?=[aiueo])/, ['p']],
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
  return PREFIXES.slice(from, to).flatMap(([pattern, openings]) => {
    if (!pattern.test(word)) return [];
    const rest = word.replace(pattern, '');
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
