import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  approvalsFor,
  type DecidedApproval,
  decideApproval,
  keepApproval,
  markApprovalUsed,
  readApproval,
} from '../../../lib/store/index.ts';
import { freshDatabase } from '../../support/journal.ts';

const DAY = 86_400_000;
const ITEM = 'facebook:700';
const row = (hash: string, at: number) => ({ hash, item: ITEM, request: '{}', at });
const granted: DecidedApproval = {
  decision: 'granted',
  keyId: 'k',
  by: 'Budi',
  countersigned: true,
  expires: 2 * DAY,
  used: false,
};

describe('requests for a signature', () => {
  it('of a comment come the newest first, and those of others do not', async () => {
    const database = freshDatabase();
    await keepApproval(database, row('a', DAY));
    await keepApproval(database, row('b', DAY + 1));
    await keepApproval(database, { ...row('c', DAY + 2), item: 'x:1' });
    expect((await approvalsFor(database, ITEM)).map(({ hash }) => hash)).toEqual(['b', 'a']);
  });

  it('get one word, whichever of two panels brings it first', async () => {
    const database = freshDatabase();
    await keepApproval(database, row('a', DAY));
    const both = await Promise.all([
      decideApproval(database, 'a', granted),
      decideApproval(database, 'a', { ...granted, decision: 'refused' }),
    ]);
    expect(both).toEqual([true, false]);
    expect((await readApproval(database, 'a'))?.decided?.decision).toBe('granted');
    expect(await decideApproval(database, 'unknown', granted)).toBe(false);
  });

  it('are used up, and given back when the text was taken out again', async () => {
    const database = freshDatabase();
    await keepApproval(database, row('a', DAY));
    await markApprovalUsed(database, 'a', true);
    expect((await readApproval(database, 'a'))?.decided).toBeUndefined();
    await decideApproval(database, 'a', granted);
    await markApprovalUsed(database, 'a', true);
    expect((await readApproval(database, 'a'))?.decided?.used).toBe(true);
    await markApprovalUsed(database, 'a', false);
    expect((await readApproval(database, 'a'))?.decided?.used).toBe(false);
  });

  it('are forgotten once no reply to them can count, and when a person is erased', async () => {
    const database = freshDatabase();
    await keepApproval(database, row('old', DAY));
    await keepApproval(database, row('young', 5 * DAY));
    expect(await readApproval(database, 'old')).toBeUndefined();
    const { tables, erase } = database.journal.elsewhere ?? {};
    expect(tables).toContain(database.approvals);
    await erase?.('somebody');
    expect(await database.approvals.count()).toBe(0);
  });
});
