import type { Answer, Pack } from '../../domain/index.ts';
import { ERROR_CODES } from '../../domain/index.ts';
import {
  type Comparison,
  compare,
  countsOf,
  type ExchangeFormat,
  FORMATS,
  type Imported,
  readImport,
  rejectionOf,
  remarksOf,
} from '../../exchange/index.ts';
import type { Language, Translate } from '../../i18n/index.ts';

export const formatNamed = (name: string | undefined): ExchangeFormat | undefined =>
  FORMATS.find((format) => format === name);

export type DryRun =
  | { readonly ok: true; readonly imported: Imported; readonly comparison: Comparison }
  | { readonly ok: false; readonly sentence: string };

/** What a file would do to a pack, or the numbered sentence that refuses it. */
export function dryRun(t: Translate, bytes: Uint8Array, pack: Pack): DryRun {
  const imported = readImport(bytes);
  if (!imported.ok)
    return {
      ok: false,
      sentence: t(`exchange.error.${ERROR_CODES[imported.reason]}`, { detail: imported.detail ?? '' }),
    };
  const defaults = {
    owner: pack.organisation.shortName ?? pack.organisation.name.slice(0, 200),
    language: pack.answers[0]?.variants[0]?.language ?? 'id',
  };
  return { ok: true, imported: imported.value, comparison: compare(imported.value, pack, defaults) };
}

/** Counts, and a line for everything that is new, changed, conflicting or rejected. */
export function reportDryRun(
  t: Translate,
  language: Language,
  { imported, comparison }: Extract<DryRun, { ok: true }>,
): string[] {
  return [
    ...comparison.items
      .filter(({ state }) => state !== 'same')
      .map((item) => {
        const { state, line, answer } = item;
        const head = `${t(`exchange.state.${state}`)} (${line}) ${answer.id}: ${answer.title}`;
        return [head, ...remarksOf(t, item)].join('\n    ');
      }),
    ...comparison.rejected.map((one) => rejectionOf(t, language, one)),
    ...(imported.ignoredColumns.length > 0
      ? [t('exchange.ignored', { names: imported.ignoredColumns.join(', ') })]
      : []),
    t('exchange.counts', countsOf(comparison)),
  ];
}

/** The pack with what is new and changed in it, as drafts; what conflicts waits for a person. */
export function withImported(pack: Pack, { items }: Comparison): Pack {
  const taken = items.filter(({ state }) => state === 'new' || state === 'changed');
  const changed = new Map(taken.map(({ answer }): [string, Answer] => [answer.id, answer]));
  const known = new Set(pack.answers.map(({ id }) => id));
  return {
    ...pack,
    answers: [
      ...pack.answers.map((answer) => changed.get(answer.id) ?? answer),
      ...[...changed.values()].filter(({ id }) => !known.has(id)),
    ],
  };
}
