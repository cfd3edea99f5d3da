import { freeSlug } from '../core/index.ts';
import { Answer, type Pack, type Variable, type Variant } from '../domain/index.ts';
import { canonicalJson } from '../packs/index.ts';
import { given } from './given.ts';
import type {
  Imported,
  ImportedAnswer,
  ImportedVariant,
  Rejected,
  RejectReason,
  Remark,
} from './imported.ts';

export type ConflictKind =
  /** The answer was withdrawn; its id is never used again. It would come in under another one. */
  | 'withdrawn'
  /** Another answer has this shortcut. It would come in without. */
  | 'shortcut-taken'
  /** An entry of another system that is named like an answer of the pack and says something else. It would replace it. */
  | 'says-otherwise'
  /** Two entries of the file are the same answer; the later one would replace the earlier. */
  | 'twice';

export interface Conflict {
  readonly kind: ConflictKind;
  readonly value: string;
}

export interface ComparedAnswer {
  readonly state: 'new' | 'changed' | 'same' | 'conflicting';
  readonly line: number;
  /** As it would stand in the pack, as a draft. */
  readonly answer: Answer;
  /** The pack's own, where it has one. */
  readonly before: Answer | undefined;
  readonly conflicts: readonly Conflict[];
  readonly remarks: readonly Remark[];
}

export interface Comparison {
  readonly items: readonly ComparedAnswer[];
  readonly rejected: readonly Rejected[];
}

export interface ImportDefaults {
  /** Who answers for an answer that names nobody. */
  readonly owner: string;
  /** BCP 47 tag of texts that name no language. */
  readonly language: string;
}

/** Above this many characters a text of another system counts as a long one. */
const SHORT = 280;

/** A dry run: what each entry of a file would do to a pack. Nothing is changed. */
export function compare(imported: Imported, pack: Pack, defaults: ImportDefaults): Comparison {
  const items: ComparedAnswer[] = [];
  const rejected: Rejected[] = [...imported.rejected];
  const used = new Set([...pack.answers.map(({ id }) => id), ...pack.withdrawn.map(({ id }) => id)]);
  const seen = new Map<string, number>();
  const shortcuts = new Map(
    pack.answers.flatMap(({ id, shortcut }) =>
      shortcut === undefined ? [] : [[shortcut.toLowerCase(), id]],
    ),
  );
  const own = imported.format === 'csv' || imported.format === 'xlsx';
  for (const entry of imported.answers) {
    const conflicts: Conflict[] = [];
    const remarks = [...entry.remarks];
    const before = matching(entry, pack, own);
    let id = before?.id ?? entry.id;
    if (id !== undefined && pack.withdrawn.some((gone) => gone.id === id)) {
      conflicts.push({ kind: 'withdrawn', value: id });
      id = undefined;
    }
    id ??= freeSlug(entry.shortcut ?? entry.title, 'jawaban', (slug) => used.has(slug));
    used.add(id);
    let shortcut = entry.shortcut;
    const holder = shortcut === undefined ? undefined : shortcuts.get(shortcut.toLowerCase());
    if (shortcut !== undefined && holder !== undefined && holder !== id) {
      conflicts.push({ kind: 'shortcut-taken', value: holder });
      shortcut = undefined;
    } else if (shortcut !== undefined) shortcuts.set(shortcut.toLowerCase(), id);
    const earlier = seen.get(id);
    if (earlier !== undefined) conflicts.push({ kind: 'twice', value: String(earlier) });
    seen.set(id, entry.line);
    const draft = before
      ? merged(before, { ...entry, ...given({ shortcut }) }, own, shortcut, remarks, defaults)
      : fresh(id, entry, shortcut, defaults);
    const parsed = Answer.safeParse(draft);
    if (!parsed.success) {
      rejected.push(rejection(entry, parsed.error.issues[0]));
      continue;
    }
    const same =
      before !== undefined && canonicalJson(wordsOf(before)) === canonicalJson(wordsOf(parsed.data));
    if (before && !same && !own) conflicts.push({ kind: 'says-otherwise', value: before.id });
    items.push({
      state: same ? 'same' : conflicts.length > 0 ? 'conflicting' : before ? 'changed' : 'new',
      line: entry.line,
      answer: same && before ? before : parsed.data,
      before,
      conflicts: same ? [] : conflicts,
      remarks,
    });
  }
  return { items, rejected: rejected.sort((a, b) => a.line - b.line) };
}

const flat = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** By id where the file has ids; else by shortcut, else by title. */
function matching(entry: ImportedAnswer, pack: Pack, own: boolean): Answer | undefined {
  if (entry.id !== undefined) return pack.answers.find(({ id }) => id === entry.id);
  const byShortcut = pack.answers.find(
    ({ shortcut }) => shortcut !== undefined && shortcut.toLowerCase() === entry.shortcut?.toLowerCase(),
  );
  if (byShortcut && !own) return byShortcut;
  return pack.answers.find(({ title }) => flat(title) === flat(entry.title));
}

