import { isSmallOrder, toHex } from '../../core/index.ts';
import { type Checkpoint, checkSignature, parseCheckpoint, type VerifySignature } from '../checkpoint.ts';
import { COSIGNATURE, ED25519, type Note, parseNotes, type VerifierKey } from '../note.ts';
import type { FindingList } from './findings.ts';

export interface KnownCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly root: string;
}

const AT_ONCE = 256;

interface NotedCheckpoint extends KnownCheckpoint {
  readonly note: Note;
}

export interface KeyRing {
  /** Keys of the log itself. */
  readonly log: readonly VerifierKey[];
  /** Keys of people who countersign; only those that the verifier was given. */
  readonly cosigners: readonly VerifierKey[];
}

/** Reads checkpoints.txt; what is wrong with one does not hide the others. */
export function readCheckpoints(file: string, findings: FindingList): NotedCheckpoint[] {
  const { notes, unreadable } = parseNotes(file);
  if (unreadable !== undefined) findings.add('checkpoint-unreadable', { name: `line ${unreadable}` });
  const known: NotedCheckpoint[] = [];
  const roots = new Map<number, string>();
  let last: Checkpoint | undefined;
  for (const note of notes) {
    const checkpoint = parseCheckpoint(note.text);
    if (!checkpoint) {
      findings.add('checkpoint-unreadable');
      continue;
    }
    const { size } = checkpoint;
    const root = toHex(checkpoint.root);
    if (last && size < last.size) findings.add('checkpoint-order', { seq: size });
    if (last && checkpoint.at < last.at) findings.add('clock-back', { seq: size, name: checkpoint.at });
    if (roots.has(size) && roots.get(size) !== root) findings.add('checkpoint-fork', { seq: size });
    if (!roots.has(size)) roots.set(size, root);
    last = checkpoint;
    known.push({ checkpoint, root, note });
  }
  return known;
}

/**
 * Checks the signatures of all checkpoints, many at once: a journal of years has tens of thousands, and each takes as
 * long as reading thirty events. Resolves to those that a trusted cosigner vouches for.
 */
export async function checkSignatures(
  checkpoints: readonly NotedCheckpoint[],
  keys: KeyRing,
  verify: VerifySignature,
  findings: FindingList,
): Promise<KnownCheckpoint[]> {
  const cosigned: KnownCheckpoint[] = [];
  for (let from = 0; from < checkpoints.length; from += AT_ONCE) {
    const some = checkpoints.slice(from, from + AT_ONCE);
    const checked = await Promise.all(
      some.map(async ({ note }) => ({
        signed: await isSigned(note, keys.log, verify),
        cosignatures: await cosignaturesOf(note, keys, verify),
      })),
    );
    for (const [at, known] of some.entries()) {
      const { size, origin } = known.checkpoint;
      if (checked[at]?.signed !== true) findings.add('checkpoint-signature', { seq: size, name: origin });
      const cosignatures = checked[at]?.cosignatures ?? [];
      for (const [code, name] of cosignatures) findings.add(code, { seq: size, name });
      if (cosignatures.some(([code]) => code === 'cosigned')) cosigned.push(known);
    }
  }
  return cosigned;
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

/** What is to be said of each signature that is not the log's own. */
async function cosignaturesOf(
  note: Note,
  keys: KeyRing,
  verify: VerifySignature,
): Promise<(readonly ['cosigned' | 'cosignature-unknown' | 'cosignature-bad', string])[]> {
  const said: (readonly ['cosigned' | 'cosignature-unknown' | 'cosignature-bad', string])[] = [];
  for (const signature of note.signatures) {
    if (keys.log.some(({ name }) => name === signature.name)) continue;
    const key = keys.cosigners.find(({ name }) => name === signature.name);
    const checked = key && (await checkSignature(note, signature, key, verify));
    if (!checked) said.push(['cosignature-unknown', signature.name]);
    else if (!checked.valid) said.push(['cosignature-bad', signature.name]);
    else {
      const moment = new Date((checked.seconds ?? 0) * 1000).toISOString();
      said.push(['cosigned', `${signature.name} ${moment}`]);
    }
  }
  return said;
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
