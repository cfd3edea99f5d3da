import type { Writer } from './append.ts';
import { cosignature, parseCheckpoint } from './checkpoint.ts';
import { COSIGNER_KEY, signingKey, signWith } from './device-key.ts';
import { COSIGNATURE, formatNote, formatVerifierKey, type Note, parseNotes } from './note.ts';
import type { AnchorRow, JournalTables } from './tables.ts';

/** Remembers that a checkpoint left this device, so that people see how far others can vouch. */
export async function recordAnchor(tables: JournalTables, anchor: Omit<AnchorRow, 'id'>): Promise<void> {
  await tables.database.transaction('rw', tables.anchors, async () => {
    // One for each minute of work otherwise; the place itself keeps them all.
    if (anchor.kind === 'collection')
      await tables.anchors.filter(({ kind, by }) => kind === 'collection' && by === anchor.by).delete();
    const same = await tables.anchors
      .where('size')
      .equals(anchor.size)
      .filter(({ kind, by }) => kind === anchor.kind && by === anchor.by)
      .count();
    if (same === 0) await tables.anchors.add(anchor);
  });
}

export interface Cosigned {
  /** The checkpoint with the new signature line. */
  readonly note: string;
  /** Public key of whoever countersigned, for the auditor. */
  readonly key: string;
}

/** Countersigns another device's checkpoint with this profile's own key; undefined when the text is none. */
export async function cosignNote(writer: Writer, text: string, name: string): Promise<Cosigned | undefined> {
  const [note, ...more] = parseNotes(text).notes;
  if (!note || more.length > 0 || !parseCheckpoint(note.text) || !/^[^\s+]{1,200}$/.test(name))
    return undefined;
  const now = writer.clock.now();
  const key = await signingKey(writer.tables, COSIGNER_KEY, new Date(now).toISOString());
  const line = await cosignature(note, name, key.publicKey, Math.floor(now / 1000), signWith(key));
  return {
    note: formatNote(note.text, [...signatureLines(text), line]),
    key: formatVerifierKey({ name, type: COSIGNATURE, publicKey: key.publicKey }),
  };
}

const signatureLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('— '))
    .map((line) => `${line}\n`);

/**
 * Takes a checkpoint of this journal back with other people's signatures on it; gives their names, or undefined when
 * it is none of ours or brings nothing new. Whether a signature holds is for those who have the signer's key.
 */
export async function addCosignatures(
  tables: JournalTables,
  text: string,
  at: string,
): Promise<string[] | undefined> {
  const [note] = parseNotes(text).notes;
  const checkpoint = note && parseCheckpoint(note.text);
  const row = checkpoint && (await tables.checkpoints.get(checkpoint.size));
  const [own] = parseNotes(row?.note ?? '').notes;
  if (!row || !note || own?.text !== note.text) return undefined;
  const known = new Set(signatureLines(row.note));
  const fresh = signatureLines(text).filter((line) => !known.has(line));
  const names = namesOf(note, own);
  if (fresh.length === 0 || names.length === 0) return undefined;
  await tables.database.transaction('rw', tables.checkpoints, async () =>
    tables.checkpoints.put({ ...row, note: row.note + fresh.join('') }),
  );
  for (const by of names) await recordAnchor(tables, { size: row.size, kind: 'cosignature', at, by });
  return names;
}

/** Signers of the one that did not sign the other. */
function namesOf(note: Note, own: Note): string[] {
  const known = new Set(own.signatures.map(({ name }) => name));
  return note.signatures.map(({ name }) => name).filter((name) => !known.has(name));
}
