import type {
  FocusedItem,
  FurtherUse,
  Operator,
  Pack,
  PersonalPayload,
  ReplyEvent,
  Suggestion,
  Where,
} from '../domain/index.ts';
import { maskPersonalData } from '../privacy/index.ts';
import { maskReply } from './mask-reply.ts';
import type { PreparedAnswer, PreparedPart } from './prepared.ts';

type PackHeader = Omit<Pack, 'answers'>;

export function whereOf({ platform, surface, place, actingAs }: FocusedItem): Where {
  return {
    platform,
    surface,
    ...(place ? { place } : {}),
    ...(actingAs.account && actingAs.how !== 'none'
      ? {
          account: {
            name: actingAs.account,
            how: actingAs.how,
            ...(actingAs.handle ? { handle: actingAs.handle } : {}),
          },
        }
      : {}),
  };
}

/** What the journal keeps of an item; numbers that identify a person are masked before anything is written. */
export function personalOf(item: FocusedItem, pack: Pick<PackHeader, 'personalData'>): PersonalPayload {
  return {
    nativeId: item.nativeId,
    author: item.author,
    asked: maskPersonalData(item.text, pack.personalData),
    ...(item.permalink ? { permalink: item.permalink } : {}),
    ...(item.thread.postText ? { postText: maskPersonalData(item.thread.postText, pack.personalData) } : {}),
  };
}

const offered = (suggestions: readonly Suggestion[]) =>
  suggestions
    .slice(0, 10)
    .map(({ answerId, rank, score, probability }) => ({ answerId, rank, score, probability }));

const usageOf = ({ answer, variant, wording }: PreparedPart): FurtherUse => ({
  answerId: answer.id,
  revision: answer.revision,
  variantId: variant.id,
  wording,
  title: answer.title,
});

const approvedOf = ({ variant, wording }: PreparedPart): string[] => {
  const text = variant.wordings[wording];
  return text === undefined ? [] : [text];
};

export interface IntentInput {
  readonly replyId: string;
  readonly operator: Operator;
  readonly item: FocusedItem;
  readonly pack: PackHeader;
  readonly prepared: PreparedAnswer;
  readonly suggestions: readonly Suggestion[];
  readonly from: Extract<ReplyEvent, { event: 'intent' }>['detail']['reason'];
  readonly armed: boolean;
}

/** The event that must be on disk before any text reaches the page. */
export function intentEvent(input: IntentInput): ReplyEvent {
  const { item, pack, prepared, suggestions } = input;
  const rank = suggestions.find(({ answerId }) => answerId === prepared.answer.id)?.rank ?? null;
  return {
    eventId: `${input.replyId}:intent`,
    replyId: input.replyId,
    operator: input.operator,
    where: whereOf(item),
    personal: {
      ...personalOf(item, pack),
      insertedText: maskedText(prepared, pack),
    },
    event: 'intent',
    detail: {
      ...usesOf(prepared, pack),
      offered: offered(suggestions),
      rank,
      reason: input.from,
      characters: prepared.count,
      limit: prepared.limit?.max ?? null,
      overrides: [],
      armed: input.armed,
      ...(prepared.approval ? { approval: prepared.approval } : {}),
      topic: prepared.answer.topic,
      class: prepared.answer.class,
    },
  };
}

/** Which answers, variants and wordings a text was made of. */
function usesOf(prepared: PreparedAnswer, pack: PackHeader) {
  const further = prepared.parts.slice(1);
  return {
    use: { packId: pack.id, packVersion: pack.version, ...usageOf(prepared) },
    ...(further.length > 0 ? { also: further.map(usageOf) } : {}),
  };
}

const maskedText = (prepared: PreparedAnswer, pack: PackHeader): string =>
  maskReply(prepared.rendered.text, pack, prepared.parts.flatMap(approvedOf));

/** An operator asked for a signature for this text; the text stands with the rest of what is about a person. */
export function approvalAskedEvent(
  eventId: string,
  request: string,
  { operator, item, pack, prepared }: Pick<IntentInput, 'operator' | 'item' | 'pack' | 'prepared'>,
): ReplyEvent {
  return {
    eventId,
    replyId: null,
    operator,
    where: whereOf(item),
    personal: {
      ...personalOf(item, pack),
      note: maskedText(prepared, pack),
    },
    event: 'approval-asked',
    detail: {
      request,
      ...usesOf(prepared, pack),
    },
  };
}

/** What was offered for an item, without its text; written once per item shown. */
export function suggestedEvent(
  eventId: string,
  operator: Operator,
  item: FocusedItem,
  pack: PackHeader,
  suggestions: readonly Suggestion[],
): ReplyEvent {
  return {
    eventId,
    replyId: null,
    operator,
    where: whereOf(item),
    personal: null,
    event: 'suggested',
    detail: {
      packId: pack.id,
      packVersion: pack.version,
      offered: offered(suggestions),
      noMatch: suggestions.length === 0,
    },
  };
}
