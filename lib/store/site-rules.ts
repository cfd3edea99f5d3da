import { failure, isQuotaError, type Outcome, success } from '../core/index.ts';
import type { RulesFile, SignedBy } from '../domain/index.ts';
import type { Database } from './database.ts';
import { isSame, type TrustRow } from './trust.ts';

/** Signed site rules, apart from the office's packs: another repository, under another root. */
export interface SiteRulesRow {
  readonly content: 'site-rules';
  readonly file: RulesFile;
  readonly sha256: string;
  readonly signed: SignedBy;
  readonly source: 'file' | 'network';
  readonly installedAt: string;
  /** Somebody went back to the bundled ones, until a newer file comes. */
  readonly held: boolean;
}

export const readSiteRules = (database: Database): Promise<SiteRulesRow | undefined> =>
  database.siteRules.get('site-rules');

/** Keeps rules together with the trust that vouches for them: both or neither. */
export async function installRules(
  database: Database,
  row: SiteRulesRow,
  { trust, before }: { readonly trust: TrustRow; readonly before: TrustRow },
): Promise<Outcome<undefined, 'overtaken' | 'storage-full' | 'rules-older'>> {
  try {
    return await database.transaction('rw', database.siteRules, database.trust, async () => {
      const now = await database.trust.get('site-rules');
      if (!now || !isSame(now, before)) return failure('overtaken' as const);
      const known = await database.siteRules.get('site-rules');
      // A new release of the same file (other keys, other dates) says nothing new.
      if (known && known.sha256 !== row.sha256 && known.file.version >= row.file.version)
        return failure('rules-older' as const, `${row.file.version} <= ${known.file.version}`);
      await database.trust.put(trust);
      await database.siteRules.put(known?.sha256 === row.sha256 ? { ...row, held: known.held } : row);
      return success(undefined);
    });
  } catch (error) {
    if (isQuotaError(error)) return failure('storage-full');
    throw error;
  }
}

/** Starts to trust the root that this program came with; what another one vouched for is dropped. */
export async function pinRulesRoot(database: Database, row: TrustRow): Promise<void> {
  await database.transaction('rw', database.siteRules, database.trust, async () => {
    await database.siteRules.delete('site-rules');
    await database.trust.put(row);
  });
}

export async function holdSiteRules(database: Database, held: boolean): Promise<void> {
  await database.transaction('rw', database.siteRules, async () => {
    const row = await database.siteRules.get('site-rules');
    if (row) await database.siteRules.put({ ...row, held });
  });
}
