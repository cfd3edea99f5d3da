/**
 * Errors that people see have a number, a sentence and a next step; the sentences stand in lib/i18n under `errors.E..`.
 * Numbers are never reused. 1x packs, 2x page and insertion, 3x journal and storage, 4x platform access,
 * 5x drafting, 6x files of answers that are read in, 7x pictures of answers.
 */
export const ERROR_CODES = {
  'pack-too-large': 'E10',
  'pack-not-json': 'E11',
  'pack-invalid': 'E12',
  'pack-future-schema': 'E13',
  'pack-duplicate-id': 'E14',
  'pack-older': 'E15',
  'pack-unreachable': 'E16',
  'pack-host-wrong': 'E17',
  'pack-untrusted': 'E18',
  'pack-not-fresh': 'E19',
  'agent-unreachable': 'E20',
  'insert-failed': 'E21',
  'wrong-target': 'E22',
  'storage-full': 'E30',
  'journal-write': 'E31',
  'journal-broken': 'E32',
  'storage-unreadable': 'E33',
  'ranking-failed': 'E34',
  'collection-unreachable': 'E35',
  'collection-refused': 'E36',
  'collection-conflict': 'E37',
  'access-withheld': 'E40',
  'operator-policy': 'E41',
  'drafting-overtaken': 'E50',
  'drafting-file-unreadable': 'E51',
  'drafting-other-pack': 'E52',
  'import-too-large': 'E60',
  'import-unreadable': 'E61',
  'import-damaged': 'E62',
  'import-too-many': 'E63',
  'card-refused': 'E70',
  'card-unfit': 'E71',
} as const;
export type ErrorName = keyof typeof ERROR_CODES;
export type ErrorCode = (typeof ERROR_CODES)[ErrorName];
