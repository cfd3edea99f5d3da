import type { EventKind, ItemClass, Leaf, Platform } from '../domain/index.ts';
import type { ChosenAnswer } from '../export/index.ts';
import type { JournalLine } from '../journal/index.ts';

/** The stored form of each kind: never change a number. 0 stands for "no such line". */
const EVENT_CODES: Record<EventKind, number> = {
  opened: 1,
  deferred: 2,
  suggested: 3,
  intent: 4,
  inserted: 5,
  abandoned: 6,
  sent: 7,
  'free-reply': 8,
  found: 9,
  edited: 10,
  deleted: 11,
  skipped: 12,
  escalated: 13,
  corrected: 14,
  erased: 15,
  exported: 16,
  hold: 17,
  restored: 18,
  card: 19,
  'approval-asked': 20,
  'approval-decided': 21,
};
/** A kind that this version does not know, in a damaged line or one of a later version: shown, whatever it is. */
const OTHER_EVENT = 255;

const isKind = (event: string): event is EventKind => Object.hasOwn(EVENT_CODES, event);
export const EVENTS: readonly EventKind[] = Object.keys(EVENT_CODES).filter(isKind);
export const eventCode = (event: string): number => (isKind(event) ? EVENT_CODES[event] : OTHER_EVENT);

/** Order is the stored form: add at the end. 0 stands for "none". */
export const PLATFORM_CODES: readonly Platform[] = ['facebook', 'instagram', 'x', 'youtube'];
export const CLASSES: readonly ItemClass[] = [
  'information',
  'complaint',
  'aspiration',
  'appreciation',
  'not-ours',
];
export const FLAG = { edited: 1, late: 2, unconfirmed: 4, damaged: 8 } as const;

const DAY = 86_400_000;
/** Days since 1970-01-01 of a calendar day, YYYY-MM-DD. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(day) / DAY);

/** What a line can be filtered by. */
export interface Facts {
  readonly at: number;
  /** Calendar day where it was written, in days since 1970-01-01. */
  readonly day: number;
  readonly event: number;
  readonly platform: number;
  readonly class: number;
  readonly flags: number;
  readonly operator: string | undefined;
  readonly account: string | undefined;
  readonly answer: string | undefined;
  readonly topic: string | undefined;
}

const code = <T>(list: readonly T[], value: T | undefined): number =>
  value === undefined ? 0 : list.indexOf(value) + 1;

export function factsOf({ row, leaf }: JournalLine, chosen: ChosenAnswer | undefined): Facts {
  const at = Date.parse(row.at);
  if (!leaf)
    return {
      at: Number.isNaN(at) ? 0 : at,
      day: Math.floor((Number.isNaN(at) ? 0 : at) / DAY),
      event: eventCode(row.event),
      platform: 0,
      class: 0,
      flags: FLAG.damaged,
      operator: undefined,
      account: undefined,
      answer: undefined,
      topic: undefined,
    };
  const sent = leaf.event === 'sent' || leaf.event === 'free-reply' ? leaf.detail : undefined;
  const own = 'class' in leaf.detail ? leaf.detail.class : undefined;
  return {
    at,
    day: Math.floor((at + leaf.offset * 60_000) / DAY),
    event: eventCode(leaf.event),
    platform: code(PLATFORM_CODES, leaf.where?.platform),
    class: code(CLASSES, own ?? chosen?.class),
    flags:
      (leaf.event === 'sent' && leaf.detail.edited ? FLAG.edited : 0) |
      (sent?.deadlineMet === 'no' ? FLAG.late : 0) |
      (sent?.evidence === 'unknown' ? FLAG.unconfirmed : 0),
    operator: leaf.operator?.id,
    account: leaf.where?.account?.name,
    answer: chosen?.use.answerId,
    topic: chosen?.topic,
  };
}

/** Everything of a line that can be searched for, while it can be read. */
export function searchableText({ leaf, personal }: JournalLine, chosen: ChosenAnswer | undefined): string {
  const author = personal?.author;
  const uses = chosen ? [chosen.use, ...chosen.also] : [];
  return [
    author?.name,
    author?.handle,
    personal?.asked,
    personal?.insertedText,
    personal?.sentText,
    personal?.permalink,
    personal?.note,
    ...uses.flatMap(({ answerId, title }) => [answerId, title]),
    leaf?.operator?.id,
    ...(leaf ? wordsOfOffice(leaf) : []),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

/** What people of the office wrote into the line itself. */
function wordsOfOffice(leaf: Leaf): (string | undefined)[] {
  switch (leaf.event) {
    case 'escalated':
      return [leaf.detail.to, leaf.detail.reference];
    case 'approval-decided':
      return [leaf.detail.askedBy, leaf.detail.signedBy];
    case 'corrected':
      return [leaf.detail.what];
    case 'hold':
    case 'skipped':
      return [leaf.detail.reason];
    default:
      return [];
  }
}
