import { failure, type Outcome, success } from '../core/index.ts';
import { ownColumns } from './columns.ts';
import { decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { type Imported, type ImportFailure, MAX_IMPORT_BYTES } from './imported.ts';
import { readOwnRows } from './own-rows.ts';
import { readPeerJson } from './peers/json.ts';
import { readPeerTable } from './peers/tables.ts';
import type { Table } from './table.ts';
import { readWorkbook } from './xlsx.ts';

/**
 * A file of answers: our own CSV or XLSX, Clippings JSON, Chatwoot CSV or JSON, Zammad CSV, Briskine CSV or JSON. What it
 * is shows in its bytes and its header, not in its name. The size is checked before anything is looked at.
 */
export function readImport(bytes: Uint8Array): Outcome<Imported, ImportFailure> {
  if (bytes.byteLength > MAX_IMPORT_BYTES)
    return failure('import-too-large', `${bytes.byteLength} > ${MAX_IMPORT_BYTES}`);
  if (bytes.byteLength === 0) return failure('import-unreadable', '0');
  // A ZIP begins so, and so does every workbook.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const table = readWorkbook(bytes);
    return table.ok ? readTable(table.value, 'xlsx') : table;
  }
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (/^\s*[[{]/.test(text.value)) return readJson(text.value);
  const table = readDelimited(text.value);
  return table.ok ? readTable(table.value, 'csv') : table;
}

function readJson(text: string): Outcome<Imported, ImportFailure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure('import-damaged', 'JSON');
  }
  return readPeerJson(value);
}

function readTable(table: Table, format: 'csv' | 'xlsx'): Outcome<Imported, ImportFailure> {
  const peer = readPeerTable(table);
  if (peer) return success(peer);
  const columns = ownColumns(table.header);
  if (!columns.has('text') || !(columns.has('title') || columns.has('id')))
    return failure(
      'import-unreadable',
      table.header
        .filter((name) => name !== '')
        .join(', ')
        .slice(0, 200),
    );
  return success(readOwnRows(table, format));
}
