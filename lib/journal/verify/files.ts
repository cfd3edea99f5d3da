/** Files of a bundle, wherever they are: a zip, a folder, a dropped file. */
export interface BundleFiles {
  readonly names: readonly string[];
  /** The bytes of one file from its beginning, as often as asked. */
  open(name: string): AsyncIterable<Uint8Array>;
}

/** Files that lie in memory, for tests and for what was dropped into a page. */
export function filesInMemory(files: Readonly<Record<string, string | Uint8Array>>): BundleFiles {
  const encoder = new TextEncoder();
  return {
    names: Object.keys(files),
    async *open(name) {
      const bytes = files[name];
      if (bytes !== undefined) yield typeof bytes === 'string' ? encoder.encode(bytes) : bytes;
    },
  };
}

/** A small file as text; undefined when it is longer than `most` bytes or no UTF-8 (a bomb, or nothing of ours). */
export async function readText(files: BundleFiles, name: string, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    for await (const chunk of files.open(name)) {
      size += chunk.length;
      if (size > most) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return undefined;
  }
}

const NEWLINE = 0x0a;
/** No line of ours comes near; longer ones are handed on in pieces and fail as lines. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** Calls back with each line's bytes, without the newline; says whether the last line had one. */
export function eachLine(
  chunks: AsyncIterable<Uint8Array>,
  onLine: (line: Uint8Array) => void,
  onChunk?: (chunk: Uint8Array) => void,
): Promise<{ readonly ended: boolean }> {
  return eachPiece(
    chunks,
    async (lines) => {
      for (const line of lines) onLine(line);
    },
    onChunk,
  );
}

/** The same, with all lines that end in one piece of the file at once. */
export async function eachPiece(
  chunks: AsyncIterable<Uint8Array>,
  onLines: (lines: readonly Uint8Array[]) => Promise<void>,
  onChunk: (chunk: Uint8Array) => void = () => undefined,
): Promise<{ readonly ended: boolean }> {
  let rest = new Uint8Array();
  for await (const chunk of chunks) {
    onChunk(chunk);
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const piece = chunk.subarray(from, at);
      lines.push(rest.length > 0 ? joined(rest, piece) : piece);
      rest = new Uint8Array();
      from = at + 1;
    }
    rest = joined(rest, chunk.subarray(from));
    if (rest.length > LONGEST_LINE) {
      lines.push(rest);
      rest = new Uint8Array();
    }
    if (lines.length > 0) await onLines(lines);
  }
  if (rest.length > 0) await onLines([rest]);
  return { ended: rest.length === 0 };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
