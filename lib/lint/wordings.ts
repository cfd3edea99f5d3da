import { render, type Values } from '../answers/index.ts';
import type { Answer, Pack, Variable, Variant } from '../domain/index.ts';
import type { FindingPlace } from './finding.ts';

export interface PlacedWording {
  readonly variant: Variant;
  readonly wording: string;
  readonly place: FindingPlace & { readonly answerId: string };
}

export function wordingsOf({ id, variants }: Answer): PlacedWording[] {
  return variants.flatMap((variant) =>
    variant.wordings.map((wording, at) => ({
      variant,
      wording,
      place: { field: 'wording' as const, answerId: id, variantId: variant.id, wording: at },
    })),
  );
}

/** What a page or a person may put in at most; a name of the page is cut at 60 (lib/answers/render.ts). */
const LONGEST_NAME = 60;
const LONGEST_TEXT = 60;
const LONGEST_NUMBER = '1000000';
const LONGEST_DATE = '30 September 2027';
const LONGEST_TIME = '08.00';

function longestOf(variable: Variable): string {
  const most = variable.maxLength ?? (variable.source === 'manual' ? LONGEST_TEXT : LONGEST_NAME);
  switch (variable.type) {
    case 'choice':
      return (variable.choices ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
    case 'number':
      return LONGEST_NUMBER;
    case 'date':
      return LONGEST_DATE;
    case 'time':
      return LONGEST_TIME;
    case 'url':
      return `https://${'m'.repeat(Math.max(1, most - 8))}`;
    case 'text':
      return 'm'.repeat(most);
  }
}

function shortestOf(variable: Variable): string {
  if (variable.default) return variable.default;
  if (variable.type === 'choice')
    return (variable.choices ?? []).reduce(
      (a, b) => (b.length < a.length ? b : a),
      variable.choices?.[0] ?? 'm',
    );
  return variable.required ? 'm' : '';
}

type PackTexts = Pick<Pack, 'facts' | 'blocks'>;

const valuesBy = (answer: Answer, valueFor: (variable: Variable) => string): Values =>
  Object.fromEntries(answer.variables.map((variable) => [variable.name, valueFor(variable)]));

/** The wording with every fact and block, and the longest values that its variables take. */
export const longestText = (wording: string, answer: Answer, pack: PackTexts): string =>
  render(wording, answer, pack, valuesBy(answer, longestOf)).text;

export const shortestText = (wording: string, answer: Answer, pack: PackTexts): string =>
  render(wording, answer, pack, valuesBy(answer, shortestOf)).text;

/** As the public reads it, where nobody fills anything in. */
export const plainText = (wording: string, answer: Answer, pack: PackTexts): string =>
  render(wording, { ...answer, variables: answer.variables.map(optional) }, pack, {}).text;

const optional = (variable: Variable): Variable => ({ ...variable, required: false });
