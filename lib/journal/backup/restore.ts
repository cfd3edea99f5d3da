import { failure, fromBase64, isQuotaError, type Outcome, parseJson, success } from '../../core/index.ts';
import type { Operator } from '../../domain/index.ts';
import type { Writer } from '../append.ts';
import { appendOwn } from '../append-own.ts';
import { BUNDLE_FILES } from '../bundle.ts';
import { parseLeaf } from '../chain.ts';
import { leafHash } from '../leaf-hash.ts';
import type { LeafRow } from '../tables.ts';
import { type BundleFiles, eachLine, filesInMemory } from '../verify/files.ts';
import { type Verification, verifyBundle } from '../verify/index.ts';
import { BackupHeader, BackupKeys, BackupLine } from './format.ts';
import { unwrap } from './wrap.ts';

export type RestoreFailure =
  | 'not-a-backup'
  | 'incomplete'
  | 'tampered'
  | 'wrong-passphrase'
  | 'journal-not-empty'
  | 'storage-full'
  | 'storage-unreadable';

/** What a backup holds, read and checked; nothing has been written yet. */
export interface ReadBackup {
  readonly header: BackupHeader;
  readonly lines: readonly BackupLine[];
  readonly verification: Verification;
}

type Part<Key extends string> = Extract<BackupLine, Record<Key, unknown>>;
const partsOf = <Key extends 'leaf' | 'payload' | 'checkpoint' | 'anchor' | 'hold' | 'verifierKey' | 'keys'>(
  lines: readonly BackupLine[],
  key: Key,
): Part<Key>[] => lines.filter((line): line is Part<Key> => key in line);

/** Reads a backup and verifies what it holds, as a stranger would. */
export async function readBackup(
  chunks: AsyncIterable<Uint8Array>,
): Promise<Outcome<ReadBackup, 'not-a-backup' | 'incomplete' | 'tampered'>> {
  let header: BackupHeader | undefined;
  const lines: BackupLine[] = [];
  let bad = 0;
  const decoder = new TextDecoder();
  await eachLine(chunks, (bytes) => {
    const value = parseJson(decoder.decode(bytes));
    if (!header) {
      const parsed = BackupHeader.safeParse(value);
      if (parsed.success) header = parsed.data;
      else bad++;
      return;
    }
    const parsed = BackupLine.safeParse(value);
    if (parsed.success) lines.push(parsed.data);
    else bad++;
  });
  if (!header) return failure('not-a-backup');
  const end = lines.at(-1);
  if (bad > 0 || !end || !('end' in end) || end.rows !== lines.length - 1) return failure('incomplete');
  const verification = await verifyBundle(asBundle(lines));
  const leaves = partsOf(lines, 'leaf');
  const fits = leaves.length === header.size && verification.device === header.device;
  if (verification.verdict === 'tampered' && header.size > 0)
    return failure('tampered', firstFault(verification));
  return fits || header.size === 0 ? success({ header, lines, verification }) : failure('tampered');
}

function asBundle(lines: readonly BackupLine[]): BundleFiles {
  return filesInMemory({
    [BUNDLE_FILES.entries]: partsOf(lines, 'leaf')
      .map(({ leaf }) => `${leaf}\n`)
      .join(''),
    [BUNDLE_FILES.checkpoints]: partsOf(lines, 'checkpoint')
      .map(({ checkpoint }) => checkpoint.note)
      .join('\n'),
    [BUNDLE_FILES.keys]: JSON.stringify({
      format: 'tanggap-keys',
      version: 1,
      keys: partsOf(lines, 'verifierKey').map(({ verifierKey }) => verifierKey),
    }),
  });
}

const firstFault = ({ findings }: Verification): string =>
  `${findings[0]?.code} ${findings[0]?.seq ?? ''}`.trim();

/**
 * Puts a backup into an empty journal, in one transaction, and goes on from there: the next event, `restored`, says
 * which device wrote what came before. This profile's own name and key go on; the old private key stayed where it was.
 */
export async function restoreBackup(
  writer: Writer,
  { header, lines }: ReadBackup,
  passphrase: string,
  operator: Operator | null,
): Promise<Outcome<number, RestoreFailure>> {
  const [wrapped] = partsOf(lines, 'keys');
  const keys = BackupKeys.safeParse(parseJson(wrapped && (await unwrap(passphrase, wrapped.keys))));
  if (!keys.success) return failure('wrong-passphrase');
  const { tables } = writer;
  const { database, leaves, payloads, subjectKeys, secrets, checkpoints, anchors, holds, formerKeys } =
    tables;
  let refusal: Outcome<number, RestoreFailure> | undefined;
  try {
    await database.transaction(
      'rw',
      [leaves, payloads, subjectKeys, secrets, checkpoints, anchors, holds, formerKeys],
      async () => {
        if ((await leaves.count()) > 0) {
          refusal = failure('journal-not-empty');
          throw new Error('journal-not-empty');
        }
        await leaves.bulkAdd(partsOf(lines, 'leaf').map(({ leaf }) => leafRow(leaf)));
        await payloads.bulkAdd(
          partsOf(lines, 'payload').map(({ payload }) => ({
            ...payload,
            salt: bytesOf(payload.salt),
            iv: bytesOf(payload.iv),
            data: bytesOf(payload.data),
          })),
        );
        await checkpoints.bulkAdd(partsOf(lines, 'checkpoint').map(({ checkpoint }) => checkpoint));
        await anchors.bulkAdd(
          partsOf(lines, 'anchor').map(({ anchor: { by, ...anchor } }) => ({
            ...anchor,
            ...(by ? { by } : {}),
          })),
        );
        await holds.bulkAdd(partsOf(lines, 'hold').map(({ hold }) => hold));
        await formerKeys.bulkPut(
          partsOf(lines, 'verifierKey').map(({ verifierKey }) => ({ key: verifierKey })),
        );
        await subjectKeys.bulkPut(keys.data.subjectKeys.map((row) => ({ ...row, key: bytesOf(row.key) })));
        // Over the one that this profile may have made: pseudonyms must stay the same.
        await secrets.bulkPut(keys.data.secrets.map((row) => ({ ...row, bytes: bytesOf(row.bytes) })));
        if (header.size === 0) return;
        const written = await appendOwn(writer, operator, {
          event: 'restored',
          detail: { from: header.device, size: header.size, head: header.head },
        });
        if (written.ok) return;
        refusal = failure('storage-unreadable', written.detail);
        throw new Error(written.reason);
      },
    );
    return success(header.size);
  } catch (error) {
    return (
      refusal ??
      failure(isQuotaError(error) ? 'storage-full' : 'storage-unreadable', String(error).slice(0, 300))
    );
  }
}

function leafRow(line: string): LeafRow {
  const leaf = parseLeaf(line);
  if (!leaf) throw new Error('a verified line that is none');
  const { seq, eventId, replyId, event, at } = leaf;
  return { seq, eventId, replyId, event, at, line, hash: leafHash(line) };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array();
