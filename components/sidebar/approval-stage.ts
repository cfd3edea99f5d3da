import { readRequest, wishFault, wishOf } from '../../lib/approval/index.ts';
import type { ApprovalRow, DecidedApproval } from '../../lib/store/index.ts';
import type { ApprovalOrder, ApprovalState } from './services.ts';
import { otherGates, type SignedText, signedFor } from './signed-text.ts';

interface Decided {
  readonly row: ApprovalRow;
  readonly decided: DecidedApproval;
}

/** How far the answer in hand is on its way to a signature. */
export type ApprovalStage =
  | { readonly kind: 'no-office' }
  /** Other things stand against the text still. */
  | { readonly kind: 'to-mend' }
  /** `earlier`: another text of this answer was asked for, and its signature could still come or count. */
  | { readonly kind: 'to-ask'; readonly earlier: ApprovalRow | undefined }
  | { readonly kind: 'asked'; readonly row: ApprovalRow }
  | ({ readonly kind: 'granted' | 'ended' | 'used' | 'refused' } & Decided);

export function approvalStage(
  { checkable, asked }: ApprovalState,
  order: ApprovalOrder,
  now: number,
): ApprovalStage {
  if (!checkable) return { kind: 'no-office' };
  const { item, prepared, pack, operator } = order;
  const wish = wishOf(prepared, item, pack, operator.id);
  const faults = asked.flatMap((row) => {
    const read = readRequest(row.request);
    return read.ok ? [{ row, fault: wishFault(read.value.request, wish), request: read.value.request }] : [];
  });
  const exact = faults.find(({ fault }) => fault === undefined)?.row;
  if (exact?.decided) return { kind: kindOf(exact.decided, now), row: exact, decided: exact.decided };
  if (exact) return { kind: 'asked', row: exact };
  if (otherGates(prepared).length > 0) return { kind: 'to-mend' };
  const ids = wish.answers.map(({ id, variant }) => `${id}/${variant}`).join(' ');
  const earlier = faults.find(
    ({ row: { decided }, fault, request }) =>
      (fault === 'approval-text' || fault === 'approval-answer') &&
      request.answers.map(({ id, variant }) => `${id}/${variant}`).join(' ') === ids &&
      (!decided || kindOf(decided, now) === 'granted'),
  );
  return { kind: 'to-ask', earlier: earlier?.row };
}

function kindOf(decided: DecidedApproval, now: number): 'granted' | 'ended' | 'used' | 'refused' {
  if (decided.decision === 'refused') return 'refused';
  if (decided.used) return 'used';
  return decided.expires <= now ? 'ended' : 'granted';
}

/** What the gate needs to know of it. */
export function signedTextOf(
  stage: ApprovalStage,
  { item, prepared, pack, operator }: ApprovalOrder,
): SignedText | undefined {
  const row = stage.kind === 'to-ask' ? stage.earlier : 'row' in stage ? stage.row : undefined;
  const read = row && readRequest(row.request);
  if (!row || !read?.ok) return undefined;
  const text = { item: row.item, text: read.value.request.text };
  const of = { for: signedFor(prepared, pack, operator.id) };
  if (stage.kind !== 'granted' || row.item !== `${item.platform}:${item.nativeId}`) return { ...text, ...of };
  const { keyId, by, countersigned, expires } = stage.decided;
  const use = { request: row.hash, keyId, askedBy: operator.id, signedBy: by, countersigned };
  return { ...text, ...of, grant: { use, until: expires } };
}
