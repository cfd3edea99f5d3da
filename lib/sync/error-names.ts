import { ERROR_CODES, type ErrorCode, type ErrorName } from '../domain/index.ts';
import type { SyncFailure } from './answers.ts';

const UNREACHABLE = new Set<string>([
  'source-unreachable',
  'source-timeout',
  'source-cut',
  'source-cancelled',
  'not-found',
  'no-source',
  'overtaken',
]);
const CARD_WRONG = new Set<string>(['card-missing', 'card-differs', 'card-not-image', 'card-too-large']);
const HOST_WRONG = new Set<string>(['source-redirected', 'source-not-repository', 'source-too-large']);

/** The number under which people are told of a failure. */
export function syncErrorCode(reason: SyncFailure | 'bundle-too-large' | 'bundle-invalid'): ErrorCode {
  if (isErrorName(reason)) return ERROR_CODES[reason];
  if (UNREACHABLE.has(reason)) return ERROR_CODES['pack-unreachable'];
  if (HOST_WRONG.has(reason)) return ERROR_CODES['pack-host-wrong'];
  if (CARD_WRONG.has(reason)) return ERROR_CODES['card-refused'];
  return reason === 'expired' ? ERROR_CODES['pack-not-fresh'] : ERROR_CODES['pack-untrusted'];
}

function isErrorName(reason: string): reason is ErrorName {
  return Object.hasOwn(ERROR_CODES, reason);
}
