import { failure, type Outcome, sha256Hex, success } from '../core/index.ts';
import { MAX_RULES_BYTES, RulesFile, type SignedBy } from '../domain/index.ts';
import { type ExpandFailure, expand } from './expand.ts';
import { isWellFormed, jsonFault } from './json.ts';
import { canonicalJson, RULES_TARGET } from './publish/names.ts';
import type { Verified } from './trust/client.ts';
import type { TrustFailure } from './trust/failure.ts';
import type { RepositorySource } from './trust/source.ts';
import { readTarget } from './trust/target.ts';
import { signersOf } from './trust/threshold.ts';

/** Rules have 6 levels. */
const MAX_DEPTH = 12;

export type RulesFailure = TrustFailure | ExpandFailure | 'wrong-content' | 'rules-invalid';

export interface VerifiedRules {
  readonly file: RulesFile;
  /** Of the file's own bytes, unpacked. */
  readonly sha256: string;
  readonly signed: SignedBy;
}

/** A file's bytes: keys sorted, so that the same content always makes the same bytes wherever it is published. */
export const rulesBytes = (file: RulesFile): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson(file));

/** Untrusted bytes to rules, or a reason with the field that is wrong. */
export function parseRules(bytes: Uint8Array): Outcome<RulesFile, 'rules-invalid'> {
  if (bytes.byteLength > MAX_RULES_BYTES)
    return failure('rules-invalid', `${bytes.byteLength} > ${MAX_RULES_BYTES}`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const fault = jsonFault(text, MAX_DEPTH);
    if (fault) return failure('rules-invalid', fault);
    const value: unknown = JSON.parse(text);
    if (!isWellFormed(value)) return failure('rules-invalid', 'lone surrogate');
    const parsed = RulesFile.safeParse(value);
    if (parsed.success) return success(parsed.data);
    const [issue] = parsed.error.issues;
    return failure('rules-invalid', `${issue?.path.map(String).join('.')} (${issue?.code})`);
  } catch (error) {
    return failure('rules-invalid', error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
}

/** The rules of a repository whose metadata were checked. An office's repository carries none, whoever signed it. */
export async function readRules(
  verified: Pick<Verified, 'root' | 'targets'>,
  source: RepositorySource,
): Promise<Outcome<VerifiedRules, RulesFailure>> {
  const { content, organisation } = verified.root.purpose ?? {};
  if (content !== 'site-rules')
    return failure('wrong-content', `${content ?? ''} ${organisation ?? ''}`.trim());
  const packed = await readTarget(verified, RULES_TARGET, source, MAX_RULES_BYTES);
  if (!packed.ok) return packed;
  const bytes = await expand(packed.value, MAX_RULES_BYTES);
  if (!bytes.ok) return bytes;
  const file = parseRules(bytes.value);
  if (!file.ok) return file;
  return success({
    file: file.value,
    sha256: sha256Hex(bytes.value),
    signed: await signersOf(verified.root, 'targets', verified.targets),
  });
}
