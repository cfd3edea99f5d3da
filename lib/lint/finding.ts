/** Every rule, with what a finding of it means: an error stops an approval, a warning asks for a look. */
export const RULES = {
  'unknown-placeholder': 'error',
  'unused-variable': 'warning',
  'default-unfit': 'error',
  'too-long': 'error',
  'perhaps-too-long': 'warning',
  'nothing-fits': 'warning',
  expired: 'error',
  'never-valid': 'error',
  'not-yet-valid': 'warning',
  'review-due': 'warning',
  'legal-basis-missing': 'warning',
  'legal-basis-unchecked': 'warning',
  'contradicts-fact': 'error',
  'perhaps-contradicts-fact': 'warning',
  'fact-typed-out': 'warning',
  'fact-unfilled': 'warning',
  'foreign-link': 'error',
  'hidden-characters': 'error',
  'mixed-scripts': 'warning',
  'personal-data': 'error',
  'card-without-words': 'error',
  'card-heavy': 'warning',
  'no-question': 'warning',
  'same-question': 'warning',
  'alike-questions': 'warning',
  'same-wording': 'warning',
  'shortcut-twice': 'error',
  'pair-missing': 'error',
  'replacement-missing': 'warning',
  'hand-off-missing': 'warning',
  'question-refused': 'warning',
  'question-astray': 'warning',
  'question-lost': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;
export type Rule = keyof typeof RULES;
export type FindingSeverity = 'error' | 'warning';

/** The part of an answer or pack that a finding speaks of. */
export type Field =
  | 'wording'
  | 'title'
  | 'question'
  | 'keyword'
  | 'shortcut'
  | 'variable'
  | 'validity'
  | 'legal-basis'
  | 'pair'
  | 'card'
  | 'notes'
  | 'fact'
  | 'block'
  | 'hand-off'
  | 'withdrawn';

export interface FindingPlace {
  readonly field: Field;
  readonly answerId?: string;
  readonly variantId?: string;
  /** Which wording of the variant, from 0. */
  readonly wording?: number;
}

/** What is found, where, and the values that its sentence names (`sentenceOf`); never a ready sentence. */
export interface Finding extends FindingPlace {
  readonly rule: Rule;
  readonly severity: FindingSeverity;
  readonly detail: Readonly<Record<string, string | number>>;
}

export function finding(rule: Rule, place: FindingPlace, detail: Finding['detail'] = {}): Finding {
  return { rule, severity: RULES[rule], ...place, detail };
}

/** Lists stand in one line of a sentence. */
export const listed = (names: Iterable<string>): string => [...new Set(names)].join(', ');
