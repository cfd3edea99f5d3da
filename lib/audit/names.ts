/** Names of the office's own (operators, accounts, answers, topics), each with a small number; 0 stands for "none". */
export interface StoredNames {
  readonly operator: string[];
  readonly account: string[];
  readonly answer: string[];
  readonly topic: string[];
}
export type NameKind = keyof StoredNames;
export const NAME_KINDS: readonly NameKind[] = ['operator', 'account', 'answer', 'topic'];

/** Numbers are stored in 16 bits. */
const MOST_NAMES = 65_535;

export class Names {
  readonly #lists: StoredNames;
  readonly #codes: Record<NameKind, Map<string, number>>;

  constructor(stored?: StoredNames) {
    this.#lists = {
      operator: [...(stored?.operator ?? [])],
      account: [...(stored?.account ?? [])],
      answer: [...(stored?.answer ?? [])],
      topic: [...(stored?.topic ?? [])],
    };
    const codes = (kind: NameKind): Map<string, number> =>
      new Map(this.#lists[kind].map((name, at) => [name, at + 1]));
    this.#codes = {
      operator: codes('operator'),
      account: codes('account'),
      answer: codes('answer'),
      topic: codes('topic'),
    };
  }

  /** The number of a name, a new one for a new name; names beyond the first 65,535 share 0. */
  add(kind: NameKind, name: string | undefined): number {
    if (!name) return 0;
    const known = this.#codes[kind].get(name);
    if (known !== undefined) return known;
    if (this.#lists[kind].length >= MOST_NAMES) return 0;
    this.#lists[kind].push(name);
    this.#codes[kind].set(name, this.#lists[kind].length);
    return this.#lists[kind].length;
  }

  /** Undefined for a name that no line has. */
  find(kind: NameKind, name: string): number | undefined {
    return this.#codes[kind].get(name);
  }

  sorted(kind: NameKind): readonly string[] {
    return [...this.#lists[kind]].sort((a, b) => a.localeCompare(b));
  }

  store(): StoredNames {
    return {
      operator: [...this.#lists.operator],
      account: [...this.#lists.account],
      answer: [...this.#lists.answer],
      topic: [...this.#lists.topic],
    };
  }
}
