import type { Suggested } from '../../lib/domain/index.ts';
import {
  type ChosenFor,
  type Direction,
  directionOf,
  heedRefusals,
  type Lesson,
  lessonsOf,
  type PickRow,
  type PicksSeen,
  type Refusal,
  type Taught,
  withChosenBefore,
} from '../../lib/learning/index.ts';
import type { LearnedStore } from '../../lib/store/index.ts';
import {
  type Caution,
  type Index,
  loadIndex,
  type SuggestOptions,
  suggest,
  THRESHOLDS,
} from '../../lib/suggest/index.ts';
import type { Building } from './building.ts';
import { once } from './once.ts';
import type { IndexWanted } from './prepare-index.ts';

/** So many lessons are worth the second or two that training takes. */
const LESSONS_WORTH_TRAINING = 20;
/** Milliseconds: nobody has asked for so long that training may take its second, and keeping its megabytes. */
const QUIET = 20_000;
/** Between two keepings, where nothing was trained. */
const KEPT_EVERY = 900_000;
/** The panel draws its first suggestions meanwhile. */
const LEARNS_AFTER_FIRST = 1500;
/** Answers that say what a question is about. */
const ANSWERS_COMPARED = 10;

export interface LearnedParts {
  readonly building: () => Pick<Building, 'wordingsOf'>;
  readonly learned: LearnedStore;
  /** The index of the pack alone, from its cache. */
  readonly fresh: () => Promise<Index>;
  readonly now: () => number;
  /** Runs a job once, later. */
  readonly later: (job: () => void, milliseconds: number) => void;
  /** Milliseconds that a question waits for what was just learnt. */
  readonly patience: number;
}

type LearnedOptions = SuggestOptions & {
  readonly threshold: Caution;
  /** Not even for what was learnt a moment ago. */
  readonly atOnce?: boolean;
};

export interface LearnedIndex {
  suggest(text: string, options: LearnedOptions): Promise<Suggested>;
  /** Learns what was chosen since; to be called when there is something, so that no question waits for it. */
  catchUp(): void;
}

/** An index with all that was learnt into it. */
interface State {
  readonly index: Index;
  readonly taught: Set<number>;
  readonly chosen: Map<number, ChosenFor>;
  /** Lessons since it was trained. */
  untrained: number;
  seen: PicksSeen;
  refusals: readonly Refusal[];
  /** Of this pack, once they were read: an opening does without them. */
  picks: readonly PickRow[] | undefined;
}

const NOTHING_TAUGHT: Taught = { lessons: [], refusals: [] };
const NOWHERE: Direction = new Map();
const sameSeen = (a: PicksSeen, b: PicksSeen): boolean => a.count === b.count && a.last === b.last;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * An index that knows what operators chose here, and keeps it: of what was learnt long ago nothing is read again when a
 * panel opens. New lessons are taken in by small steps; after many it is trained anew in a quiet moment. When a lesson is
 * gone (erased, expired, reset) it starts again from the pack alone.
 */
