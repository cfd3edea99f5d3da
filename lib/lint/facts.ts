import { cardTexts } from '../answers/index.ts';
import type { Answer, OfficeFact, Pack } from '../domain/index.ts';
import { type Claim, claimsIn } from './claims.ts';
import { type Finding, type FindingPlace, finding } from './finding.ts';
import { type PlacedWording, wordingsOf } from './wordings.ts';

/** A fact that is about something that can be told from a text: its claims, and the words that name it. */
interface KnownFact {
  readonly fact: OfficeFact;
  readonly kind: Claim['kind'];
  readonly values: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** So much of a fact's label must stand about a claim before the claim is taken to be about it. */
const ENOUGH = 0.75;
/** What a word counts that stands elsewhere in the sentence or in the title, not in the claim's own clause. */
const NEARBY = 0.6;
/** Words of labels that tell nothing of what the fact is about. */
const IDLE = new Set(
  'dan atau di ke dari untuk pada yang dengan atas per kantor resmi the a an of and or for to in on our office official'.split(
    ' ',
  ),
);
/** A name of two letters in a wording is another word by chance; digits are never. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const STEM = 5;

/** "bebannya" and "beban", "pembayaran" and "pembayarannya": Indonesian adds to the end. */
const isSame = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= STEM && b.length >= STEM && (a.startsWith(b) || b.startsWith(a))) ||
  a.replace(/nya$/, '') === b.replace(/nya$/, '');

export function knownFacts(pack: Pack): KnownFact[] {
  return pack.facts.flatMap((fact) => {
    // "(bahasa Inggris)" says of the value what language it is in, not what it is about.
    const words = wordsIn(fact.label.replace(/\([^)]*\)/g, ' ')).filter((word) => !IDLE.has(word));
    const claims = claimsIn(fact.value);
    return [...new Set(claims.map(({ kind }) => kind))].map((kind) => ({
      fact,
      kind,
      values: new Set(claims.filter((claim) => claim.kind === kind).map(({ value }) => value)),
      words,
    }));
  });
}

const PLACEHOLDER = /\{\{\s*(?:fact\.)?([A-Za-z0-9][\w.-]*)\s*\}\}/g;
/** Where one statement of a wording ends: sentences, lines, bullets. Dots and commas inside numbers are none. */
const SENTENCE = /[\n•]|[.!?;](?=\s|$)/u;
/** Where one of several values of a sentence ends. */
const CLAUSE = /[\n•()]|[,;.!?](?=\s|$)|\b(?:dan|sedangkan|serta|atau|and|while|or)\b/iu;

/**
 * Numbers, hours, telephones and addresses that a wording states by itself although an office fact is about the same.
 * Another value is an error; the same value is a copy that stays behind when the fact changes. What a claim is about is
 * read from the words around it and from the title: a claim that no fact's label fits is not judged.
 */
export function lintFacts(answer: Answer, facts: readonly KnownFact[]): Finding[] {
  return wordingsOf(answer).flatMap((placed) => factFindings(placed, answer, facts));
}

const usedBy = ({ variants, card }: Answer): Set<string> =>
  new Set(
    [...variants.flatMap(({ wordings }) => wordings), ...cardTexts(card)].flatMap((text) =>
      [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id),
    ),
  );

/** The same of any one text of an answer. */
export function factFindings(
  { wording, place }: Pick<PlacedWording, 'wording'> & { readonly place: FindingPlace },
  answer: Answer,
  facts: readonly KnownFact[],
): Finding[] {
  const used = usedBy(answer);
  const plain = wording.replace(PLACEHOLDER, (whole) => ' '.repeat(whole.length));
  return claimsIn(plain).flatMap((claim) => {
    const ofKind = facts.filter(({ kind }) => kind === claim.kind);
    const judged = judge(claim, factsAbout(claim, plain, answer.title, ofKind), ofKind, used);
    return judged ? [finding(judged.rule, place, { value: claim.text, ...naming(judged.known) })] : [];
  });
}

interface Judgement {
  readonly rule: 'contradicts-fact' | 'perhaps-contradicts-fact' | 'fact-typed-out';
  readonly known: KnownFact;
}

