import { liveQuery } from 'dexie';
import type { ApprovalDesk, ApprovalOrder, ApprovalState } from '@/components/sidebar/index.ts';
import { approvalAskedEvent, personalOf, whereOf } from '@/lib/answering/index.ts';
import {
  type Asked,
  readRequest,
  readStatement,
  requestOf,
  statementFault,
  wishOf,
  writeCode,
} from '@/lib/approval/index.ts';
import { saveFile } from '@/lib/browser/index.ts';
import {
  createId,
  failure,
  isQuotaError,
  sameName,
  success,
  systemClock,
  systemRandom,
  toHex,
} from '@/lib/core/index.ts';
import { append, type Writer } from '@/lib/journal/index.ts';
import { readRoot } from '@/lib/packs/index.ts';
import {
  type ApprovalRow,
  approvalsFor,
  type Database,
  decideApproval,
  keepApproval,
  markApprovalUsed,
  readApproval,
  readTrust,
} from '@/lib/store/index.ts';

const itemOf = ({ item }: ApprovalOrder): string => `${item.platform}:${item.nativeId}`;

/** Requests and replies of this browser: kept in its database, checked against the office's newest list of keys. */
export function createApprovalDesk(database: Database, writer: () => Promise<Writer>): ApprovalDesk {
  return {
    watch(item, onChange) {
      const subscription = liveQuery(async () => stateOf(database, item)).subscribe({
        next: onChange,
        error: () => onChange({ checkable: false, asked: [] }),
      });
      return () => subscription.unsubscribe();
    },
    async ask(order) {
      const journal = await writer();
      const at = systemClock.now();
      const { item, prepared, pack, operator } = order;
      const { json, hash } = requestOf(wishOf(prepared, item, pack, operator.id), {
        device: journal.device,
        at: new Date(at).toISOString(),
        nonce: toHex(systemRandom(16)),
      });
      const written = await append(journal, approvalAskedEvent(createId(systemRandom), hash, order));
      if (!written.ok) return failure(written.reason === 'storage-full' ? 'storage-full' : 'journal-write');
      try {
        await keepApproval(database, { hash, item: itemOf(order), request: json, at });
        return success(undefined);
      } catch (error) {
        if (isQuotaError(error)) return failure('storage-full');
        throw error;
      }
    },
    async take(carried, order) {
      const root = await rootOf(database, order.pack.id);
      const read = await readStatement(carried, root);
      if (!read.ok) return read;
      // Without a root nothing is read.
      if (!root) return failure('approval-no-office');
      const { statement, keyId } = read.value;
      const journal = await writer();
      const { item, prepared, pack, operator } = order;
      const fault = statementFault(
        read.value,
        askedOf(await readApproval(database, statement.request)),
        root,
        {
          device: journal.device,
          item: itemOf(order),
          wish: wishOf(prepared, item, pack, operator.id),
          now: systemClock.now(),
        },
      );
      if (fault) return failure(fault.reason, fault.detail);
      const { decision, by, note } = statement;
      const countersigned = !sameName(by, operator.id);
      const written = await append(journal, {
        // One event for one word on one request, however many panels take it.
        eventId: `${statement.request}:decided`,
        replyId: null,
        operator,
        where: whereOf(item),
        personal: { ...personalOf(item, pack), ...(note ? { note } : {}) },
        event: 'approval-decided',
        detail: {
          request: statement.request,
          decision,
          keyId,
          askedBy: operator.id,
          signedBy: by,
          countersigned,
          signedAt: statement.at,
          expires: statement.expires,
        },
      });
      if (!written.ok) return failure(written.reason === 'storage-full' ? 'storage-full' : 'journal-write');
      const first = await decideApproval(database, statement.request, {
        decision,
        keyId,
        by,
        countersigned,
        expires: Date.parse(statement.expires),
        note,
        used: false,
      });
      return first ? success(undefined) : failure('approval-used');
    },
    codeOf: ({ request }) => writeCode('request', request),
    saveFile({ hash, request }) {
      saveFile(`tanggap-permintaan-${hash.slice(0, 12)}.json`, [request], 'application/json;charset=utf-8');
    },
    mark: (request, used) => markApprovalUsed(database, request, used),
  };
}

async function stateOf(database: Database, item: string): Promise<ApprovalState> {
  const [trust, active, asked] = await Promise.all([
    readTrust(database, 'answers'),
    database.state.get('active-pack'),
    approvalsFor(database, item),
  ]);
  return { checkable: isOf(trust?.root, active?.value.split('@')[0]), asked };
}

function isOf(bytes: Uint8Array<ArrayBuffer> | undefined, pack: string | undefined): boolean {
  const root = bytes && readRoot(bytes);
  return root?.ok === true && root.value.signed.purpose?.organisation === pack;
}

/** The newest list of keys of the office whose pack is in use. */
async function rootOf(database: Database, pack: string) {
  const trust = await readTrust(database, 'answers');
  const root = trust && readRoot(trust.root);
  return root?.ok && root.value.signed.purpose?.organisation === pack ? root.value.signed : undefined;
}

function askedOf(row: ApprovalRow | undefined): Asked | undefined {
  const read = row && readRequest(row.request);
  return (
    row && {
      hash: row.hash,
      item: row.item,
      answered: row.decided !== undefined,
      request: read?.ok ? read.value.request : undefined,
    }
  );
}
