import type { PreparedAnswer } from '../answering/index.ts';
import { clipCodePoints } from '../core/index.ts';
import type { FocusedItem, Pack } from '../domain/index.ts';
import { canonicalJson } from '../packs/index.ts';
import { maskPersonalData } from '../privacy/index.ts';
import { type ApprovalRequest, hashOfRequest, MAX_QUESTION } from './request.ts';

/** What is in the operator's hands: all of a request but who asks, when and from where. */
export type Wish = Pick<
  ApprovalRequest,
  'operator' | 'platform' | 'surface' | 'question' | 'pack' | 'answers' | 'variables' | 'text'
>;

export function wishOf(
  prepared: PreparedAnswer,
  item: FocusedItem,
  pack: Pick<Pack, 'id' | 'version' | 'personalData'>,
  operator: string,
): Wish {
  const asked = maskPersonalData(item.selection ?? item.text, pack.personalData);
  return {
    operator,
    platform: item.platform,
    surface: item.surface,
    question: clipCodePoints(asked.toWellFormed(), MAX_QUESTION).text,
    pack: { id: pack.id, version: pack.version },
    answers: prepared.parts.map(({ answer: { id, revision }, variant, wording }) => ({
      id,
      revision,
      variant: variant.id,
      wording,
    })),
    variables: prepared.parts.flatMap(({ answer, rendered, values }) =>
      rendered.used.flatMap((name) => {
        const value = values[name];
        return value === undefined ? [] : [{ answer: answer.id, name, value }];
      }),
    ),
    text: prepared.rendered.text,
  };
}

/** The request, and its canonical JSON: what is hashed, kept and carried. */
export function requestOf(
  wish: Wish,
  from: Pick<ApprovalRequest, 'device' | 'at' | 'nonce'>,
): { readonly json: string; readonly hash: string } {
  const request: ApprovalRequest = { format: 'tanggap-approval-request', version: 1, ...from, ...wish };
  const json = canonicalJson(request);
  return { json, hash: hashOfRequest(json) };
}

type Changed = 'approval-item' | 'approval-answer' | 'approval-pack' | 'approval-text';

/** What of a request is no longer what is in hand. */
export function wishFault(request: ApprovalRequest, wish: Wish): Changed | undefined {
  const same = (read: (of: Wish) => unknown): boolean =>
    canonicalJson(read(request)) === canonicalJson(read(wish));
  if (!same(({ operator, platform, surface }) => [operator, platform, surface])) return 'approval-item';
  if (!same(({ pack }) => pack)) return 'approval-pack';
  if (!same(({ answers }) => answers)) return 'approval-answer';
  return request.text === wish.text ? undefined : 'approval-text';
}
