import type { SignedBy } from '../../domain/index.ts';
import { keyIdOf, publicKeyFor, verifySignature } from '../keys.ts';
import type { Metadata } from '../metadata/read.ts';
import type { RoleName, Root } from '../metadata/schemas.ts';

/** Whose valid signatures under a role's keys a file carries; each public key counts once, however often it is listed. */
export async function signersOf(root: Root, role: RoleName, file: Metadata<unknown>): Promise<SignedBy> {
  const { keyids, threshold } = root.roles[role];
  const signatures = new Map(file.envelope.signatures.map(({ keyid, sig }) => [keyid, sig]));
  const seen = new Set<string>();
  const by: string[] = [];
  for (const keyId of keyids) {
    const publicHex = publicKeyFor(root, keyId);
    const signature = signatures.get(keyId);
    if (!publicHex || signature === undefined || seen.has(publicHex)) continue;
    if (!(await verifySignature(publicHex, signature, file.signedBytes))) continue;
    seen.add(publicHex);
    by.push(keyId);
  }
  return { by, threshold, of: keyids.length };
}

export async function meetsThreshold(root: Root, role: RoleName, file: Metadata<unknown>): Promise<boolean> {
  const { by, threshold } = await signersOf(root, role, file);
  return by.length >= threshold;
}

/** What is wrong with a root's own keys: an id that is not its key's, a listed key id twice. */
export function rootFault(root: Root): string | undefined {
  for (const [keyId, key] of Object.entries(root.keys))
    if (keyIdOf(key) !== keyId) return `key ${keyId.slice(0, 16)} has another id`;
  for (const [role, { keyids }] of Object.entries(root.roles))
    if (new Set(keyids).size !== keyids.length) return `a key stands twice under ${role}`;
  return undefined;
}
