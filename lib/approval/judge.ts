import { failure, type Outcome, sameName, success } from '../core/index.ts';
import type { ErrorName } from '../domain/index.ts';
import { canonicalBytes, publicKeyFor, type Root, verifySignature } from '../packs/index.ts';
import { readReply } from './read.ts';
import { ApprovalStatement } from './reply.ts';
import type { ApprovalRequest } from './request.ts';
import { type Wish, wishFault } from './wish.ts';

export type ApprovalFailure = Extract<ErrorName, `approval-${string}`>;

/** Clocks of two offices' computers may differ by so much, ms. */
const CLOCK = 10 * 60_000;

export interface SignedStatement {
  readonly statement: ApprovalStatement;
  readonly keyId: string;
}

/** Who may sign texts for an office: whoever may sign its answers, by its newest list. */
export const signersFor = (root: Root): readonly string[] => root.roles.targets.keyids;

/** The signature first: nothing that a stranger wrote is even parsed. */
export async function readStatement(
  carried: string,
  root: Root | undefined,
): Promise<Outcome<SignedStatement, ApprovalFailure>> {
  const reply = readReply(carried);
  if (!reply.ok) return reply;
  if (!root) return failure('approval-no-office');
  const { keyid, sig, signed } = reply.value;
  const publicHex = signersFor(root).includes(keyid) ? publicKeyFor(root, keyid) : undefined;
  if (!publicHex) return failure('approval-key', keyid.slice(0, 16));
  if (!(await verifySignature(publicHex, sig, canonicalBytes(signed)))) return failure('approval-signature');
  const statement = ApprovalStatement.safeParse(signed);
  return statement.success
    ? success({ statement: statement.data, keyId: keyid })
    : failure('approval-unreadable', statement.error.issues[0]?.path.map(String).join('.'));
}

/** A request as this browser keeps it. */
export interface Asked {
  readonly hash: string;
  /** Platform and id of the comment that it was made for. */
  readonly item: string;
  /** Undefined where what was kept cannot be read. */
  readonly request: ApprovalRequest | undefined;
  readonly answered: boolean;
}

export interface InHand {
  readonly device: string;
  readonly item: string;
  readonly wish: Wish;
  readonly now: number;
}

/** Does a statement that somebody of the office signed answer what this operator asked, for what is in hand now? */
export function statementFault(
  { statement }: SignedStatement,
  asked: Asked | undefined,
  root: Root,
  { device, item, wish, now }: InHand,
): { readonly reason: ApprovalFailure; readonly detail?: string } | undefined {
  if (statement.device !== device) return { reason: 'approval-device' };
  if (asked?.answered) return { reason: 'approval-used' };
  if (!asked?.request || asked.item !== item) return { reason: 'approval-item' };
  const changed = wishFault(asked.request, wish);
  if (changed) return { reason: changed };
  if (signersFor(root).length > 1 && sameName(statement.by, asked.request.operator))
    return { reason: 'approval-own-work', detail: statement.by };
  const at = Date.parse(statement.at);
  if (at > now + CLOCK || at < Date.parse(asked.request.at) - CLOCK)
    return { reason: 'approval-clock', detail: statement.at };
  if (Date.parse(statement.expires) <= now) return { reason: 'approval-expired', detail: statement.expires };
  return undefined;
}
