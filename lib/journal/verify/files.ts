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
const LINE_END = Uint8Array.of(NEWLINE);
/** A file that was dropped into a page may come in one piece. */
const MOST_BLOCK = 1024 * 1024;
/** No line of ours comes near; longer ones are handed on in pieces and fail as lines. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** Calls back with each line's bytes, without the newline. */
export async function eachLine(
  chunks: AsyncIterable<Uint8Array>,
  onLine: (line: Uint8Array) => void,
  onChunk?: (chunk: Uint8Array) => void,
): Promise<void> {
  await eachBlock(
    chunks,
    async (block) => {
      let from = 0;
      for (const end of lineEnds(block)) {
        onLine(block.subarray(from, end));
        from = end + 1;
      }
    },
    onChunk,
  );
}

/** Where the lines of a block end: the place of each newline. */
export function lineEnds(block: Uint8Array): Uint32Array {
  let ends = new Uint32Array(1024);
  let count = 0;
  for (let end = block.indexOf(NEWLINE); end >= 0; end = block.indexOf(NEWLINE, end + 1)) {
    if (count === ends.length) {
      const longer = new Uint32Array(count * 2);
      longer.set(ends);
      ends = longer;
    }
    ends[count++] = end;
  }
  return ends.subarray(0, count);
}

/**
 * Whole lines in blocks, each line with its newline; a last line without one gets it, and `ended` says so. A block is a copy,
 * for whoever is called to keep or to give away.
 */
export async function eachBlock(
  chunks: AsyncIterable<Uint8Array>,
  onBlock: (block: Uint8Array<ArrayBuffer>) => Promise<void>,
  onChunk: (chunk: Uint8Array) => void = () => undefined,
): Promise<{ readonly ended: boolean }> {
  let rest = new Uint8Array();
  for await (const chunk of chunks) {
    onChunk(chunk);
    for (let from = 0; from < chunk.length; from += MOST_BLOCK) {
      const piece = chunk.subarray(from, from + MOST_BLOCK);
      const end = piece.lastIndexOf(NEWLINE) + 1;
      if (end > 0) await onBlock(joined(rest, piece.subarray(0, end)));
      rest = end > 0 ? piece.slice(end) : joined(rest, piece);
      if (rest.length <= LONGEST_LINE) continue;
      await onBlock(joined(rest, LINE_END));
      rest = new Uint8Array();
    }
  }
  if (rest.length > 0) await onBlock(joined(rest, LINE_END));
  return { ended: rest.length === 0 };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
