import { failure, type Outcome, success } from '../../core/index.ts';
import { keyIdOf, publicKeyOf } from '../keys.ts';
import { readRoot } from '../metadata/read.ts';
import type { Purpose, Root } from '../metadata/schemas.ts';
import type { RepositoryFiles } from '../trust/source.ts';
import { addSignature, type Signer, unsigned } from './signing.ts';

export const SPECIFICATION = '1.0.31';
const DAY = 24 * 3600 * 1000;
/** Supervisors renew the root once a year, with all their keys at hand. */
export const ROOT_DAYS = 365;

/** To the second, as metadata writes it. */
export function expiryAfter(at: number, days: number): string {
  return new Date(at + days * DAY).toISOString().replace(/\.\d+Z$/, 'Z');
}

export interface Office {
  readonly purpose: Purpose;
  /** Public keys of those who may sign, hexadecimal. */
  readonly supervisors: readonly string[];
  /** How many of them a root and a pack need: 1 is "not countersigned". */
  readonly threshold: number;
  /** Keys of a machine that renews the timestamp; the supervisors' own may always. */
  readonly timestampKeys?: readonly string[];
}

/** What a root says, unsigned. The timestamp needs one signature: it says only that nothing newer was hidden. */
export function rootContent(office: Office, version: number, at: number): Root {
  const supervisors = office.supervisors.map(publicKeyOf);
  const machines = (office.timestampKeys ?? []).map(publicKeyOf);
  const keyids = supervisors.map(keyIdOf).sort();
  const role = { keyids, threshold: office.threshold };
  return {
    _type: 'root',
    consistent_snapshot: true,
    expires: expiryAfter(at, ROOT_DAYS),
    keys: Object.fromEntries([...supervisors, ...machines].map((key) => [keyIdOf(key), key])),
    purpose: office.purpose,
    roles: {
      root: role,
      targets: role,
      snapshot: role,
      timestamp: { keyids: [...new Set([...keyids, ...machines.map(keyIdOf)])].sort(), threshold: 1 },
    },
    spec_version: SPECIFICATION,
    version,
  };
}

/** The root with the highest number among a repository's files. */
export function newestRoot(files: RepositoryFiles): { name: string; root: Root } | undefined {
  const numbers = [...files.keys()]
    .flatMap((name) => /^(\d+)\.root\.json$/.exec(name)?.[1] ?? [])
    .map(Number);
  const name = `${Math.max(0, ...numbers)}.root.json`;
  const root = rootAt(files, name);
  return root ? { name, root } : undefined;
}

function rootAt(files: RepositoryFiles, name: string): Root | undefined {
  const bytes = files.get(name);
  const root = bytes ? readRoot(bytes) : undefined;
  return root?.ok ? root.value.signed : undefined;
}

/** A repository with a further root, not signed yet: the first one, other supervisors, or a renewed date. */
export function prepareRoot(
  files: RepositoryFiles,
  office: Office,
  at: number,
): Map<string, Uint8Array<ArrayBuffer>> {
  const version = (newestRoot(files)?.root.version ?? 0) + 1;
  return new Map(files).set(`${version}.root.json`, unsigned(rootContent(office, version, at)));
}

/** Signs the newest root, which needs the keys of the one before it and its own. */
export async function signRoot(
  files: RepositoryFiles,
  signer: Signer,
): Promise<Outcome<Map<string, Uint8Array<ArrayBuffer>>, 'metadata-invalid' | 'no-root' | 'not-your-key'>> {
  const newest = newestRoot(files);
  const bytes = newest ? files.get(newest.name) : undefined;
  if (!newest || !bytes) return failure('no-root');
  const before = rootAt(files, `${newest.root.version - 1}.root.json`);
  const mayThis = [newest.root, before].some((root) => root?.roles.root.keyids.includes(signer.keyId));
  if (!mayThis) return failure('not-your-key');
  const signed = await addSignature(bytes, signer);
  return signed.ok ? success(new Map(files).set(newest.name, signed.value)) : signed;
}