export async function openLearnedIndex(wanted: IndexWanted, parts: LearnedParts): Promise<LearnedIndex> {
  const { pack, content, program, options } = wanted;
  const { learned, later, now, patience } = parts;
  let unkept = false;
  let keptAt = Number.NEGATIVE_INFINITY;
  let keeping = false;
  let asked = 0;
  /** Only where somebody has chosen: reading the words of a large pack is most of a second. */
  const reader = once(async () => {
    const { templates } = await wanted.read();
    return {
      answers: new Set(templates.map(({ id }) => id)),
      newWordings: parts.building().wordingsOf(templates, options),
    };
  });

  const fromPack = async (): Promise<State> => ({
    index: await parts.fresh(),
    taught: new Set(),
    chosen: new Map(),
    untrained: 0,
    seen: { count: 0, last: 0 },
    refusals: [],
    picks: undefined,
  });
  const fromKept = async (): Promise<State | undefined> => {
    const kept = await learned.readIndex(pack);
    if (kept?.content !== content || kept.program !== program) return undefined;
    const { seen, refusals, untrained } = kept;
    const index = loadIndex(kept.snapshot);
    return {
      index,
      taught: new Set(kept.taught),
      chosen: new Map(kept.chosen),
      untrained,
      seen,
      refusals,
      picks: undefined,
    };
  };
  let state = (await fromKept()) ?? (await fromPack());

  const keep = async (): Promise<void> => {
    const { index, taught, chosen, untrained, seen, refusals } = state;
    unkept = false;
    keptAt = now();
    const snapshot = index.serialize();
    await learned.writeIndex({
      ...{ pack, content, program, untrained, seen, refusals, snapshot },
      taught: [...taught],
      chosen: new Map(chosen),
    });
  };
  const keepWhenQuiet = (): void => {
    if (keeping) return;
    keeping = true;
    const before = asked;
    later(() => {
      keeping = false;
      const trains = state.untrained >= LESSONS_WORTH_TRAINING;
      if (asked !== before || !(trains || now() - keptAt >= KEPT_EVERY)) return keepWhenQuiet();
      if (trains) {
        state.untrained = 0;
        unkept = true;
        // A large pack's index is never trained as a whole, and reads questions as before.
        if (state.index.trained) {
          state.index.train();
          state.chosen.clear();
        }
      }
      if (unkept) void keep();
    }, QUIET);
  };

  const learn = async (): Promise<void> => {
    if (state.picks && sameSeen(await learned.seen(), state.seen)) return;
    const read = await learned.picks();
    const picks = read.rows.filter(({ packId }) => packId === pack);
    if (sameSeen(read.seen, state.seen)) {
      state.picks = picks;
      return;
    }
    const { lessons, refusals } = picks.length === 0 ? NOTHING_TAUGHT : await taughtBy(picks);
    const lessonIds = new Set(lessons.map(({ id }) => id));
    if ([...state.taught].some((id) => !lessonIds.has(id))) state = await fromPack();
    const current = state;
    const fresh = lessons.filter(({ id }) => !current.taught.has(id));
    // All are read before the first is learnt: a question after each would index anew each time.
    const told: { readonly words: string | undefined; readonly answerId: string }[] = [];
    for (const lesson of fresh) {
      told.push({ words: wordsFor(current.index, lesson), answerId: lesson.answerId });
      // Whoever asks meanwhile is answered between two.
      await wait(0);
    }
    for (const { words, answerId } of told)
      if (words !== undefined) current.index.learn(words, answerId, true);
    current.index.takeIn();
    for (const { id } of fresh) current.taught.add(id);
    const ids = new Set(picks.map(({ id }) => id));
    for (const id of current.chosen.keys()) if (!ids.has(id)) current.chosen.delete(id);
    current.seen = read.seen;
    current.refusals = refusals;
    current.picks = picks;
    current.untrained += fresh.length;
    unkept = true;
    keepWhenQuiet();
  };
  const taughtBy = async (picks: readonly PickRow[]): Promise<Taught> => {
    const { answers, newWordings } = await reader();
    return lessonsOf(picks, answers, newWordings());
  };
  let turn: Promise<void> = Promise.resolve();
  const catchUp = (): Promise<void> => {
    turn = turn.then(learn).catch(() => undefined);
    return turn;
  };

  /** How a question spreads is read once for each pick of an answer that is shown, unless it must be known at once. */
  const chosenOf = (
    { index, chosen, picks = [] }: State,
    found: Suggested,
    atOnce: boolean,
  ): readonly ChosenFor[] => {
    const shown = new Set(found.suggestions.map(({ answerId }) => answerId));
    for (const { id, answerId, outcome, text } of atOnce ? [] : picks) {
      if (id === undefined || outcome === 'dismissed' || !shown.has(answerId) || chosen.has(id)) continue;
      chosen.set(id, { answerId, direction: directionOf(index.search(text, ANSWERS_COMPARED)) });
      unkept = true;
    }
    return [...chosen.values()].filter(({ answerId }) => shown.has(answerId));
  };
  return {
    catchUp: () => void catchUp(),
    async suggest(text, { atOnce = false, ...suggestOptions }) {
      asked++;
      if (atOnce) later(() => void catchUp(), LEARNS_AFTER_FIRST);
      else await Promise.race([catchUp(), wait(patience)]);
      const current = state;
      const least = THRESHOLDS[suggestOptions.threshold];
      const suggested = suggest(current.index, text, suggestOptions);
      if (current.seen.count === 0) return suggested;
      const newWordings = async () => (await reader()).newWordings();
      const found = await heedRefusals(suggested, text, current.refusals, newWordings, least);
      const chosen = chosenOf(current, found, atOnce);
      if (unkept) keepWhenQuiet();
      const question =
        chosen.length === 0 ? NOWHERE : directionOf(current.index.search(text, ANSWERS_COMPARED));
      return withChosenBefore(found, question, chosen);
    },
  };
}

/** Of a comment that asks several things, the words that the answer is for; undefined where none of them are. */
function wordsFor(index: Index, { text, answerId }: Lesson): string | undefined {
  const { asked } = suggest(index, text);
  if (asked.length === 0) return text;
  return asked.find(({ suggestion }) => suggestion.answerId === answerId)?.text;
}
