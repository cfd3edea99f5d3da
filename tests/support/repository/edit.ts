import { toHex } from '../../../lib/core/index.ts';
import { canonicalBytes, newestRoot, readTimestamp, rootContent } from '../../../lib/packs/index.ts';
import { type Files, officeOf, type Stage, whole } from './history.ts';
import { signerOf } from './keys.ts';

// biome-ignore lint/suspicious/noExplicitAny: mutations write shapes that no type allows, anywhere in a file; with `unknown` each of them would cast at every step
export type Json = any;

export interface Names {
  readonly timestamp: string;
  readonly snapshot: string;
  readonly targets: string;
}

/** What the newest release's files are called. */
export function namesOf(files: Files): Names {
  const version = whole(readTimestamp(bytesOf(files, 'timestamp.json'))).signed.meta['snapshot.json'].version;
  return {
    timestamp: 'timestamp.json',
    snapshot: `${version}.snapshot.json`,
    targets: `${version}.targets.json`,
  };
}

export function bytesOf(files: Files, name: string): Uint8Array<ArrayBuffer> {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no ${name}`);
  return bytes;
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const bytesFrom = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Changes what a file says and has it signed anew: what somebody with the keys could publish. */
export async function resign(
  files: Files,
  name: string,
  people: readonly string[],
  change: (signed: Json) => void,
): Promise<Files> {
  const { signed } = JSON.parse(textOf(bytesOf(files, name)));
  change(signed);
  return new Map(files).set(name, await signedBy(signed, people));
}

/** Signs whatever it is, unlike `addSignature`, which refuses what no client would take. */
export async function signedBy(signed: Json, people: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const signers = await Promise.all([...new Set(people)].map(signerOf));
  const signatures = await Promise.all(
    signers.map(async ({ keyId, sign }) => ({
      keyid: keyId,
      sig: toHex(await sign(canonicalBytes(signed))),
    })),
  );
  return canonicalBytes({ signatures, signed });
}

/** Changes a file's envelope and leaves its signatures as they are. */
export function reshape(files: Files, name: string, change: (envelope: Json) => void): Files {
  const envelope = JSON.parse(textOf(bytesOf(files, name)));
  change(envelope);
  return new Map(files).set(name, canonicalBytes(envelope));
}

/** One more root after the newest, changed before everybody signs it. */
export async function nextRoot(
  stage: Stage,
  now: number,
  change: (signed: Json) => void,
  signers: readonly string[] = stage.people,
): Promise<Files> {
  const version = (newestRoot(stage.files)?.root.version ?? 0) + 1;
  const signed: Json = structuredClone(
    rootContent(await officeOf(stage.people, stage.threshold), version, now),
  );
  change(signed);
  return new Map(stage.files).set(`${version}.root.json`, await signedBy(signed, signers));
}
