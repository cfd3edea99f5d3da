import type { PreparedAnswer } from '../../lib/answering/index.ts';
import type { ApprovalUse } from '../../lib/domain/index.ts';

/** A text for which a signature was asked, and the signature where there is one. */
export interface SignedText {
  /** Of the comment. */
  readonly item: string;
  readonly text: string;
  /** Who asked, with which pack and answers. */
  readonly for: string;
  readonly grant?: { readonly use: ApprovalUse; readonly until: number } | undefined;
}

/** Everything but the text that a signature counts for. */
export function signedFor(
  { parts }: PreparedAnswer,
  pack: { readonly id: string; readonly version: number },
  operator: string,
): string {
  const answers = parts.map(({ answer: { id, revision }, variant, wording }) => [
    id,
    revision,
    variant.id,
    wording,
  ]);
  return JSON.stringify([operator, pack.id, pack.version, answers]);
}

/** Opened by a signature, and by nothing else. */
const isOpenedBySignature = (gate: PreparedAnswer['gates'][number]): boolean =>
  gate.gate === 'sensitivity' && gate.sensitivity === 'needs-approval';

export const needsSignature = ({ gates }: PreparedAnswer): boolean => gates.some(isOpenedBySignature);

/** What stands against a text besides a signature. */
export const otherGates = ({ gates }: PreparedAnswer): PreparedAnswer['gates'] =>
  gates.filter((gate) => !isOpenedBySignature(gate));

/** Opens the gate for exactly what was signed: another letter, comment, answer, pack or operator, and it is shut. */
export function withSignature(
  prepared: PreparedAnswer,
  signed: SignedText | undefined,
  inHand: { readonly item: string; readonly for: string; readonly now: number },
): PreparedAnswer {
  const grant = signed?.grant;
  if (!grant || signed.item !== inHand.item || signed.for !== inHand.for) return prepared;
  if (signed.text !== prepared.rendered.text || grant.until <= inHand.now) return prepared;
  return {
    ...prepared,
    gates: otherGates(prepared),
    approval: grant.use,
  };
}
