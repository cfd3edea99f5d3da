import { prepareOne } from './prepare-one.ts';
import { prepareSeveral } from './prepare-several.ts';
import type { PreparedAnswer, PrepareInput } from './prepared.ts';

/** One answer, or with `also` one reply of several; undefined where the first has no variant for the item's place. */
export function prepareAnswer(input: PrepareInput): PreparedAnswer | undefined {
  const { also = [] } = input;
  return also.length > 0 ? prepareSeveral(input, also) : prepareOne(input);
}
