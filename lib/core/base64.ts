/** Standard base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a spread of a large array overflows the stack.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** Undefined for anything but the one standard spelling of some bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    // atob forgives blanks, missing padding and stray bits; two spellings of one signature would be two records.
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
