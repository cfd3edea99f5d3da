import { PLATFORMS, SURFACES } from '../domain/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Finding } from './finding.ts';

/** What is found, in one sentence, without the place. */
export function findingSentence(t: Translate, { rule, detail }: Finding): string {
  return t(`lint.rule.${rule}`, { ...detail, site: siteOf(t, detail) });
}

/** The site that a limit is of, and the place on it where the limit is of that alone. */
function siteOf(t: Translate, detail: Finding['detail']): string {
  const platform = PLATFORMS.find((name) => name === detail['platform']);
  const surface = SURFACES.find((name) => name === detail['surface']);
  if (platform === undefined) return '';
  const site = t(`platform.${platform}`);
  return surface === undefined ? site : `${site} (${t(`surface.${surface}`)})`;
}

/** Where it stands in its answer, or in the pack. */
export function findingPlace(t: Translate, { field, variantId, wording }: Finding): string {
  const part = t(`lint.field.${field}`);
  if (variantId === undefined) return part;
  if (wording === undefined) return `${variantId}, ${part}`;
  return `${variantId}, ${part} ${wording + 1}`;
}
