import { type BoxTexts, insertText, readBox } from '../compose/index.ts';
import { failure, type Outcome, success } from '../core/index.ts';
import type { FailureReason, Inserted, InsertRequest } from '../domain/index.ts';
import type { FocusTracker } from '../focus/index.ts';
import { type BoxPurpose, type SiteAdapter, takesAnswer } from '../sites/index.ts';

/** Why a box of this purpose may not take an answer, in the journal's words. */
const REFUSAL: Readonly<Record<Exclude<BoxPurpose['kind'], 'reply' | 'shared'>, FailureReason>> = {
  private: 'private-box',
  group: 'wrong-target',
  'own-edit': 'own-edit',
  decoy: 'decoy-box',
  'top-level': 'wrong-target',
  quote: 'wrong-target',
  unproved: 'wrong-target',
};

/** The one box that is proved to belong to the item, or the reason why there is none. */
export function findBox(
  adapter: SiteAdapter,
  boxes: readonly HTMLElement[],
  tracker: FocusTracker,
  { nativeId, surface }: Pick<InsertRequest, 'nativeId' | 'surface'>,
): Outcome<HTMLElement, FailureReason> {
  const active = tracker.activeBox();
  const purpose = active && adapter.purposeOf(active, tracker.memory());
  // The operator stands in another kind of box: filling one elsewhere on the page would surprise them in public.
  if (purpose && purpose.kind !== 'reply' && purpose.kind !== 'shared')
    return failure(REFUSAL[purpose.kind], purpose.why);
  const isPrivate = (of: BoxPurpose): boolean => of.kind === 'reply' && of.surface === 'dm';
  if (purpose && isPrivate(purpose) !== (surface === 'dm') && !takesAnswer(purpose, nativeId))
    return failure(isPrivate(purpose) ? 'private-box' : 'public-box');
  const proved = boxes.filter((box) => {
    const of = adapter.purposeOf(box, tracker.memory());
    // Whatever the ids say: what is meant for one person is never put where everybody reads, nor the reverse.
    return takesAnswer(of, nativeId) && isPrivate(of) === (surface === 'dm');
  });
  const [box] = proved;
  if (!box) {
    if (purpose) return failure('wrong-target', 'the open reply box belongs to another item');
    return failure('no-box');
  }
  if (proved.length > 1 && !(active && proved.includes(active)))
    return failure('wrong-target', 'two boxes answer this item');
  return { ok: true, value: active && proved.includes(active) ? active : box };
}

/** A conversation is drawn anew a moment after it was opened: what looks the same twice is drawn. */
const LOOK_TWICE_AFTER = 250;

async function staysTheSame(
  adapter: SiteAdapter,
  tracker: FocusTracker,
  box: HTMLElement,
  nativeId: string,
): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, LOOK_TWICE_AFTER));
  return box.isConnected && takesAnswer(adapter.purposeOf(box, tracker.memory()), nativeId);
}

/** Inserts into the item's box and proves afterwards that the box still belongs to the item. */
export async function insertIntoBox(
  adapter: SiteAdapter,
  tracker: FocusTracker,
  box: HTMLElement,
  request: InsertRequest,
  mention: string | undefined,
): Promise<Outcome<{ value: Inserted; texts: BoxTexts }, FailureReason>> {
  if (mention) {
    // Without threads only the text says who is answered.
    if (!request.text.startsWith(mention)) return failure('wrong-target', 'the answer names nobody');
    tracker.address(request.nativeId, mention);
  }
  const redrawn = request.surface === 'dm' || request.surface === 'group-chat';
  if (redrawn && !(await staysTheSame(adapter, tracker, box, request.nativeId)))
    return failure('wrong-target', 'the page is still changing');
  const before = readBox(box);
  const outcome = await insertText(box, request.text, { ownPrefix: adapter.ownPrefix(box) });
  if (!outcome.ok) return outcome;
  const after = adapter.purposeOf(box, tracker.memory());
  if (!takesAnswer(after, request.nativeId) || after.kind === 'shared')
    return failure('wrong-target', 'the box changed hands while the text went in');
  return success({ value: outcome.value, texts: { before, after: readBox(box) } });
}
