import type { FurtherUse, Leaf, PersonalPayload } from '../domain/index.ts';
import type { JournalLine } from '../journal/index.ts';
import { localTime } from './local-time.ts';
import type { ChosenAnswer } from './reply-lookup.ts';

/** `moment` is ISO 8601 in UTC; `wall-clock` is ISO 8601 with the offset of the place where it was written. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'moment' | 'wall-clock';
export type Cell = string | number | boolean | null | undefined;
/** Full: all that is held. Redacted: nothing that was taken from a person or written to one. */
export type Profile = 'full' | 'redacted';

export interface ExportRow {
  readonly line: JournalLine;
  readonly chosen: ChosenAnswer | undefined;
}

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly read: (row: ExportRow, profile: Profile) => Cell;
}

/** A cell of the personal payload says so when that is gone: a blank would read as "nothing was asked". */
function personal(name: string, read: (personal: PersonalPayload) => string | undefined): Column {
  return {
    name,
    kind: 'text',
    read: ({ line: { personal: payload, payload: state } }, profile) => {
      if (state === 'none') return '';
      if (profile === 'redacted') return '[redacted]';
      return payload ? read(payload) : `[${state}]`;
    },
  };
}

/** A field of every line. */
function field(name: string, kind: ColumnKind, read: (leaf: Leaf) => Cell): Column {
  return { name, kind, read: ({ line: { leaf } }) => (leaf ? read(leaf) : '') };
}

/** Detail of some kinds of event; the others have no such field. */
function detail(name: string, kind: ColumnKind, key: string): Column {
  return field(name, kind, (leaf) => scalar((leaf.detail as Record<string, unknown>)[key]));
}

const scalar = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';

function chosen(name: string, kind: ColumnKind, read: (answer: ChosenAnswer) => Cell): Column {
  return { name, kind, read: ({ chosen: answer }) => answer && read(answer) };
}

/** Answer, revision, variant and wording of a further answer in one cell. */
const nameOf = ({ answerId, revision, variantId, wording }: FurtherUse): string =>
  `${answerId} r${revision} ${variantId} ${wording}`;

