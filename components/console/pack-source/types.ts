import type { ErrorCode, PackSource } from '../../../lib/domain/index.ts';

/** A failure as people are told of it. */
export interface Told {
  readonly code: ErrorCode;
  readonly detail: string;
}

export type PackPlace = { readonly value: PackSource; readonly by: 'policy' | 'person' } | undefined;

export interface PackSourceServices {
  /** Keeps the place and looks there at once; `onProgress` gets the bytes that came. */
  setSource(
    source: PackSource,
    signal: AbortSignal,
    onProgress: (bytes: number) => void,
  ): Promise<Told | undefined>;
  /** Installs a pack that was carried here, if its office has this fingerprint. */
  installFile(file: File, fingerprint: string): Promise<Told | undefined>;
}
