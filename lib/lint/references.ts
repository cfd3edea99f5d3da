import type { Answer, Pack } from '../domain/index.ts';
import { type Finding, finding } from './finding.ts';

/** Variants that point to one that is not there, and wordings that take turns with themselves. */
export function lintVariants({ id: answerId, variants }: Answer): Finding[] {
  const ids = new Set(variants.map(({ id }) => id));
  return variants.flatMap(({ id: variantId, wordings, pairedDirectMessage: paired }) => [
    ...(paired !== undefined && (!ids.has(paired) || paired === variantId)
      ? [finding('pair-missing', { field: 'pair', answerId, variantId }, { paired })]
      : []),
    ...wordings.flatMap((text, wording) => {
      const first = wordings.findIndex((other) => other.trim() === text.trim());
      return first < wording
        ? [finding('same-wording', { field: 'wording', answerId, variantId, wording }, { first: first + 1 })]
        : [];
    }),
  ]);
}

/** What the pack as a whole refers to. */
export function lintReferences(pack: Pack): Finding[] {
  const titles = new Map(pack.answers.map(({ id, title }) => [id, title]));
  const shortcuts = new Map<string, string>();
  const found: Finding[] = [];
  for (const { id, shortcut } of pack.answers) {
    // The search box does not tell capitals apart.
    const key = shortcut?.toLowerCase();
    if (shortcut === undefined || key === undefined) continue;
    const other = shortcuts.get(key);
    if (other === undefined) shortcuts.set(key, id);
    else found.push(finding('shortcut-twice', { field: 'shortcut', answerId: id }, { shortcut, other }));
  }
  for (const { id, replacement } of pack.withdrawn)
    if (replacement !== undefined && !titles.has(replacement))
      found.push(finding('replacement-missing', { field: 'withdrawn' }, { id, replacement }));
  for (const id of pack.handOff ?? [])
    if (!titles.has(id)) found.push(finding('hand-off-missing', { field: 'hand-off' }, { id }));
  return found;
}