/** Names are a contract with whoever reads the files: add at the end, never rename. */
export const COLUMNS: readonly Column[] = [
  { name: 'seq', kind: 'number', read: ({ line }) => line.row.seq },
  { name: 'at', kind: 'moment', read: ({ line }) => line.row.at },
  field('local_time', 'wall-clock', (leaf) => localTime(leaf.at, leaf.offset)),
  { name: 'event', kind: 'text', read: ({ line }) => line.row.event },
  field('reply_id', 'text', (leaf) => leaf.replyId),
  field('operator', 'text', (leaf) => leaf.operator?.id),
  field('operator_how', 'text', (leaf) => leaf.operator?.how),
  field('platform', 'text', (leaf) => leaf.where?.platform),
  field('surface', 'text', (leaf) => leaf.where?.surface),
  field('account', 'text', (leaf) => leaf.where?.account?.name),
  field('account_how', 'text', (leaf) => leaf.where?.account?.how),
  personal('author_name', ({ author }) => author?.name),
  personal('author_handle', ({ author }) => author?.handle),
  personal('author_profile', ({ author }) => author?.profileUrl),
  personal('item_id', ({ nativeId }) => nativeId),
  personal('permalink', ({ permalink }) => permalink),
  personal('asked', ({ asked }) => asked),
  personal('inserted_text', ({ insertedText }) => insertedText),
  personal('sent_text', ({ sentText }) => sentText),
  personal('sent_permalink', ({ sentPermalink }) => sentPermalink),
  detail('edited', 'boolean', 'edited'),
  detail('edit_distance', 'number', 'editDistance'),
  chosen('answer_id', 'text', ({ use }) => use.answerId),
  chosen('answer_revision', 'number', ({ use }) => use.revision),
  chosen('variant', 'text', ({ use }) => use.variantId),
  chosen('wording', 'number', ({ use }) => use.wording),
  {
    name: 'pack',
    kind: 'text',
    read: ({ line: { leaf }, chosen: answer }) =>
      leaf?.event === 'suggested' ? leaf.detail.packId : answer?.use.packId,
  },
  {
    name: 'pack_version',
    kind: 'number',
    read: ({ line: { leaf }, chosen: answer }) =>
      leaf?.event === 'suggested' ? leaf.detail.packVersion : answer?.use.packVersion,
  },
  chosen('rank', 'number', ({ rank }) => rank),
  chosen('probability', 'number', ({ probability }) => probability),
  detail('evidence', 'text', 'evidence'),
  detail('seen', 'text', 'seen'),
  detail('engine', 'text', 'engine'),
  detail('method', 'text', 'method'),
  detail('read_back', 'text', 'readBack'),
  field('abandoned_reason', 'text', (leaf) => (leaf.event === 'abandoned' ? leaf.detail.reason : '')),
  detail('characters', 'number', 'characters'),
  { name: 'leaf_hash', kind: 'text', read: ({ line }) => line.row.hash },
  { name: 'payload_state', kind: 'text', read: ({ line }) => (line.leaf ? line.payload : 'damaged-line') },
  chosen('answer_title', 'text', ({ use }) => use.title),
  chosen('also_answers', 'text', ({ also }) => also.map(nameOf).join('; ')),
  chosen('also_titles', 'text', ({ also }) => also.map(({ title }) => title).join('; ')),
  { name: 'author_key', kind: 'text', read: ({ line }) => line.subject },
  { name: 'item_key', kind: 'text', read: ({ line }) => line.item },
  chosen('topic', 'text', ({ topic }) => topic),
  {
    name: 'class',
    kind: 'text',
    read: ({ line: { leaf }, chosen: answer }) =>
      (leaf && scalar((leaf.detail as Record<string, unknown>)['class'])) || answer?.class,
  },
  field('posted_at', 'moment', (leaf) => postedAt(leaf)?.value),
  field('posted_precision', 'text', (leaf) => postedAt(leaf)?.precision),
  detail('first_response_due', 'moment', 'firstResponseDue'),
  detail('legal_due', 'moment', 'legalDue'),
  detail('deadline_met', 'text', 'deadlineMet'),
  detail('seconds_to_answer', 'number', 'secondsToAnswer'),
  detail('no_match', 'boolean', 'noMatch'),
  field('reason', 'text', (leaf) =>
    leaf.event === 'skipped' || leaf.event === 'erased' || leaf.event === 'hold' ? leaf.detail.reason : '',
  ),
  detail('until', 'moment', 'until'),
  field('handed_to', 'text', (leaf) => (leaf.event === 'escalated' ? leaf.detail.to : '')),
  detail('reference', 'text', 'reference'),
  detail('corrects', 'text', 'corrects'),
  detail('correction', 'text', 'what'),
  personal('note', ({ note }) => note),
  detail('export_format', 'text', 'format'),
  detail('export_rows', 'number', 'rows'),
  detail('export_sha256', 'text', 'sha256'),
  field('device', 'text', (leaf) => leaf.device),
  field('program_version', 'text', (leaf) => leaf.writer),
  field('hold', 'text', (leaf) =>
    leaf.event === 'hold' ? `${leaf.detail.action} ${leaf.detail.scope}` : '',
  ),
  field('restored_from', 'text', (leaf) => (leaf.event === 'restored' ? leaf.detail.from : '')),
  field('card', 'text', (leaf) =>
    leaf.event === 'card'
      ? `${leaf.detail.answerId} r${leaf.detail.revision} ${leaf.detail.made} ${leaf.detail.handed}`
      : '',
  ),
  detail('card_sha256', 'text', 'cardSha256'),
  field('approval_request', 'text', (leaf) => approvalOf(leaf)?.request),
  field('approval_decision', 'text', (leaf) => approvalOf(leaf)?.decision),
  field('approval_asked_by', 'text', (leaf) => approvalOf(leaf)?.askedBy),
  field('approval_signed_by', 'text', (leaf) => approvalOf(leaf)?.signedBy),
  field('approval_key', 'text', (leaf) => approvalOf(leaf)?.keyId),
  field('approval_countersigned', 'boolean', (leaf) => approvalOf(leaf)?.countersigned),
];

interface Approval {
  readonly request: string;
  readonly decision?: string;
  readonly askedBy?: string | undefined;
  readonly signedBy?: string;
  readonly keyId?: string;
  readonly countersigned?: boolean;
}

/** Of a request, of the word on it, and of the reply that it was for. */
function approvalOf(leaf: Leaf): Approval | undefined {
  if (leaf.event === 'approval-asked') return { request: leaf.detail.request, askedBy: leaf.operator?.id };
  if (leaf.event === 'approval-decided') return leaf.detail;
  if (leaf.event !== 'intent' || !leaf.detail.approval) return undefined;
  return { ...leaf.detail.approval, decision: 'granted' };
}

function postedAt(
  leaf: Leaf,
): { readonly value?: string | undefined; readonly precision: string } | undefined {
  return 'postedAt' in leaf.detail ? leaf.detail.postedAt : undefined;
}
