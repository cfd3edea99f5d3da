/** What is looked up by name: read by the program at once, or as it is kept. */
export type Dictionary<T> = ReadonlyMap<string, T> | SortedLines<T>;
/** Names alone. */
export type Names = ReadonlySet<string> | SortedLines<unknown>;

/** Names that were looked for are remembered up to so many: a question asks for dozens, a pack's texts for thousands. */
const MOST_REMEMBERED = 20_000;

/**
 * A dictionary as one text of lines, a name and what it tells parted by `separator`, in the order of the names' code units.
 * It is ready at once: to read all names of an index into a Map took a third of opening it (Chromium 156, 5,000 phrases).
 */
export class SortedLines<T> {
  readonly lines: string;
  readonly #read: (told: string) => T;
  readonly #separator: string;
  readonly #found = new Map<string, T | undefined>();

  constructor(lines: string, read: (told: string) => T, separator = '\t') {
    this.lines = lines;
    this.#read = read;
    this.#separator = separator;
  }

  get(name: string): T | undefined {
    if (this.#found.has(name)) return this.#found.get(name);
    const told = this.#told(name);
    const found = told === undefined ? undefined : this.#read(told);
    if (this.#found.size < MOST_REMEMBERED) this.#found.set(name, found);
    return found;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  #told(name: string): string | undefined {
    const { lines } = this;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
      const next = lines.indexOf('\n', start);
      const end = next < 0 ? lines.length : next;
      const line = lines.slice(start, end);
      const mark = line.indexOf(this.#separator);
      const here = mark < 0 ? line : line.slice(0, mark);
      if (here === name) return mark < 0 ? '' : line.slice(mark + 1);
      if (here < name) low = end + 1;
      else high = start;
    }
    return undefined;
  }
}

type Told = string | readonly (string | number)[];

const joined = (entries: Iterable<readonly [string, Told]>): string =>
  Array.from(entries, ([name, told]) => ({
    name,
    line: [name, ...(typeof told === 'string' ? [told] : told)].join('\t'),
  }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ line }) => line)
    .join('\n');

/** As SortedLines reads them; names and what is told hold neither tabs nor line breaks. */
export const linesOf = (words: Dictionary<Told>): string =>
  words instanceof SortedLines ? words.lines : joined(words);

export const linesOfNames = (names: Names): string =>
  names instanceof SortedLines ? names.lines : joined(Array.from(names, (name) => [name, []]));
