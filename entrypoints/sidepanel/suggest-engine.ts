import type { Suggested } from '../../lib/domain/index.ts';
import type { ActiveHead, ActivePack, FoundSearch, IndexCache, SomeAnswers } from '../../lib/store/index.ts';
import { indexOptionsOf, type SearchIndex, templatesFromAnswers } from '../../lib/suggest/index.ts';
import type { Building } from './building.ts';
import { type LearnedIndex, type LearnedParts, openLearnedIndex } from './learned-index.ts';
import { once } from './once.ts';
import { prepareIndex } from './prepare-index.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

export interface EngineParts {
  /** Loads it where it is not there yet; throws where that fails. */
  readonly building: () => Building;
  readonly readHead: () => Promise<ActiveHead | undefined>;
  readonly readSome: (head: ActiveHead, ids: ReadonlySet<string>) => Promise<SomeAnswers | undefined>;
  readonly cache: IndexCache;
  /** Version of the program: another one may read the same pack differently. */
  readonly program: string;
  readonly now: () => number;
  readonly learned: LearnedParts['learned'];
  readonly later: LearnedParts['later'];
  readonly patience: LearnedParts['patience'];
  /** Called once; tells whenever picks came or went. */
  readonly hearPicks: (onChange: () => void) => void;
}

interface Opened {
  readonly head: ActiveHead;
  readonly content: string;
  readonly index: LearnedIndex;
  /**
   * Read when it is first asked for: most comments are answered without it. Where another pack has come into use
   * meanwhile it is of that one already; a panel shows none of what its own pack lacks.
   */
  readonly searchIndex: () => Promise<SearchIndex>;
}

/** A panel has its suggestions long since: for ten thousand answers a search takes a second to make. */
const MAKES_SEARCH_AFTER = 20_000;

const contentOf = ({ row, recalled }: ActiveHead): string => [row.sha256, ...recalled].join(' ');

/** Answers every panel from one index; what is asked before it is ready waits. */
export function createEngine(parts: EngineParts): (message: ToWorker) => Promise<FromWorker> {
  let opening: Promise<Opened | undefined> | undefined;
  parts.hearPicks(() => {
    void opening?.then(
      (opened) => opened?.index.catchUp(),
      () => undefined,
    );
  });

  const open = async (before: Opened | undefined): Promise<Opened | undefined> => {
    const head = await parts.readHead();
    if (!head) return undefined;
    const { row } = head;
    const content = contentOf(head);
    if (before?.content === content) {
      before.index.catchUp();
      return before;
    }
    const readWhole = async (): Promise<ActivePack> => {
      const active = await parts.building().readPack();
      if (!active) throw new Error('no pack in use');
      return active;
    };
    const wanted = {
      pack: row.id,
      content,
      program: parts.program,
      read: async () => {
        const active = await readWhole();
        return { content: contentOf(active), templates: templatesFromAnswers(active.answers) };
      },
      options: indexOptionsOf(row.header),
    };
    const index = await openLearnedIndex(wanted, {
      ...parts,
      fresh: () => prepareIndex(wanted, parts),
    });
    parts.cache.release();
    const findSearch = async (): Promise<FoundSearch | undefined> => {
      const found = await parts.cache.findSearch(row.id);
      return found?.program === parts.program && found.content === content ? found : undefined;
    };
    const makeSearch = async (): Promise<SearchIndex> => {
      const active = await readWhole();
      const made = parts.building().searchIndexOf(active.answers);
      const { program, now } = parts;
      const kept = { pack: row.id, content: contentOf(active), program, at: now(), index: made };
      await parts.cache.writeSearch(kept);
      return made;
    };
    const searchIndex = once(async () => (await (await findSearch())?.readIndex()) ?? (await makeSearch()));
    // Made and kept before anybody searches; whoever cannot have it so is told when they search.
    const keepSearch = async (): Promise<void> => {
      if (!(await findSearch())) await makeSearch();
    };
    parts.later(() => void keepSearch().catch(() => undefined), MAKES_SEARCH_AFTER);
    return { head, content, index, searchIndex };
  };
  const answer = async (message: ToWorker): Promise<FromWorker> => {
    const { question } = message;
    if (message.key === 'open') {
      const before = opening;
      opening = (async () => open(await before?.catch(() => undefined)))();
      await opening;
      return { key: 'opened', question };
    }
    opening ??= open(undefined);
    const opened = await opening;
    if (!opened) throw new Error('no pack in use');
    if (message.key === 'search-index')
      return { key: 'search-index', question, index: await opened.searchIndex() };
    const found = await opened.index.suggest(message.text, {
      threshold: message.caution,
      // Asked so, the panel is just opening.
      atOnce: message.withAnswers,
      ...(message.postText === undefined ? {} : { postText: message.postText }),
    });
    const some = message.withAnswers ? await parts.readSome(opened.head, idsIn(found)) : undefined;
    return { key: 'suggested', question, found, ...(some ? { some } : {}) };
  };

  return async (message) => {
    try {
      return await answer(message);
    } catch (error) {
      return { key: 'failed', question: message.question, detail: String(error) };
    }
  };
}

function idsIn({ suggestions, asked }: Suggested): ReadonlySet<string> {
  const parts = asked.flatMap(({ suggestion, others }) => [suggestion, ...others]);
  return new Set([...suggestions, ...parts].map(({ answerId }) => answerId));
}
