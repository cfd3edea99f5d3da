import { maskReply, personalOf, type ReplyMasks, whereOf } from '../answering/index.ts';
import { editDistance, failure, type Outcome } from '../core/index.ts';
import type { FocusedItem, Pack, PostedAt } from '../domain/index.ts';
import {
  type Appended,
  type AppendFailure,
  append,
  createLineReader,
  itemPseudonym,
  type JournalLine,
  type Writer,
} from '../journal/index.ts';
import { maskPersonalData } from '../privacy/index.ts';

/** A reply of ours as a page shows it below a comment. */
export interface OwnReply {
  readonly item: FocusedItem;
  /** The site's own id of the reply. */
  readonly sentId: string;
  readonly sentPermalink?: string | undefined;
  readonly text: string;
  readonly postedAt: PostedAt;
  /** The site's id of the version whose place it took. */
  readonly replaces?: string | undefined;
}

/** Sites drop blank lines when they show a text; a mask in place of a number is no edit. */
const sameText = (a: string, b: string, { personalData }: Pick<Pack, 'personalData'>): boolean => {
  const plain = (text: string): string =>
    maskPersonalData(text, personalData)
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim();
  return plain(a) === plain(b);
};

/** What the journal knows of one comment's replies: every line about it. */
async function linesAbout(writer: Writer, { item }: Pick<OwnReply, 'item'>): Promise<JournalLine[]> {
  const { tables, random } = writer;
  const key = await itemPseudonym(tables, random, item.platform, item.nativeId);
  const sequences = await tables.payloads.where('item').equals(key).primaryKeys();
  return createLineReader(tables)(sequences);
}

const naming = (lines: readonly JournalLine[], sentId: string): JournalLine[] =>
  lines.filter(({ personal }) => personal?.sentId === sentId);

const replyPart = ({ sentId, sentPermalink, text }: OwnReply, pack: ReplyMasks) => ({
  sentId,
  sentText: maskReply(text, pack),
  ...(sentPermalink ? { sentPermalink } : {}),
});

/**
 * Our reply stands on the page: `found` when the journal has no event of it (it was written elsewhere), `edited` when
 * its text is another than the last one known, and nothing when all is as it was.
 */
export async function recordSight(
  writer: Writer,
  reply: OwnReply,
  pack: ReplyMasks,
): Promise<Outcome<Appended, AppendFailure> | undefined> {
  const about = await linesAbout(writer, reply);
  const named = naming(about, reply.sentId);
  const known = named.length === 0 && reply.replaces !== undefined ? naming(about, reply.replaces) : named;
  const personal = { ...personalOf(reply.item, pack), ...replyPart(reply, pack) };
  const base = { operator: null, where: whereOf(reply.item), personal };
  const last = known.findLast(({ personal: part }) => part?.sentText !== undefined);
  // Sent from here, and nobody saw under which id.
  const unseen = about.some(
    ({ personal: part }) =>
      part?.sentText !== undefined && part.sentId === undefined && sameText(part.sentText, reply.text, pack),
  );
  if (!last && unseen) return undefined;
  if (!last)
    return append(writer, {
      ...base,
      eventId: `found:${await itemPseudonym(writer.tables, writer.random, reply.item.platform, reply.sentId)}`,
      replyId: null,
      event: 'found',
      detail: { characters: reply.text.length, postedAt: reply.postedAt },
    });
  const before = last.personal?.sentText ?? '';
  if (sameText(before, reply.text, pack)) return undefined;
  return append(writer, {
    ...base,
    eventId: `edited:${last.row.eventId}`.slice(0, 300),
    replyId: last.leaf?.replyId ?? null,
    event: 'edited',
    detail: { characters: reply.text.length, editDistance: editDistance(before, personal.sentText) },
  });
}

/** Our reply is gone from the page; `seen` says what was seen. Refused for a reply that the journal does not know. */
export async function recordDeleted(
  writer: Writer,
  reply: Pick<OwnReply, 'item' | 'sentId'>,
  seen: string,
  pack: Pick<Pack, 'personalData'>,
): Promise<Outcome<Appended, AppendFailure>> {
  const last = naming(await linesAbout(writer, reply), reply.sentId).at(-1);
  if (!last) return failure('invalid-event', 'no such reply');
  return append(writer, {
    eventId: `deleted:${await itemPseudonym(writer.tables, writer.random, reply.item.platform, reply.sentId)}`,
    replyId: last.leaf?.replyId ?? null,
    operator: null,
    where: whereOf(reply.item),
    personal: { ...personalOf(reply.item, pack), sentId: reply.sentId },
    event: 'deleted',
    detail: { seen },
  });
}
