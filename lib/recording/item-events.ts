import { personalOf, whereOf } from '../answering/index.ts';
import { type Clockwork, deadlinesOf, dueText } from '../calendar/index.ts';
import type { Outcome } from '../core/index.ts';
import type {
  EventBody,
  FocusedItem,
  ItemClass,
  Operator,
  Pack,
  PostedAt,
  ReplyEvent,
} from '../domain/index.ts';
import {
  type Appended,
  type AppendFailure,
  append,
  itemPseudonym,
  parseLeaf,
  type Writer,
} from '../journal/index.ts';
import { maskPersonalData } from '../privacy/index.ts';

type Masks = Pick<Pack, 'personalData'>;

/** What an operator decides about a comment without answering it. */
export type ItemDecision = Extract<EventBody, { event: 'deferred' | 'skipped' | 'escalated' }>;

/** One id per comment and device, so that `opened` is written once whoever looks at it and however often. */
async function openedId(
  { tables, random }: Writer,
  item: Pick<FocusedItem, 'platform' | 'nativeId'>,
): Promise<string> {
  return `opened:${await itemPseudonym(tables, random, item.platform, item.nativeId)}`;
}

/** A question came into focus for the first time on this device: its clocks run from what is known now. */
export async function recordOpened(
  writer: Writer,
  item: FocusedItem,
  itemClass: ItemClass | undefined,
  operator: Operator,
  pack: Masks & Clockwork,
): Promise<Outcome<Appended, AppendFailure>> {
  const { firstResponse, legal } = deadlinesOf(pack, itemClass, item.postedAt, writer.clock.now());
  return append(writer, {
    eventId: await openedId(writer, item),
    replyId: null,
    operator,
    where: whereOf(item),
    personal: personalOf(item, pack),
    event: 'opened',
    detail: {
      ...(itemClass ? { class: itemClass } : {}),
      postedAt: item.postedAt,
      ...(firstResponse ? { firstResponseDue: dueText(firstResponse) } : {}),
      ...(legal ? { legalDue: dueText(legal) } : {}),
    },
  });
}

export interface FirstSight {
  readonly class: ItemClass | undefined;
  readonly postedAt: PostedAt;
  /** When it was seen, milliseconds since 1970. */
  readonly at: number;
}

/** What was known of a comment when it was first opened here: "3 minutes" then says more than "a day" now. */
export async function firstSight(writer: Writer, item: FocusedItem): Promise<FirstSight | undefined> {
  const row = await writer.tables.leaves
    .where('eventId')
    .equals(await openedId(writer, item))
    .first();
  const leaf = row && parseLeaf(row.line);
  if (leaf?.event !== 'opened') return undefined;
  return { class: leaf.detail.class, postedAt: leaf.detail.postedAt, at: Date.parse(leaf.at) };
}

export interface DecisionInput {
  readonly eventId: string;
  readonly item: FocusedItem;
  readonly operator: Operator;
  readonly decision: ItemDecision;
  /** Free words; stand in the personal part, masked. */
  readonly note: string;
}

export async function recordDecision(
  writer: Writer,
  { eventId, item, operator, decision, note }: DecisionInput,
  pack: Masks,
): Promise<Outcome<Appended, AppendFailure>> {
  const words = note.trim();
  const base = {
    eventId,
    replyId: null,
    operator,
    where: whereOf(item),
    personal: {
      ...personalOf(item, pack),
      ...(words === '' ? {} : { note: maskPersonalData(words, pack.personalData) }),
    },
  };
  return append(writer, { ...base, ...decision });
}

export interface CorrectionInput {
  readonly eventId: string;
  /** The event that is spoken of; it stays as it is. */
  readonly corrects: Pick<ReplyEvent, 'eventId' | 'replyId' | 'where' | 'personal'>;
  readonly what: string;
  readonly note: string;
  readonly operator: Operator | null;
}

/** An auditor's or supervisor's word on an event: a new event, since none is ever changed. */
export async function recordCorrection(
  writer: Writer,
  { eventId, corrects, what, note, operator }: CorrectionInput,
  pack: Masks,
): Promise<Outcome<Appended, AppendFailure>> {
  const { author, nativeId } = corrects.personal ?? {};
  return append(writer, {
    eventId,
    replyId: corrects.replyId,
    operator,
    where: corrects.where,
    // Under the same person's key: it goes when they are erased.
    personal: {
      ...(author ? { author } : {}),
      ...(nativeId ? { nativeId } : {}),
      note: maskPersonalData(note.trim(), pack.personalData),
    },
    event: 'corrected',
    detail: { corrects: corrects.eventId, what },
  });
}