/** What an import can change; a revision, an approval or a status is no change of words. */
const wordsOf = ({ status: _status, revision: _revision, approvals: _approvals, ...words }: Answer): object =>
  words;

const FIELDS = [
  'topic',
  'class',
  'sensitivity',
  'sampleQuestions',
  'keywords',
  'negativeKeywords',
  'validFrom',
  'validUntil',
  'reviewBy',
  'owner',
  'notes',
] as const;

const fieldsOf = (entry: ImportedAnswer): object =>
  Object.fromEntries(FIELDS.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])));

function fresh(
  id: string,
  entry: ImportedAnswer,
  shortcut: string | undefined,
  { owner, language }: ImportDefaults,
): unknown {
  return {
    id,
    revision: 1,
    title: entry.title,
    topic: id,
    ...given({ shortcut }),
    sampleQuestions: [],
    keywords: [],
    negativeKeywords: [],
    class: 'information',
    sensitivity: 'public',
    owner,
    ...fieldsOf(entry),
    status: 'draft',
    approvals: [],
    legalBasis: [],
    variants: completed(entry.variants, language),
    variables: entry.variables,
    card: null,
  };
}

function merged(
  before: Answer,
  entry: ImportedAnswer,
  own: boolean,
  shortcut: string | undefined,
  remarks: Remark[],
  { language }: ImportDefaults,
): unknown {
  const variants = own
    ? replacedVariants(before, entry, language, remarks)
    : replacedText(before, entry.variants[0]?.wordings[0], language);
  const names = new Set(before.variables.map(({ name }) => name));
  const variables: Variable[] = [
    ...before.variables,
    ...entry.variables.filter(({ name }) => !names.has(name)),
  ];
  return {
    ...before,
    ...(own ? { title: entry.title || before.title } : {}),
    ...given({ shortcut: shortcut ?? before.shortcut }),
    ...(own ? fieldsOf(entry) : {}),
    variants,
    variables,
    status: 'draft',
    approvals: [],
    revision:
      canonicalJson(before.variants) === canonicalJson(variants) ? before.revision : before.revision + 1,
  };
}

/** Variants of the file in place of those with their id; the pack's others stay, and that is told. */
function replacedVariants(
  before: Answer,
  entry: ImportedAnswer,
  language: string,
  remarks: Remark[],
): Variant[] {
  const read = completed(entry.variants, language, before.variants);
  const kept = before.variants.filter(({ id }) => !read.some((variant) => variant.id === id));
  if (kept.length > 0 && read.length > 0)
    remarks.push({ kind: 'variants-kept', value: kept.map(({ id }) => id).join(', ') });
  const ids = before.variants.map(({ id }) => id);
  const order = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...read, ...kept].sort((a, b) => order(a.id) - order(b.id));
}

/** One text of another system, in place of the first wording of the variant that it is likest to. */
function replacedText(before: Answer, text: string | undefined, language: string): readonly Variant[] {
  if (text === undefined || before.variants.some(({ wordings }) => wordings.includes(text)))
    return before.variants;
  const length = lengthOf(text);
  const likest =
    before.variants.find((variant) => variant.language === language && variant.length === length) ??
    before.variants.find((variant) => variant.language === language) ??
    before.variants[0];
  return before.variants.map((variant) =>
    variant === likest ? { ...variant, wordings: [text, ...variant.wordings.slice(1)] } : variant,
  );
}

const lengthOf = (text: string): Variant['length'] => (text.length > SHORT ? 'long' : 'short');

/** What a file does not say of a variant: of the pack's one with its id, else what suits most places. */
function completed(
  variants: readonly ImportedVariant[],
  language: string,
  known: readonly Variant[] = [],
): Variant[] {
  const ids = new Set<string>();
  return variants.map((variant) => {
    const before = known.find(({ id }) => id === variant.id);
    const length = variant.length ?? before?.length ?? lengthOf(variant.wordings[0] ?? '');
    const spoken = variant.language ?? before?.language ?? language;
    let id = variant.id ?? `${spoken}-${length}`;
    for (let number = 2; ids.has(id); number++) id = `${variant.id ?? `${spoken}-${length}`}-${number}`;
    ids.add(id);
    return {
      platform: 'any',
      surface: 'any',
      register: 'friendly',
      ...before,
      ...variant,
      id,
      language: spoken,
      length,
      wordings: [...variant.wordings],
    };
  });
}

function rejection(
  { line, title }: ImportedAnswer,
  issue: { readonly code?: string | undefined; readonly path: readonly PropertyKey[] } | undefined,
): Rejected {
  const reason: RejectReason =
    issue?.code === 'too_big' ? 'too-long' : issue?.code === 'too_small' ? 'empty' : 'invalid';
  return { line, field: (issue?.path ?? []).map(String).join('.'), reason, value: title.slice(0, 100) };
}
