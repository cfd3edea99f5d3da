import type { Imported, Rejected } from '../imported.ts';
import { columnOf, type Table, type TableRow } from '../table.ts';
import { answerOfEntry, collect, type PeerEntry, type ReadEntry } from './entry.ts';

type Cells = (name: string) => string;

interface PeerTable {
  readonly format: 'chatwoot' | 'zammad' | 'briskine';
  /** Columns that must be there. */
  readonly needs: readonly string[];
  /** Of these at least one, to tell it from another table. */
  readonly oneOf?: readonly string[];
  readonly knows: readonly string[];
  readonly read: (line: number, cell: Cells) => PeerEntry | Rejected;
}

const words = (cell: string, seam: RegExp): string[] =>
  cell
    .split(seam)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Names of the parts that stand in the row and have no place in an answer. */
const present = (cell: Cells, names: readonly string[]): string[] =>
  names.filter((name) => cell(name).trim() !== '');

const PEERS: readonly PeerTable[] = [
  {
    // Columns of its table canned_responses (app/models/canned_response.rb), as its API gives them.
    format: 'chatwoot',
    needs: ['short_code', 'content'],
    knows: ['id', 'account_id', 'short_code', 'content', 'created_at', 'updated_at'],
    read: (line, cell) => ({ line, name: '', shortcut: cell('short_code'), text: cell('content') }),
  },
  {
    // Columns of its CSV example (app/models/concerns/can_csv_import.rb): lists are joined by `~~~`.
    format: 'zammad',
    needs: ['name', 'content'],
    oneOf: ['keywords', 'active', 'foreign_id', 'groups'],
    knows: [
      ...['id', 'name', 'keywords', 'content', 'note', 'active', 'foreign_id', 'groups', 'user', 'locale'],
      ...['created_by', 'updated_by', 'created_at', 'updated_at'],
    ],
    read: (line, cell) =>
      /^(?:false|0|no)$/i.test(cell('active').trim())
        ? { line, field: 'active', reason: 'inactive', value: cell('name').slice(0, 100) }
        : {
            line,
            name: cell('name'),
            text: cell('content'),
            keywords: words(cell('keywords'), /~~~|[,;]/),
            notes: cell('note'),
            html: true,
            leftOut: present(cell, ['groups']),
          },
  },
  {
    // Columns of its CSV export: id, title, shortcut, subject, cc, bcc, to, body, tags (Briskine/briskine #470).
    format: 'briskine',
    needs: ['title', 'body'],
    knows: [
      ...['id', 'title', 'shortcut', 'subject', 'cc', 'bcc', 'to', 'from', 'body', 'tags', 'attachments'],
    ],
    read: (line, cell) => ({
      line,
      name: cell('title'),
      shortcut: cell('shortcut'),
      text: cell('body'),
      keywords: words(cell('tags'), /[,;]/),
      html: true,
      leftOut: present(cell, ['subject', 'to', 'cc', 'bcc', 'from', 'attachments']),
    }),
  },
];

/** A table of a peer, told by its header; undefined where it is of none that is known. */
export function readPeerTable({ header, rows }: Table): Imported | undefined {
  const has = (name: string): boolean => columnOf(header, [name]) >= 0;
  const peer = PEERS.find(({ needs, oneOf }) => needs.every(has) && (oneOf?.some(has) ?? true));
  if (!peer) return undefined;
  const columns = new Map(peer.knows.map((name) => [name, columnOf(header, [name])]));
  const readRow = (row: TableRow): ReadEntry => {
    const formula = peer.knows.find((name) => row.formulas.includes(columns.get(name) ?? -1));
    if (formula !== undefined)
      return { ok: false, rejected: { line: row.line, field: formula, reason: 'formula', value: '' } };
    const entry = peer.read(row.line, (name) => row.cells[columns.get(name) ?? -1] ?? '');
    return 'reason' in entry ? { ok: false, rejected: entry } : answerOfEntry(entry, peer.format);
  };
  const known = new Set(columns.values());
  return {
    format: peer.format,
    ...collect(rows.map(readRow)),
    ignoredColumns: header.filter((name, at) => name !== '' && !known.has(at)),
  };
}
