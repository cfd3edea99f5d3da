import { isSmallOrder, toHex } from '../../core/index.ts';
import { type Checkpoint, checkSignature, parseCheckpoint, type VerifySignature } from '../checkpoint.ts';
import { COSIGNATURE, ED25519, type Note, parseNotes, type VerifierKey } from '../note.ts';
import type { FindingList } from './findings.ts';

export interface KnownCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly root: string;
  /** Names of the trusted cosigners. */
  readonly cosigners: readonly string[];
}

export interface KeyRing {
  /** Keys of the log itself. */
  readonly log: readonly VerifierKey[];
  /** Keys of people who countersign; only those that the verifier was given. */
  readonly cosigners: readonly VerifierKey[];
}

/** Reads checkpoints.txt and checks every signature; what is wrong with one does not hide the others. */
export async function readCheckpoints(
  file: string,
  keys: KeyRing,
  verify: VerifySignature,
  findings: FindingList,
): Promise<KnownCheckpoint[]> {
  const { notes, unreadable } = parseNotes(file);
  if (unreadable !== undefined) findings.add('checkpoint-unreadable', { name: `line ${unreadable}` });
  const known: KnownCheckpoint[] = [];
  for (const note of notes) {
    const checkpoint = parseCheckpoint(note.text);
    if (!checkpoint) {
      findings.add('checkpoint-unreadable');
      continue;
    }
    const last = known.at(-1)?.checkpoint;
    const { size } = checkpoint;
    const root = toHex(checkpoint.root);
    if (last && size < last.size) findings.add('checkpoint-order', { seq: size });
    if (last && checkpoint.at < last.at) findings.add('clock-back', { seq: size, name: checkpoint.at });
    if (known.some((other) => other.checkpoint.size === size && other.root !== root))
      findings.add('checkpoint-fork', { seq: size });
    if (!(await isSigned(note, keys.log, verify)))
      findings.add('checkpoint-signature', { seq: size, name: checkpoint.origin });
    const cosigners = await cosignersOf(note, keys, verify, findings, size);
    known.push({ checkpoint, root, cosigners });
  }
  return known;
}

/** By the log's own key: the one that has the name of the checkpoint's first line. */
export async function isSigned(
  note: Note,
  keys: readonly VerifierKey[],
  verify: VerifySignature,
): Promise<boolean> {
  for (const signature of note.signatures)
    for (const key of keys) {
      if (!note.text.startsWith(`${key.name}\n`) && !note.text.startsWith(`${key.name}/`)) continue;
      if ((await checkSignature(note, signature, key, verify))?.valid) return true;
    }
  return false;
}

async function cosignersOf(
  note: Note,
  keys: KeyRing,
  verify: VerifySignature,
  findings: FindingList,
  seq: number,
): Promise<string[]> {
  const names: string[] = [];
  for (const signature of note.signatures) {
    if (keys.log.some(({ name }) => name === signature.name)) continue;
    const key = keys.cosigners.find(({ name }) => name === signature.name);
    const checked = key && (await checkSignature(note, signature, key, verify));
    if (!checked) findings.add('cosignature-unknown', { seq, name: signature.name });
    else if (!checked.valid) findings.add('cosignature-bad', { seq, name: signature.name });
    else {
      const moment = new Date((checked.seconds ?? 0) * 1000).toISOString();
      findings.add('cosigned', { seq, name: `${signature.name} ${moment}` });
      names.push(signature.name);
    }
  }
  return names;
}

/** Keys that speak for a log; a weak one speaks for everybody and is refused. */
export function logKeys(keys: readonly VerifierKey[], findings: FindingList): VerifierKey[] {
  return keys.filter((key) => {
    const weak = isSmallOrder(key.publicKey);
    if (weak) findings.add('key-weak', { name: key.name });
    return key.type === ED25519 && !weak;
  });
}

export const cosignerKeys = (keys: readonly VerifierKey[]): VerifierKey[] =>
  keys.filter(({ type }) => type === COSIGNATURE);
