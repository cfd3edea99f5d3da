/**
 * JSON whose typed arrays stand behind it as they are, in one blob. A database's own copy of such a value is compressed,
 * read, taken apart and copied array by array, which for an index of a thousand answers took a tenth of a second
 * (Chromium 156); of a blob the arrays are views.
 *
 * Layout: length of the JSON in bytes (32 bits, in the machine's order, as the arrays are), JSON in UTF-8, then the
 * arrays, each from a multiple of 8.
 */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array } as const;
type Kind = keyof typeof KINDS;
type Stored = InstanceType<(typeof KINDS)[Kind]>;

/** The name that marks where an array stood: no word that anybody writes. */
const MARK = '\u0000array';
const ALIGNMENT = 8;
const HEAD = 4;

const kindOf = (value: unknown): Kind | undefined =>
  (Object.keys(KINDS) as Kind[]).find((kind) => value instanceof KINDS[kind]);
const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

export function toBinaryJson(value: unknown): Blob {
  const arrays: Stored[] = [];
  let end = 0;
  const json = JSON.stringify(value, (_, part: unknown) => {
    const kind = kindOf(part);
    if (!kind) return part;
    const array = part as Stored;
    const place = [kind, end, array.length];
    arrays.push(array);
    end += aligned(array.byteLength);
    return { [MARK]: place };
  });
  const text = new TextEncoder().encode(json);
  const parts: BlobPart[] = [Uint32Array.of(text.length), text];
  parts.push(new Uint8Array(aligned(HEAD + text.length) - HEAD - text.length));
  for (const array of arrays)
    parts.push(
      array as Stored & ArrayBufferView<ArrayBuffer>,
      new Uint8Array(aligned(array.byteLength) - array.byteLength),
    );
  return new Blob(parts);
}

/** What was written, its arrays as views of what was read. Throws where the bytes are cut or are none of these. */
export async function readBinaryJson(blob: Blob): Promise<unknown> {
  const bytes = await blob.arrayBuffer();
  const [length = 0] = new Uint32Array(bytes, 0, 1);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes, HEAD, length));
  const start = aligned(HEAD + length);
  return JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !(MARK in part)) return part;
    const [kind, from, count] = part[MARK] as [Kind, number, number];
    return new KINDS[kind](bytes, start + from, count);
  });
}
