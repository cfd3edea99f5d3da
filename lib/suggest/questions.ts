import { FILLERS } from './slang-words.ts';

/** A question is rarely longer, and a comment with more parts than this is a story. */
const MOST_CLAUSES = 12;

/**
 * Where one question may end and the next begin: sentence marks, line breaks, numbering, and the words that people
 * join them with. A question keeps its mark: "sabtu buka ga" alone reads like a remark, and a remark wants no answer.
 */
const JOINING =
  'dan|serta|terus|trus|trs|lalu|lantas|sekalian|skalian|plus|sama|sm|juga|oh iya|oiya|oya|satu lagi|1 lagi|atau|ato|abis itu|lepas tu|pastu|and|also|then|another question|kalau|kalo|klo|kl';
/** "boleh terus datang", "hari yang sama", "sama ga kayak": the same words, joining nothing. */
const NOT_AFTER = 'boleh|bisa|bs|yang|yg|the|sama|masih';
const NOT_BEFORE = 'ga|gak|aja|saja|kayak|kaya|seperti|dengan|dgn|mawon|sahaja|jak|juga|bisa';
const SEAM = new RegExp(
  String.raw`\?+|[!.;]+(?=\s|$)|\n+|,|(?<=^|\s)(?:\d{1,2}[.)]|[-•*])(?=\s)|(?<=\s)(?<!\b(?:${NOT_AFTER})\s)(?:${JOINING})(?=\s)(?!\s(?:${NOT_BEFORE})\b)`,
  'giu',
);

/** A word that asks by itself, in the spellings of comments. */
const ASKS =
  /(?<![\p{L}])(?:apa|ape|apakah|adakah|apaan|apo|napa|brp|berapa|berape|brapa|brpa|gimana|gmn|gmna|gimna|bagaimana|bgmn|cemane|macam mane|macam mana|camne|kapan|kpn|bila|bile|mana|mane|dimana|dmn|dmana|kemana|kmn|siapa|sapa|kenapa|knp|knapa|ngape|boleh ga|bisa ga|bs ga|boleh ke|how|what|when|where|which|who|why|can i|could i|may i|do i|do we|is it|is there|are there|are you|can we|can you|should i)(?![\p{L}])/iu;
/** A yes or no question has no word for it but the particle that it ends with. */
const ENDS_ASKING =
  /(?<![\p{L}])(?:ga|gak|gk|nggak|ngga|ndak|tak|kagak|kaga|ya ga|tidak|tdk|belum|blm|blom|kah|ke|bukan|kan)(?:\s+(?:ya|yah|sih|min|mimin|admin|kak|ka|pak|bu|bang|mas|mbak|gan|sis|tu|tuh|nih))*[\s.!]*$/iu;
const BEGINS_ASKING =
  /^(?:boleh|bolehkah|bisa|bisakah|bs|perlu|perlukah|harus|hrs|haruskah|wajib|masih|ada|adakah|benarkah|betul|minta|tolong|tlg|mohon|usul|tanya|mau nanya|mau tanya)(?![\p{L}])/iu;

/** A stretch of a comment, as it stands in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
}

/** "Mohon informasi", "tolong min": a preamble asks for nothing yet. */
const SHORTEST_REQUEST = 4;

/** Whether these words ask or request something, as people write in comments. */
export function isQuestion(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (
    text.includes('?') ||
    ASKS.test(text) ||
    ENDS_ASKING.test(text) ||
    (words >= SHORTEST_REQUEST && BEGINS_ASKING.test(text.trim()))
  );
}

const fillers: ReadonlySet<string> = new Set(FILLERS);

/** More than a greeting or a name to call somebody by. */
function says(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some((word) => !fillers.has(word));
}

function clausesOf(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    if (!says(words)) return;
    const start = from + (words.length - words.trimStart().length);
    const end = to - (words.length - words.trimEnd().length);
    clauses.push({ start, end, asks: isQuestion(text.slice(start, end)) });
  };
  let from = 0;
  for (const { 0: seam, index } of text.matchAll(SEAM)) {
    add(from, seam.startsWith('?') ? index + seam.length : index);
    from = index + seam.length;
  }
  add(from, text.length);
  return clauses;
}

/**
 * The questions of a comment, in order, each with the background told before it: "udah bayar tapi ga bisa dateng,
 * uangnya balik ga?" is one. Empty for a comment that asks nothing and for a story.
 */
export function questionsOf(text: string): { readonly text: string; readonly bare: string }[] {
  const clauses = clausesOf(text);
  if (clauses.length > MOST_CLAUSES) return [];
  const questions: { start: number; end: number; bare: number }[] = [];
  let background: number | undefined;
  for (const { start, end, asks } of clauses) {
    if (asks) {
      questions.push({ start: background ?? start, end, bare: start });
      background = undefined;
    } else background ??= start;
  }
  const last = questions.at(-1);
  if (last && background !== undefined) last.end = clauses.at(-1)?.end ?? last.end;
  return questions.map(({ start, end, bare }) => ({
    text: text.slice(start, end),
    bare: text.slice(bare, end),
  }));
}
