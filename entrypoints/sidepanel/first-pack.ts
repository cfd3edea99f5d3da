import type { LoadedPack } from '../../components/sidebar/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import {
  type Database,
  type PackRow,
  readActiveHead,
  readActivePack,
  type SomeAnswers,
} from '../../lib/store/index.ts';

export interface PackReading {
  /** The pack with the answers alone that were suggested at the opening; undefined where there are none. */
  readonly first: Promise<LoadedPack | undefined>;
  readonly whole: Promise<LoadedPack | undefined>;
}

/** What is suggested first is not kept waiting for longer by a page that is busy unpacking all answers. */
const MOST_WAIT = 1000;

/** The pack with what was suggested first, and then as a whole: to read ten thousand answers takes a second. */
export function readForFirst(
  database: Database,
  suggested: Promise<SomeAnswers | undefined>,
  make: (row: PackRow, answers: readonly Answer[], whole: boolean) => LoadedPack,
): PackReading {
  const head = readActiveHead(database);
  const readFirst = async (): Promise<LoadedPack | undefined> => {
    const [some, active] = await Promise.all([suggested, head]);
    // Another pack may have come into use between the two.
    return some && active?.row.key === some.packKey ? make(active.row, some.answers, false) : undefined;
  };
  const readWhole = async (before: Promise<unknown>): Promise<LoadedPack | undefined> => {
    if (!(await head)) return undefined;
    await Promise.race([before, new Promise((resolve) => setTimeout(resolve, MOST_WAIT))]);
    const active = await readActivePack(database);
    return active && make(active.row, active.answers, true);
  };
  const first = readFirst().catch(() => undefined);
  return { first, whole: readWhole(first) };
}
