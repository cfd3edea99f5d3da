import { failure, type Outcome, success, toBase64 } from '../core/index.ts';
import type { NoteFailure } from '../domain/index.ts';
import { type Checkpoint, parseCheckpoint, parseNotes } from '../journal/index.ts';
import type { NoteStore } from './note-store.ts';

/** `<device>/<size>.note`: one file per checkpoint, never written over. */
export const notePath = (device: string, size: number): string =>
  `${encodeURIComponent(device)}/${size}.note`;

function checkpointIn(text: string): Checkpoint | undefined {
  const [note] = parseNotes(text).notes;
  return note && parseCheckpoint(note.text);
}

/**
 * Keeps a signed checkpoint in the store, once, and reads it back: only what came back equal counts as kept. A note of
 * the same size with the same root is as good; one with another root says that one of the two histories is not the
 * first, and is the failure that people must hear of.
 */
export async function keepNote(
  store: NoteStore,
  device: string,
  { size, note }: { readonly size: number; readonly note: string },
): Promise<Outcome<'created' | 'exists', NoteFailure>> {
  const path = notePath(device, size);
  const put = await store.create(path, note);
  if (!put.ok) return put;
  const back = await store.read(path);
  if (!back.ok) return back;
  if (back.value === note) return put;
  const own = checkpointIn(note);
  const kept = checkpointIn(back.value ?? '');
  if (!own || !kept || kept.origin !== own.origin || kept.size !== own.size)
    return failure('place-not-kept', path);
  const [ownRoot, keptRoot] = [toBase64(own.root), toBase64(kept.root)];
  return ownRoot === keptRoot ? success('exists') : failure('place-conflict', `${size}: ${keptRoot}`);
}
