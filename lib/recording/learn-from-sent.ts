import type { Pack, ReplyEvent } from '../domain/index.ts';
import { eventsOfReply, operatorPseudonym } from '../journal/index.ts';
import { type Keeper, keepPicks, maskQuestion, type Told } from '../learning/index.ts';

type Intent = Extract<ReplyEvent, { event: 'intent' }>['detail'];

/** A reply that kept less than half of the approved wording is the operator's own, and says nothing of the answer. */
const MOST_CHANGED = 0.5;

/**
 * Learns from a reply that was seen on the page: the answer that went out, and those that were offered before it. Text,
 * author and item are those of the logged intent. Written once, however often it is reported.
 */
export async function learnFromSent(
  keeper: Keeper,
  replyId: string,
  pack: Pick<Pack, 'personalData'>,
): Promise<number> {
  const entries = await eventsOfReply(keeper.journal, replyId);
  const intent = entries.find(({ leaf }) => leaf.event === 'intent');
  const sent = entries.find(({ leaf }) => leaf.event === 'sent');
  if (intent?.leaf.event !== 'intent' || sent?.leaf.event !== 'sent') return 0;
  const { detail, operator } = intent.leaf;
  // No answer of several fits the comment as a whole, and the journal does not say which of its words each one met.
  if (detail.also && detail.also.length > 0) return 0;
  const payload = await keeper.journal.payloads.get(intent.row.seq);
  const asked = intent.personal?.asked;
  if (!payload || !asked || !operator || sent.leaf.detail.evidence !== 'observed') return 0;
  const share = sent.leaf.detail.editDistance / Math.max(1, intent.personal?.insertedText?.length ?? 0);
  const question = {
    text: maskQuestion(asked, intent.personal?.author, pack.personalData),
    packId: detail.use.packId,
    subject: payload.subject,
    operator: await operatorPseudonym(keeper.journal, keeper.random, operator.id),
  };
  return keepPicks(keeper, replyId, question, told(detail, share), { item: payload.item });
}

function told({ use, offered, rank }: Intent, changedShare: number): Told[] {
  const { answerId, revision } = use;
  if (changedShare > MOST_CHANGED) return [];
  const chosen: Told = { answerId, revision, rank, outcome: changedShare > 0 ? 'changed' : 'accepted' };
  const passedOver = offered.filter((one) => one.answerId !== answerId && one.rank < (rank ?? Infinity));
  return [
    chosen,
    ...passedOver.map(
      (one): Told => ({ answerId: one.answerId, revision: null, rank: one.rank, outcome: 'dismissed' }),
    ),
  ];
}