function judge(
  claim: Claim,
  about: readonly { known: KnownFact; score: number }[],
  ofKind: readonly KnownFact[],
  used: ReadonlySet<string>,
): Judgement | undefined {
  const holds = ({ values }: KnownFact): boolean => values.has(claim.value);
  const [best] = about;
  const copied = about.find(({ known }) => holds(known));
  // Its own clause may name another fact in every word: two values of one sentence were exchanged.
  if (copied && (copied.score === 1 || best?.score !== 1))
    return { rule: 'fact-typed-out', known: copied.known };
  if (best) {
    // Some fact says just this, if by other words than stand here; and a link may well lead elsewhere.
    const unsure = ofKind.some(holds) || claim.kind === 'link';
    if (!unsure) return { rule: 'contradicts-fact', known: best.known };
    return best.score === 1 ? { rule: 'perhaps-contradicts-fact', known: best.known } : undefined;
  }
  // The answer's other wordings say by which facts it is meant: another language has no words of the label.
  const own = ofKind.filter(({ fact, values }) => used.has(fact.id) && sameMeasure(claim, values));
  const [first] = own;
  if (!first || claim.kind === 'link' || ofKind.some(holds)) return undefined;
  return { rule: 'perhaps-contradicts-fact', known: first };
}

/** Hours are not compared with years; every other kind has one measure. */
const sameMeasure = ({ kind, value }: Claim, values: ReadonlySet<string>): boolean =>
  kind !== 'period' || [...values].some((other) => other.split(' ')[1] === value.split(' ')[1]);

const naming = ({ fact }: KnownFact) => ({ fact: fact.id, label: fact.label, stated: fact.value });

/** Facts that the words about a claim name, the most certain first. */
function factsAbout(
  claim: Claim,
  text: string,
  title: string,
  facts: readonly KnownFact[],
): { known: KnownFact; score: number }[] {
  const without = (part: string, from: number): string => {
    const start = Math.max(0, claim.from - from);
    return part.slice(0, start) + part.slice(Math.max(start, claim.to - from));
  };
  const [sentence, sentenceAt] = around(text, claim, SENTENCE);
  const [clause, clauseAt] = around(text, claim, CLAUSE);
  const said = wordsIn(without(sentence, sentenceAt));
  const close = wordsIn(without(clause, clauseAt));
  const titled = wordsIn(title);
  // "5 tahun" and "10 tahun" differ in nothing but the number: a label's number must stand there.
  const scores = facts.map((known) => {
    let score = 0;
    let here = 0;
    for (const word of known.words) {
      const isIn = (words: readonly string[]): boolean => words.some((one) => isSame(one, word));
      if (isIn(close)) score++;
      else if (isIn(said) || isIn(titled)) score += NEARBY;
      else if (/\d/.test(word)) return { known, score: 0 };
      if (isIn(said)) here++;
    }
    const share = known.words.length === 0 ? 0 : score / known.words.length;
    // One word of several is met by chance; a label of one word must stand in the clause itself.
    const enough = known.words.length === 1 ? share === 1 : here > 0 && share >= ENOUGH;
    return { known, score: enough ? share : 0 };
  });
  return scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

/** The stretch of a text between two seams that holds a claim, and where it begins. */
function around(text: string, { from, to }: Claim, seam: RegExp): readonly [string, number] {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(new RegExp(seam.source, `g${seam.flags}`))) {
    const after = match.index + match[0].length;
    if (after <= from) start = after;
    else if (match.index >= to) {
      end = match.index;
      break;
    }
  }
  return [text.slice(start, end), start];
}

/** Facts that were never filled in: "[isi nomor telepon]" would be read so by the public. */
export function unfilledFacts(pack: Pack): Finding[] {
  return pack.facts
    .filter(({ value }) => /^\s*\[[^[\]]*\]\s*$/.test(value))
    .map(({ id, label, value }) => {
      const uses = pack.answers.filter(({ variants, card }) =>
        [...variants.flatMap(({ wordings }) => wordings), ...cardTexts(card)].some((text) =>
          text.includes(`fact.${id}}`),
        ),
      ).length;
      return finding('fact-unfilled', { field: 'fact' }, { fact: id, label, value: value.trim(), uses });
    });
}
