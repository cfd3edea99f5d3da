import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { failure, type Outcome, success } from '../core/index.ts';
import { type ImportFailure, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES } from './imported.ts';
import type { Table, TableRow } from './table.ts';

const MARKED = /_x([0-9A-Fa-f]{4})_/g;
/** What SpreadsheetML writes for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
const plain = (text: string): string =>
  text.replace(MARKED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * The first sheet of a workbook as rows of text. Only the parts that are needed are unpacked, and none that is larger
 * than the limit; entities beyond the five of XML are not expanded, so that none can grow without end.
 */
export function readWorkbook(bytes: Uint8Array): Outcome<Table, ImportFailure> {
  let parts: Record<string, Uint8Array>;
  let total = 0;
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (
          !/^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(
            name,
          )
        )
          return false;
        total += originalSize;
        return total <= MAX_UNPACKED_BYTES;
      },
    });
  } catch {
    return failure('import-damaged', 'XLSX');
  }
  if (total > MAX_UNPACKED_BYTES) return failure('import-too-large', `> ${MAX_UNPACKED_BYTES}`);
  const xml = (name: string): string | undefined => {
    const part = parts[name];
    return part && strFromU8(part);
  };
  const sheet = xml(firstSheet(xml('xl/workbook.xml'), xml('xl/_rels/workbook.xml.rels')));
  if (sheet === undefined) return failure('import-unreadable', 'XLSX');
  return readSheet(sheet, sharedStrings(xml('xl/sharedStrings.xml') ?? ''));
}

interface Handlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Names without their namespace: some writers give every element one. */
function parseXml(text: string, { open, text: onText, close }: Handlers): void {
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(bare(name), attributes),
      ontext: (words) => onText?.(words),
      onclosetag: (name) => close?.(bare(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
}

function firstSheet(workbook = '', relations = ''): string {
  let wanted: string | undefined;
  parseXml(workbook, {
    open(name, attributes) {
      // The prefix of the relationships' namespace is the writer's own.
      if (name === 'sheet') wanted ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    },
  });
  let target = 'worksheets/sheet1.xml';
  parseXml(relations, {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id === wanted && Target) target = Target;
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(text: string): string[] {
  const found: string[] = [];
  let current = '';
  let inText = false;
  // Phonetic readings of East Asian text are no part of it.
  let reading = 0;
  parseXml(text, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') reading++;
      else if (name === 't') inText = true;
    },
    text(words) {
      if (inText && reading === 0) current += words;
    },
    close(name) {
      if (name === 'si') found.push(plain(current));
      else if (name === 'rPh') reading--;
      else if (name === 't') inText = false;
    },
  });
  return found;
}

/** 0 for A, 26 for AA; undefined where there is no reference. */
function columnAt(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readSheet(text: string, shared: readonly string[]): Outcome<Table, ImportFailure> {
  const rows: TableRow[] = [];
  let header: readonly string[] | undefined;
  let line = 0;
  let cells: string[] = [];
  let formulas: number[] = [];
  let at = -1;
  let type = '';
  let value = '';
  let reads = false;
  let tooMany = false;
  parseXml(text, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        cells = [];
        formulas = [];
        at = -1;
      } else if (name === 'c') {
        at = columnAt(attributes['r']) ?? at + 1;
        type = attributes['t'] ?? 'n';
        value = '';
      } else if (name === 'v' || name === 't') reads = true;
      else if (name === 'f') formulas.push(at);
    },
    text(words) {
      if (reads) value += words;
    },
    close(name) {
      if (name === 'v' || name === 't') reads = false;
      else if (name === 'c') {
        if (at >= MAX_COLUMNS) tooMany ||= value !== '';
        else {
          while (cells.length < at) cells.push('');
          cells[at] = type === 's' ? (shared[Number(value)] ?? '') : plain(value);
        }
      } else if (name === 'row' && cells.some((cell) => cell.trim() !== '')) {
        if (rows.length >= MAX_ROWS) tooMany = true;
        else if (header) rows.push({ line, cells, formulas });
        else header = cells.map((cell) => cell.trim());
      }
    },
  });
  if (tooMany) return failure('import-too-many', `> ${MAX_ROWS} × ${MAX_COLUMNS}`);
  return header ? success({ header, rows }) : failure('import-unreadable', 'XLSX');
}
