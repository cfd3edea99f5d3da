import { failure, type Outcome, success } from '../../core/index.ts';

/** Why a file of a repository could not be had. `not-found` is an answer, the others are none. */
export type SourceFailure =
  | 'not-found'
  | 'source-unreachable'
  | 'source-timeout'
  | 'source-redirected'
  | 'source-not-repository'
  | 'source-too-large'
  | 'source-cut'
  | 'source-cancelled';

/** Where a repository's files come from: an HTTPS host, a carried file, a folder. Nothing of it is trusted. */
export interface RepositorySource {
  /** The file's bytes, at most `limit` of them. */
  read(path: string, limit: number): Promise<Outcome<Uint8Array<ArrayBuffer>, SourceFailure>>;
}

export type RepositoryFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A repository that is held in memory: what was published here, or read from a carried file. */
export function filesSource(files: RepositoryFiles): RepositorySource {
  return {
    async read(path, limit) {
      const bytes = files.get(path);
      if (!bytes) return failure('not-found', path);
      return bytes.byteLength > limit ? failure('source-too-large', path) : success(bytes);
    },
  };
}
