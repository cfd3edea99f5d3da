import type { ErrorCode } from '../../lib/domain/index.ts';

/** A file that was handed to the browser, or why it was not. */
export type Downloaded =
  | { readonly ok: true; readonly name: string; readonly count: number }
  | { readonly ok: false; readonly code: ErrorCode };
