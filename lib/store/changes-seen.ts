import type { Pack } from '../domain/index.ts';
import type { Database } from './database.ts';
import { readActivePack, readPackHistory, replacedPack } from './packs.ts';

const name = (operator: string): string => `changes-seen:${operator}`;

/** The pack in use and the one before it, if this operator has not yet been told what changed between them. */
export async function unseenChange(
  database: Database,
  operator: string,
): Promise<{ before: Pack; after: Pack } | undefined> {
  const [replaced, seen] = await Promise.all([replacedPack(database), database.state.get(name(operator))]);
  // Every sidebar asks when it opens, and nearly always there is nothing to tell: no answer is read for that.
  if (!replaced || seen?.value === replaced.active) return undefined;
  const [active, { previous, heldBack }] = await Promise.all([
    readActivePack(database),
    readPackHistory(database),
  ]);
  if (!active || !previous || heldBack || previous.row.id !== active.row.id) return undefined;
  return {
    before: { ...previous.row.header, answers: [...previous.answers] },
    after: { ...active.row.header, answers: [...active.answers] },
  };
}

export async function markChangeSeen(database: Database, operator: string): Promise<void> {
  await database.transaction('rw', database.state, async () => {
    const active = await database.state.get('active-pack');
    if (active) await database.state.put({ name: name(operator), value: active.value });
  });
}
