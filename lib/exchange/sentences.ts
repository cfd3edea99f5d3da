import type { Language, Translate } from '../i18n/index.ts';
import { COLUMN_NAMES, COLUMNS } from './columns.ts';
import type { ComparedAnswer, Comparison } from './compare.ts';
import type { Rejected } from './imported.ts';

export const ITEM_STATES = ['conflicting', 'changed', 'new', 'same'] as const;

/** What is said of an entry beside its state. */
export function remarksOf(t: Translate, { conflicts, remarks }: ComparedAnswer): string[] {
  return [
    ...conflicts.map(({ kind, value }) => t(`exchange.conflict.${kind}`, { value })),
    ...remarks.map(({ kind, value }) => t(`exchange.remark.${kind}`, { value }).trim()),
  ];
}

/** Why a row was not taken, in the words of our own columns. */
export const rejectionOf = (t: Translate, language: Language, one: Rejected): string =>
  t('exchange.rejected', {
    line: one.line,
    field: nameOf(one.field, language),
    reason: t(`exchange.reason.${one.reason}`),
    value: one.value,
  }).trim();

function nameOf(field: string, language: Language): string {
  const column = /^variants\..*wordings/.test(field)
    ? 'text'
    : COLUMN_NAMES.find((name) => name === field.split('.')[0]);
  return column ? COLUMNS[column][language] : field;
}

export function countsOf({
  items,
  rejected,
}: Comparison): Record<ComparedAnswer['state'] | 'rejected', number> {
  const of = (state: ComparedAnswer['state']): number => items.filter((item) => item.state === state).length;
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    conflicting: of('conflicting'),
    rejected: rejected.length,
  };
}
