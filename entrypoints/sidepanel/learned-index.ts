import type { Suggested } from '../../lib/domain/index.ts';
import {
  type Direction,
  directionOf,
  heedRefusals,
  type Lesson,
  lessonsOf,
  type PickRow,
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
/** Nobody has asked for so long: training may take its second. */
const QUIET = 20_000;
/** What was read at the opening is not looked at again for the questions that waited for it: milliseconds. */
const JUST_OPENED = 1000;
/** Answers that say what a question is about. */
const ANSWERS_COMPARED = 10;

/** Of a comment that asks several things, the words that the answer is for; undefined where none of them are. */
function wordsFor(index: Index, { text, answerId }: Lesson): string | undefined {
  const { asked } = suggest(index, text);
  if (asked.length === 0) return text;
  return asked.find(({ suggestion }) => suggestion.answerId === answerId)?.text;
}

export interface LearnedParts {
  readonly building: () => Pick<Building, 'wordingsOf'>;
  readonly learned: LearnedStore;
  /** The index of the pack alone, from its cache. */
  readonly fresh: () => Promise<Index>;
  readonly now: () => number;
  /** Runs a job once, later. */
  readonly later: (job: () => void, milliseconds: number) => void;
}

const NOTHING_TAUGHT: Taught = { lessons: [], refusals: [] };

type LearnedOptions = SuggestOptions & { readonly threshold: Caution };

export interface LearnedIndex {
  suggest(text: string, options: LearnedOptions): Promise<Suggested>;
}

/**
 * An index that knows what operators chose here. Lessons are taken in at once, by small steps; after many it is trained
 * anew in a quiet moment and kept. When a lesson is gone (erased, expired, reset) it starts again from the pack alone.
 */
export async function openLearnedIndex(wanted: IndexWanted, parts: LearnedParts): Promise<LearnedIndex> {
  const { pack, content, program, options } = wanted;
  const { learned, later, now } = parts;
  const openedAt = now();
  let opened: Index | undefined;
  let taught = new Set<number>();
  let sinceTraining = 0;
  let stamp: string | undefined;
  let known: Taught = NOTHING_TAUGHT;
  let picks: readonly PickRow[] = [];
  let directions = new Map<number | undefined, Direction>();
  let asked = 0;
  /** Only where somebody has chosen: reading the words of a large pack is most of a second. */
  const reader = once(async () => {
    const { templates } = await wanted.read();
    return {
      answers: new Set(templates.map(({ id }) => id)),
      newWordings: parts.building().wordingsOf(templates, options),
    };
  });

  // Nothing else waits for it: read while the picks are, a question comes sooner to its answer.
  let readAhead: ReturnType<LearnedStore['readIndex']> | undefined = learned.readIndex(pack);
  const load = async (lessonIds: ReadonlySet<number>): Promise<Index> => {
    const kept = await (readAhead ?? learned.readIndex(pack));
    readAhead = undefined;
    if (
      kept?.content === content &&
      kept.program === program &&
      kept.taught.every((id) => lessonIds.has(id))
    ) {
      taught = new Set(kept.taught);
      return loadIndex(kept.snapshot);
    }
    taught = new Set();
    return parts.fresh();
  };
  const trainWhenQuiet = (): void => {
    const before = asked;
    later(() => {
      if (asked !== before) trainWhenQuiet();
      else if (opened && sinceTraining >= LESSONS_WORTH_TRAINING) {
        sinceTraining = 0;
        opened.train();
        directions = new Map();
        const snapshot = opened.serialize();
        void learned.writeIndex({ pack, content, program, taught: [...taught], snapshot });
      }
    }, QUIET);
  };
  const taughtBy = async (chosen: readonly PickRow[]): Promise<Taught> => {
    const { answers, newWordings } = await reader();
    return lessonsOf(chosen, answers, newWordings());
  };
  const upToDate = async (): Promise<Index> => {
    if (opened && (now() - openedAt < JUST_OPENED || (await learned.stamp()) === stamp)) return opened;
    const read = await learned.picks();
    stamp = read.stamp;
    picks = read.rows.filter((pick) => pick.packId === pack);
    known = picks.length === 0 ? NOTHING_TAUGHT : await taughtBy(picks);
    const lessonIds = new Set(known.lessons.map(({ id }) => id));
    let index = opened;
    if (!index || [...taught].some((id) => !lessonIds.has(id))) {
      index = await load(lessonIds);
      opened = index;
      directions = new Map();
      sinceTraining = 0;
    }
    const current = index;
    const waiting = sinceTraining;
    // All are read before the first is learnt: a question after each would index anew each time.
    const fresh = known.lessons.filter(({ id }) => !taught.has(id));
    for (const { words, answerId } of fresh.map((lesson) => ({
      ...lesson,
      words: wordsFor(current, lesson),
    })))
      if (words !== undefined) current.learn(words, answerId, true);
    for (const { id } of fresh) taught.add(id);
    sinceTraining += fresh.length;
    if (waiting < LESSONS_WORTH_TRAINING && sinceTraining >= LESSONS_WORTH_TRAINING) trainWhenQuiet();
    return current;
  };
  const directionIn = (current: Index, text: string): Direction =>
    directionOf(current.search(text, ANSWERS_COMPARED));
  const directionOfPick = (current: Index) => (pick: PickRow) => {
    const read = directions.get(pick.id) ?? directionIn(current, pick.text);
    directions.set(pick.id, read);
    return read;
  };
  let turn: Promise<unknown> = upToDate();
  await turn;
  return {
    async suggest(text, suggestOptions) {
      asked++;
      const ready = turn.then(upToDate);
      turn = ready.catch(() => undefined);
      const current = await ready;
      const least = THRESHOLDS[suggestOptions.threshold];
      const suggested = suggest(current, text, suggestOptions);
      if (picks.length === 0) return suggested;
      const { newWordings } = await reader();
      const found = heedRefusals(suggested, text, known.refusals, newWordings(), least);
      return withChosenBefore(found, directionIn(current, text), picks, directionOfPick(current));
    },
  };
}
