import type { FurtherUse, PersonalPayload } from '../domain/index.ts';
import type { JournalEntry } from '../journal/index.ts';
import { localTime } from './local-time.ts';
import type { ChosenAnswer } from './reply-answers.ts';

type Cell = string | number | boolean | null | undefined;
type PersonalCell = (personal: PersonalPayload) => string | undefined;

/** A cell taken from the personal payload says so when that is gone: a blank would read as "nothing was asked". */
function personal(read: PersonalCell): (entry: JournalEntry) => Cell {
  return ({ personal: payload, payload: state }) => {
    if (payload) return read(payload);
    return state === 'none' ? '' : `[${state}]`;
  };
}

/** Detail of some kinds of event; the others have no such field. */
function detail(name: string): (entry: JournalEntry) => Cell {
  return ({ leaf }) => {
    const value = (leaf.detail as Record<string, unknown>)[name];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  };
}

/** Answer, revision, variant and wording of a further answer in one cell. */
const nameOf = ({ answerId, revision, variantId, wording }: FurtherUse): string =>
  `${answerId} r${revision} ${variantId} ${wording}`;

/** Names are a contract with whoever reads the files: add at the end, never rename. */
export const COLUMNS: readonly (readonly [
  name: string,
  read: (entry: JournalEntry, chosen: ChosenAnswer | undefined) => Cell,
])[] = [
  ['seq', ({ leaf }) => leaf.seq],
  ['at', ({ leaf }) => leaf.at],
  ['local_time', ({ leaf }) => localTime(leaf.at, leaf.offset)],
  ['event', ({ leaf }) => leaf.event],
  ['reply_id', ({ leaf }) => leaf.replyId],
  ['operator', ({ leaf }) => leaf.operator?.id],
  ['operator_how', ({ leaf }) => leaf.operator?.how],
  ['platform', ({ leaf }) => leaf.where?.platform],
  ['surface', ({ leaf }) => leaf.where?.surface],
  ['account', ({ leaf }) => leaf.where?.account?.name],
  ['account_how', ({ leaf }) => leaf.where?.account?.how],
  ['author_name', personal(({ author }) => author?.name)],
  ['author_handle', personal(({ author }) => author?.handle)],
  ['author_profile', personal(({ author }) => author?.profileUrl)],
  ['item_id', personal(({ nativeId }) => nativeId)],
  ['permalink', personal(({ permalink }) => permalink)],
  ['asked', personal(({ asked }) => asked)],
  ['inserted_text', personal(({ insertedText }) => insertedText)],
  ['sent_text', personal(({ sentText }) => sentText)],
  ['sent_permalink', personal(({ sentPermalink }) => sentPermalink)],
  ['edited', detail('edited')],
  ['edit_distance', detail('editDistance')],
  ['answer_id', (_, chosen) => chosen?.use.answerId],
  ['answer_revision', (_, chosen) => chosen?.use.revision],
  ['variant', (_, chosen) => chosen?.use.variantId],
  ['wording', (_, chosen) => chosen?.use.wording],
  ['pack', ({ leaf }, chosen) => (leaf.event === 'suggested' ? leaf.detail.packId : chosen?.use.packId)],
  [
    'pack_version',
    ({ leaf }, chosen) => (leaf.event === 'suggested' ? leaf.detail.packVersion : chosen?.use.packVersion),
  ],
  ['rank', (_, chosen) => chosen?.rank],
  ['probability', (_, chosen) => chosen?.probability],
  ['evidence', detail('evidence')],
  ['seen', detail('seen')],
  ['engine', detail('engine')],
  ['method', detail('method')],
  ['read_back', detail('readBack')],
  ['abandoned_reason', ({ leaf }) => (leaf.event === 'abandoned' ? leaf.detail.reason : '')],
  ['characters', detail('characters')],
  ['leaf_hash', ({ row }) => row.hash],
  ['payload_state', ({ payload }) => payload],
  ['answer_title', (_, chosen) => chosen?.use.title],
  ['also_answers', (_, chosen) => chosen?.also.map(nameOf).join('; ')],
  ['also_titles', (_, chosen) => chosen?.also.map(({ title }) => title).join('; ')],
];
