import type { LoadedPack } from '../../components/sidebar/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import type { PackHead, SomeAnswers } from '../../lib/store/index.ts';

export interface PackReading {
  /** The pack with the answers alone that were suggested at the opening; undefined where there are none. */
  readonly first: Promise<LoadedPack | undefined>;
  /** Resolves when the first suggestions are there to be drawn, or nothing waits for them any longer. */
  readonly told: Promise<void>;
  readonly whole: Promise<LoadedPack | undefined>;
}

/** A ranker that is busy, or a page that does not answer, keeps nobody from the pack for longer. */
const MOST_WAIT = 1000;

/**
 * The pack with what was suggested first, as the ranking worker read it, and only then as a whole: to open the database
 * and to read ten thousand answers would keep the first suggestion waiting.
 */
export function readForFirst(
  readWhole: () => Promise<LoadedPack | undefined>,
  suggested: Promise<SomeAnswers | undefined>,
  make: (head: PackHead, answers: readonly Answer[], whole: boolean) => LoadedPack,
): PackReading {
  const first = suggested.then((some) => some && make(some.head, some.answers, false));
  const told = Promise.race([
    first.then(() => undefined),
    new Promise<void>((resolve) => setTimeout(resolve, MOST_WAIT)),
  ]);
  return { first, told, whole: told.then(readWhole) };
}
