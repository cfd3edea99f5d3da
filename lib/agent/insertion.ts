import { insertText } from '../compose/index.ts';
import { failure, type Outcome } from '../core/index.ts';
import type { FailureReason, Inserted, InsertRequest } from '../domain/index.ts';
import type { FocusTracker } from '../focus/index.ts';
import { type BoxPurpose, type SiteAdapter, takesAnswer } from '../sites/index.ts';

/** Why a box of this purpose may not take an answer, in the journal's words. */
const REFUSAL: Readonly<Record<Exclude<BoxPurpose['kind'], 'reply' | 'shared'>, FailureReason>> = {
  private: 'private-box',
  'own-edit': 'own-edit',
  decoy: 'decoy-box',
  'top-level': 'wrong-target',
  quote: 'wrong-target',
  unproved: 'wrong-target',
};

/** The one box that is proved to belong to the item, or the reason why there is none. */
export function findBox(
  adapter: SiteAdapter,
  document: Document,
  tracker: FocusTracker,
  nativeId: string,
): Outcome<HTMLElement, FailureReason> {
  const active = tracker.activeBox();
  const purpose = active && adapter.purposeOf(active, tracker.memory());
  // The operator stands in another kind of box: filling one elsewhere on the page would surprise them in public.
  if (purpose && purpose.kind !== 'reply' && purpose.kind !== 'shared')
    return failure(REFUSAL[purpose.kind], purpose.why);
  const proved = adapter
    .boxes(document)
    .filter((box) => takesAnswer(adapter.purposeOf(box, tracker.memory()), nativeId));
  const [box] = proved;
  if (!box) {
    if (purpose) return failure('wrong-target', 'the open reply box belongs to another item');
    return failure('no-box');
  }
  if (proved.length > 1 && !(active && proved.includes(active)))
    return failure('wrong-target', 'two boxes answer this item');
  return { ok: true, value: active && proved.includes(active) ? active : box };
}

/** Inserts into the item's box and proves afterwards that the box still belongs to the item. */
export async function insertIntoBox(
  adapter: SiteAdapter,
  tracker: FocusTracker,
  box: HTMLElement,
  request: InsertRequest,
  mention: string | undefined,
): Promise<Outcome<Inserted, FailureReason>> {
  if (mention) {
    // Without threads only the text says who is answered.
    if (!request.text.startsWith(mention)) return failure('wrong-target', 'the answer names nobody');
    tracker.address(request.nativeId, mention);
  }
  const outcome = await insertText(box, request.text, { ownPrefix: adapter.ownPrefix(box) });
  if (!outcome.ok) return outcome;
  const after = adapter.purposeOf(box, tracker.memory());
  if (after.kind !== 'reply' || after.nativeId !== request.nativeId)
    return failure('wrong-target', 'the box changed hands while the text went in');
  return outcome;
}
