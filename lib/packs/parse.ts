import { failure, type Outcome, success } from '../core/index.ts';
import {
  MAX_ANSWERS,
  MAX_CARDS,
  MAX_CARDS_BYTES,
  MAX_EXPANDED_PACK_BYTES,
  PACK_SCHEMA_VERSION,
  Pack,
} from '../domain/index.ts';
import { imageCardsOf } from './cards.ts';
import { isWellFormed, jsonFault } from './json.ts';

/** A pack has 8 levels. */
const MAX_DEPTH = 16;

export type PackFailure =
  | 'pack-too-large'
  | 'pack-not-json'
  | 'pack-future-schema'
  | 'pack-invalid'
  | 'pack-duplicate-id';

/**
 * Untrusted bytes to a pack, or a reason with the field that is wrong (`answers[3].variants[0].wordings`).
 * The size is checked before anything is decoded.
 */
export function parsePack(bytes: Uint8Array): Outcome<Pack, PackFailure> {
  if (bytes.byteLength > MAX_EXPANDED_PACK_BYTES)
    return failure('pack-too-large', `${bytes.byteLength} > ${MAX_EXPANDED_PACK_BYTES}`);
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const fault = jsonFault(text, MAX_DEPTH);
    if (fault) return failure('pack-not-json', fault);
    value = JSON.parse(text);
    if (!isWellFormed(value)) return failure('pack-not-json', 'lone surrogate');
  } catch (error) {
    return failure('pack-not-json', error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
  const schemaVersion = readSchemaVersion(value);
  if (schemaVersion !== undefined && schemaVersion > PACK_SCHEMA_VERSION)
    return failure('pack-future-schema', `schemaVersion ${schemaVersion}`);
  // The schema would look at each of a million first.
  const count = countOfAnswers(value);
  if (count > MAX_ANSWERS) return failure('pack-invalid', `answers (${count} > ${MAX_ANSWERS})`);
  const parsed = parseWhole(value);
  if (!parsed) return failure('pack-invalid', 'pack (too many faults)');
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const keys = issue && 'keys' in issue && Array.isArray(issue.keys) ? `: ${issue.keys.join(', ')}` : '';
    return failure('pack-invalid', `${fieldName(issue?.path ?? [])} (${issue?.code ?? 'invalid'}${keys})`);
  }
  const images = imageCardsOf(parsed.data);
  const heavy = images.reduce((sum, { length }) => sum + length, 0);
  if (images.length > MAX_CARDS || heavy > MAX_CARDS_BYTES)
    return failure(
      'pack-invalid',
      `cards (${images.length} > ${MAX_CARDS}, ${heavy} > ${MAX_CARDS_BYTES} bytes)`,
    );
  const duplicate = duplicateId(parsed.data);
  return duplicate ? failure('pack-duplicate-id', duplicate) : success(parsed.data);
}

/**
 * The schema gathers every fault of a list before it says the first, and hands them on as arguments of one call: some
 * hundred thousand of them are more than a stack holds (zod 4.6).
 */
function parseWhole(value: unknown): ReturnType<typeof Pack.safeParse> | undefined {
  try {
    return Pack.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function countOfAnswers(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('answers' in value)) return 0;
  return Array.isArray(value.answers) ? value.answers.length : 0;
}

function readSchemaVersion(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined;
  return typeof value.schemaVersion === 'number' ? value.schemaVersion : undefined;
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || 'pack';
}

/** Ids are what the log and recalls refer to: one that stands for two things makes both worthless. */
function duplicateId(pack: Pack): string | undefined {
  const lists: [string, readonly string[]][] = [
    ['answers', pack.answers.map((answer) => answer.id)],
    ['facts', pack.facts.map((fact) => fact.id)],
    ['blocks', pack.blocks.map((block) => block.id)],
    ['answers.shortcut', pack.answers.flatMap((answer) => answer.shortcut ?? [])],
    ...pack.answers.map((answer): [string, string[]] => [
      `answers.${answer.id}.variants`,
      answer.variants.map((variant) => variant.id),
    ]),
  ];
  for (const [name, ids] of lists) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) return `${name}: ${id}`;
      seen.add(id);
    }
  }
  const withdrawn = pack.withdrawn.find(({ id }) => pack.answers.some((answer) => answer.id === id));
  return withdrawn ? `withdrawn: ${withdrawn.id}` : undefined;
}
