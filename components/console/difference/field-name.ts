import type { Translate } from '../../../lib/i18n/index.ts';

const FIELDS = [
  'title',
  'topic',
  'shortcut',
  'class',
  'sensitivity',
  'validFrom',
  'validUntil',
  'reviewBy',
  'owner',
  'sampleQuestions',
  'keywords',
  'negativeKeywords',
  'legalBasis',
  'variants',
  'variables',
  'notes',
  'card',
  'label',
  'value',
  'note',
  'kind',
  'language',
  'register',
  'text',
  'lines',
] as const;

/** A field's place (`variants.id-short.wordings.1`) in words. */
export function fieldName(path: string, t: Translate): string {
  const [head = '', ...rest] = path.split('.');
  const known = FIELDS.find((name) => name === head);
  const name = known ? t(`drafting.field.${known}`) : head;
  return rest.length === 0 ? name : `${name} · ${rest.filter((part) => part !== 'wordings').join(' · ')}`;
}
