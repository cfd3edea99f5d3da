export const COLUMNS = [
  'at',
  'event',
  'operator',
  'where',
  'author',
  'asked',
  'sent',
  'answer',
  'evidence',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Browsers drop a table's meaning when its parts are laid out as cards; the roles, said aloud, keep it. */
export const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;
