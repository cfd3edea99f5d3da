import type { Fault, Item, Step } from '../../../lib/drafting/index.ts';
import type { Translate } from '../../../lib/i18n/index.ts';
import { shownMoment } from '../../ui/index.ts';
import { fieldName } from '../difference/index.ts';

export const titleOf = (item: Item, t: Translate): string => {
  const name = nameOf(item, t);
  return name.trim() === '' ? t('drafting.untitled') : name;
};

function nameOf(item: Item, t: Translate): string {
  switch (item.kind) {
    case 'answer':
      return item.answer.title;
    case 'fact':
      return item.fact.label;
    case 'block':
      return item.block.id;
    case 'part':
      return t(`packParts.name.${item.part.id}`);
  }
}

export function faultText(fault: Fault, t: Translate): string {
  return t(`drafting.fault.${fault.kind}`, { detail: fault.detail ?? '' });
}

/** The sentence beside a field, if something is wrong with it. */
export function faultAt(faults: readonly Fault[], path: string, t: Translate): string | undefined {
  const fault = faults.find((one) => one.path === path);
  return fault && faultText(fault, t);
}

/** Where a fault is, in the words that stand above its field. */
export function faultPlace({ path }: Fault, t: Translate): string {
  const [list, at, name, line] = path.split('.');
  const number = Number(at) + 1;
  if (list === 'variants' && name === 'wordings' && line !== undefined)
    return t('drafting.wordingNumber', { number: Number(line) + 1, variant: number });
  if (list === 'variants' && at !== undefined) return t('drafting.variantNumber', { number });
  if (list === 'variables' && at !== undefined) return t('drafting.variableNumber', { number });
  return at === undefined ? fieldName(path, t) : `${fieldName(list ?? '', t)} ${number}`;
}

export function stepText({ what, by, at }: Step, t: Translate, language: string): string {
  const moment = shownMoment(at, language);
  return t('drafting.stepLine', { what: t(`drafting.step.${what}`), by, moment });
}
