import type { Translate } from '../i18n/index.ts';
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

export const rejectionOf = (t: Translate, { line, field, reason, value }: Rejected): string =>
  t('exchange.rejected', { line, field, reason: t(`exchange.reason.${reason}`), value }).trim();

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
