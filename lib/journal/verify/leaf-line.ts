import { parseJson } from '../../core/index.ts';
import { isLeafFrame, type LeafFrame } from '../../domain/index.ts';

/** What a verifier judges of a line: its frame, and of the detail only what a restored journal says. */
export interface LeafLine
  extends Pick<LeafFrame, 'seq' | 'prev' | 'at' | 'mono' | 'boot' | 'device' | 'eventId' | 'commit'> {
  /** Of a `restored` event: the device that the journal comes from, as the event says. */
  readonly restoredFrom?: { readonly device: unknown };
}

const PLAIN = '[^"\\\\\\u0000-\\u001f]*';
const STRING = `"${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*"`;
const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
const SCALAR = `${STRING}|${NUMBER}|true|false|null`;
const objectOf = (value: string): string => `\\{(?:${STRING}:(?:${value})(?:,(?=")|(?=\\})))*\\}`;
const arrayOf = (value: string): string => `\\[(?:(?:${value})(?:,(?!\\])|(?=\\])))*\\]`;
const nesting = (depth: number): string =>
  depth === 0 ? SCALAR : `${SCALAR}|${objectOf(nesting(depth - 1))}|${arrayOf(nesting(depth - 1))}`;

/**
 * A line of JSON as `JSON.stringify` writes a leaf: these fields in this order, no blanks, nesting as deep as events have it.
 * Every alternative begins with another character, so that no text makes it look twice. (RFC 8259 for the grammar.)
 */
const WRITTEN = new RegExp(
  [
    '^\\{"v":1,"seq":([1-9]\\d{0,14}),"prev":"([0-9a-f]{64})"',
    '"at":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)"',
    '"offset":(?:0|-?[1-9]\\d{0,2}),"mono":(0|[1-9]\\d{0,14})',
    `"boot":"(${PLAIN})","device":"(${PLAIN})","writer":"${PLAIN}","eventId":"(${PLAIN})"`,
    `"replyId":(?:"${PLAIN}"|null),"operator":(?:${objectOf(SCALAR)}|null),"where":(?:${objectOf(nesting(1))}|null)`,
    `"commit":(?:"([0-9a-f]{64})"|null),"event":"(?!restored")[a-z-]+","detail":${objectOf(nesting(2))}\\}$`,
  ].join(','),
);

/** Reads a line; undefined where it is no leaf. */
export function readLeafLine(text: string): LeafLine | undefined {
  return readWritten(text) ?? parseLeafLine(text);
}

/**
 * What the product wrote is read by one expression, in half the time that the general parser takes, which alone is as long as
 * hashing the file; undefined for all else. A test holds the two together.
 */
export function readWritten(text: string): LeafLine | undefined {
  const written = WRITTEN.exec(text);
  if (!written) return undefined;
  const [, seq = '', prev = '', at = '', mono = '', boot = '', device = '', eventId = '', commit] = written;
  return { seq: Number(seq), prev, at, mono: Number(mono), boot, device, eventId, commit: commit ?? null };
}

/** The same by the general parser. */
export function parseLeafLine(text: string): LeafLine | undefined {
  const frame = parseJson(text);
  if (!isLeafFrame(frame)) return undefined;
  const { seq, prev, at, mono, boot, device, eventId, commit } = frame;
  const line = { seq, prev, at, mono, boot, device, eventId, commit };
  return frame.event === 'restored' ? { ...line, restoredFrom: { device: frame.detail.from } } : line;
}
