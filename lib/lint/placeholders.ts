import { render } from '../answers/index.ts';
import type { Answer, Pack } from '../domain/index.ts';
import { type Finding, finding, listed } from './finding.ts';
import { wordingsOf } from './wordings.ts';

/** Placeholders that nothing defines, variables that nothing uses, and defaults that their own type refuses. */
export function lintPlaceholders(answer: Answer, pack: Pack): Finding[] {
  const used = new Set<string>();
  const unfit = new Set<string>();
  const found: Finding[] = [];
  for (const { wording, place } of wordingsOf(answer)) {
    const rendered = render(wording, answer, pack, {});
    for (const name of rendered.used) used.add(name);
    for (const name of rendered.invalid) unfit.add(name);
    // What is left of a pair of braces is no placeholder to the renderer, and would be sent as it stands.
    const broken = [...wording.replace(/\{\{[^{}]*\}\}/g, '').matchAll(/\{\{[^\s{}]*|\}\}/g)].map(
      ([text]) => text,
    );
    const odd = [...rendered.text.matchAll(/\{\{[^{}]*\}\}/g)]
      .map(([text]) => text.slice(2, -2).trim())
      .filter((name) => !rendered.missing.includes(name) && !rendered.unknown.includes(name));
    const names = [...rendered.unknown, ...odd, ...broken];
    if (names.length > 0) found.push(finding('unknown-placeholder', place, { names: listed(names) }));
  }
  const at = { field: 'variable' as const, answerId: answer.id };
  for (const { name } of answer.variables) {
    if (!used.has(name)) found.push(finding('unused-variable', at, { name }));
    if (unfit.has(name)) found.push(finding('default-unfit', at, { name }));
  }
  return found;
}
