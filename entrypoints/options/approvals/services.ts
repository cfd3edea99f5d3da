import type {
  ApprovalsServices,
  OpenedRequest,
  SigningOffice,
} from '@/components/console/approvals/index.ts';
import { joinWordings } from '@/lib/answers/index.ts';
import { type ApprovalRequest, readRequest, signReply, writeCode } from '@/lib/approval/index.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { failure, sameName, success, systemClock } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import { appendOwn } from '@/lib/journal/index.ts';
import { createSigner, newestRoot, proposedPack, type Root, readRoot } from '@/lib/packs/index.ts';
import { type Database, readActivePack, readRepository, readTrust } from '@/lib/store/index.ts';
import { copyText } from '../copy-text.ts';
import { consoleWriter } from '../writer.ts';

export function createApprovalsServices(database: Database): ApprovalsServices {
  return {
    async open(carried) {
      const read = readRequest(carried);
      if (!read.ok) return read;
      const { request, hash } = read.value;
      const [packs, office] = await Promise.all([knownPacks(database), officeOf(database, request)]);
      const same = packs.find((pack) => hasAll(pack, request));
      const inUse = packs.find(({ id }) => id === request.pack.id) ?? packs[0];
      const isOther = inUse && (inUse.id !== request.pack.id || inUse.version !== request.pack.version);
      return success({
        hash,
        request,
        titles: request.answers.map(({ id }) => same?.answers.find((answer) => answer.id === id)?.title),
        template: same && templateOf(same, request),
        otherPack: isOther ? { id: inUse.id, version: inUse.version } : undefined,
        office,
      });
    },
    async decide({ opened, key, decision, hours, note }) {
      const row = await database.signers.get(key.keyId);
      if (!row) throw new Error(`no key ${key.keyId}`);
      const { request, hash } = opened;
      const now = systemClock.now();
      const json = await signReply(
        { request: hash, device: request.device, decision, by: row.name, note, hours },
        createSigner(row.publicHex, row.privateKey),
        now,
      );
      const expires = now + hours * 3_600_000;
      const written = await appendOwn(
        await consoleWriter(),
        { id: row.name, how: 'typed' },
        {
          event: 'approval-decided',
          detail: {
            request: hash,
            decision,
            keyId: row.keyId,
            askedBy: request.operator,
            signedBy: row.name,
            countersigned: !sameName(row.name, request.operator),
            signedAt: new Date(now).toISOString(),
            expires: new Date(expires).toISOString(),
          },
        },
      );
      // No word leaves this browser that its journal does not know.
      if (!written.ok) return failure(written.reason === 'storage-full' ? 'storage-full' : 'journal-write');
      return success({ decision, expires, code: writeCode('reply', json), json });
    },
    copy: copyText,
    save({ hash }: OpenedRequest, { json }) {
      saveFile(`tanggap-persetujuan-${hash.slice(0, 12)}.json`, [json], 'application/json;charset=utf-8');
    },
  };
}

/** The pack in use, and the release that is published from here. */
async function knownPacks(database: Database): Promise<Pack[]> {
  const [active, files] = await Promise.all([readActivePack(database), readRepository(database)]);
  const proposed = files && (await proposedPack(files));
  return [
    ...(active ? [{ ...active.row.header, answers: [...active.answers] }] : []),
    ...(proposed ? [proposed] : []),
  ];
}

const hasAll = (pack: Pack, request: ApprovalRequest): boolean =>
  pack.id === request.pack.id &&
  request.answers.every(({ id, revision, variant, wording }) => {
    const answer = pack.answers.find((one) => one.id === id && one.revision === revision);
    return answer?.variants.find((one) => one.id === variant)?.wordings[wording] !== undefined;
  });

/** As the office approved it: facts and blocks in their places, what operators fill in still open. */
function templateOf(pack: Pack, request: ApprovalRequest): string {
  const wordings = request.answers.flatMap(({ id, variant, wording }) => {
    const answer = pack.answers.find((one) => one.id === id);
    const words = answer?.variants.find((one) => one.id === variant)?.wordings[wording];
    return answer && words !== undefined ? [{ answer, wording: words, values: {} }] : [];
  });
  return joinWordings(wordings, pack).text;
}

/** The newest list of keys of that office that this browser has, followed or published from here. */
async function officeOf(database: Database, { pack }: ApprovalRequest): Promise<SigningOffice | undefined> {
  const [trust, files] = await Promise.all([readTrust(database, 'answers'), readRepository(database)]);
  const followed = trust && readRoot(trust.root);
  const roots: Root[] = [
    ...(followed?.ok ? [followed.value.signed] : []),
    ...(files ? [newestRoot(files)?.root] : []).filter((root) => root !== undefined),
  ].filter(({ purpose }) => purpose?.organisation === pack.id);
  const [newest] = roots.sort((a, b) => b.version - a.version);
  return newest && { signers: newest.roles.targets.keyids };
}
