import type { Database } from './database.ts';

/** What a supervisor said to a request, after the signature was found to hold. */
export interface DecidedApproval {
  readonly decision: 'granted' | 'refused';
  readonly keyId: string;
  readonly by: string;
  readonly countersigned: boolean;
  /** When a grant ends, ms. */
  readonly expires: number;
  readonly note?: string | undefined;
  /** The text went into a box. */
  readonly used: boolean;
}

/** A request for a signature that was made here, by its hash. */
export interface ApprovalRow {
  readonly hash: string;
  /** `<platform>:<native id>` of the comment. */
  readonly item: string;
  /** Its canonical JSON, as it was carried away. */
  readonly request: string;
  readonly at: number;
  readonly decided?: DecidedApproval;
}

/** A reply can count for a day; what is older than this can be neither taken nor taken twice, and holds a text. */
const KEEP_FOR = 3 * 86_400_000;

export async function keepApproval(database: Database, row: ApprovalRow): Promise<void> {
  await database.transaction('rw', database.approvals, async () => {
    await database.approvals
      .where('at')
      .below(row.at - KEEP_FOR)
      .delete();
    await database.approvals.put(row);
  });
}

/** Requests for one comment, the newest first. */
export async function approvalsFor(database: Database, item: string): Promise<ApprovalRow[]> {
  const rows = await database.approvals.where('item').equals(item).toArray();
  return rows.sort((a, b) => b.at - a.at);
}

export const readApproval = (database: Database, hash: string): Promise<ApprovalRow | undefined> =>
  database.approvals.get(hash);

/** Notes the word on a request, once; false where there was one already, from another panel perhaps. */
export async function decideApproval(
  database: Database,
  hash: string,
  decided: DecidedApproval,
): Promise<boolean> {
  return database.transaction('rw', database.approvals, async () => {
    const row = await database.approvals.get(hash);
    if (!row || row.decided) return false;
    await database.approvals.put({ ...row, decided });
    return true;
  });
}

export async function markApprovalUsed(database: Database, hash: string, used: boolean): Promise<void> {
  await database.transaction('rw', database.approvals, async () => {
    const row = await database.approvals.get(hash);
    if (row?.decided) await database.approvals.put({ ...row, decided: { ...row.decided, used } });
  });
}
