import { failure, type Outcome, success } from '../core/index.ts';
import { jsonFault } from './json.ts';

export type ParseFailure = 'metadata-too-large' | 'metadata-not-json' | 'metadata-not-canonical';

/** Deepest nesting of a metadata file; ours have 5 levels. A parser's stack must not be the limit. */
const MAX_DEPTH = 16;

/**
 * OLPC canonical JSON, the form over which The Update Framework signs: keys sorted, no blanks, whole numbers only,
 * only `"` and `\` escaped. Throws for what has no such form: it is called with what was parsed or made by us.
 */
export function canonicalize(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${quote(key)}:${canonicalize(inner)}`).join(',')}}`;
  }
  throw new TypeError(`no canonical form: ${typeof value} ${String(value)}`);
}

export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalize(value));
}

/** Control characters and lone surrogates have no form that is JSON, canonical and UTF-8 at once. */
function quote(text: string): string {
  if (!text.isWellFormed() || hasControl(text))
    throw new TypeError('no canonical form: control character or lone surrogate');
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * Untrusted bytes to a value, only if they are exactly what `canonicalize` would write: this one comparison refuses
 * duplicate keys, numbers beyond 2^53, NaN, escapes, a byte order mark and re-ordered or re-encoded copies.
 */
export function parseCanonical(bytes: Uint8Array, limit: number): Outcome<unknown, ParseFailure> {
  if (bytes.byteLength > limit) return failure('metadata-too-large', `${bytes.byteLength} > ${limit}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failure('metadata-not-json', 'not UTF-8');
  }
  const fault = jsonFault(text, MAX_DEPTH);
  if (fault) return failure(fault === 'too-deep' ? 'metadata-not-json' : 'metadata-not-canonical', fault);
  try {
    const value: unknown = JSON.parse(text);
    return canonicalize(value) === text ? success(value) : failure('metadata-not-canonical');
  } catch (error) {
    return error instanceof SyntaxError
      ? failure('metadata-not-json', error.message.slice(0, 120))
      : failure('metadata-not-canonical', error instanceof Error ? error.message : undefined);
  }
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20) return true;
  return false;
}
