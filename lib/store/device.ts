import { createId, type RandomBytes } from '../core/index.ts';
import type { Database } from './database.ts';

const DEVICE = 'device';

/** Stable random name of this browser profile; the journal's lines carry it. */
export async function deviceName(database: Database, random: RandomBytes): Promise<string> {
  const fresh = createId(random);
  return database.transaction('rw', database.state, async () => {
    const known = await database.state.get(DEVICE);
    if (known) return known.value;
    await database.state.add({ name: DEVICE, value: fresh });
    return fresh;
  });
}
