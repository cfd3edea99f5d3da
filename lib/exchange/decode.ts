import { failure, type Outcome, success } from '../core/index.ts';
import type { ImportFailure } from './imported.ts';

/**
 * Bytes of a text file: UTF-8 with or without a byte order mark, or UTF-16 with one, which is what Excel calls Unicode
 * text. Anything else is refused: a guess of the code page would change letters in approved words.
 */
export function decodeText(bytes: Uint8Array): Outcome<string, ImportFailure> {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? failure('import-damaged', 'NUL') : success(text);
  } catch {
    return failure('import-damaged', 'UTF-8');
  }
}
