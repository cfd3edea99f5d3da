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

/** Browsers drop a table's meaning when its parts are laid out by hand; the roles, said aloud, keep it. */
export const ROLES = {
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'gridcell' },
} as const;
