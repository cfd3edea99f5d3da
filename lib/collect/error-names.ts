import { ERROR_CODES, type NoteFailure } from '../domain/index.ts';

export type CollectErrorCode = (typeof ERROR_CODES)[
  | 'collection-unreachable'
  | 'collection-refused'
  | 'collection-conflict'];

/** The number under which people are told of a failure. */
export function collectErrorCode(reason: NoteFailure): CollectErrorCode {
  switch (reason) {
    case 'place-unreachable':
      return ERROR_CODES['collection-unreachable'];
    case 'place-conflict':
      return ERROR_CODES['collection-conflict'];
    default:
      return ERROR_CODES['collection-refused'];
  }
}
