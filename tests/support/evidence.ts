import { createHash } from 'node:crypto';
import {
  append,
  BUNDLE_FILES,
  checkpointsFile,
  keysFile,
  leafHash,
  type Manifest,
  NO_LEAF,
  payloadOpening,
  sealCheckpoint,
  signManifest,
  type Writer,
} from '../../lib/journal/index.ts';
import { freeReply } from './journal.ts';

export type Files = Record<string, string>;

/** Appends events through the one way in, and seals every so many. */
export async function fillJournal(
  writer: Writer,
  events: number,
  sealEvery: number,
  from = 0,
): Promise<void> {
  for (let at = from + 1; at <= from + events; at++) {
    const personal = at % 3 === 0 ? null : freeReply('event-0000', `Halo Kak ${at}`).personal;
    const written = await append(writer, { ...freeReply(`event-${at}`.padEnd(10, '-')), personal });
    if (!written.ok) throw new Error(`${written.reason} ${written.detail ?? ''}`);
    if (at % sealEvery === 0) await sealed(writer);
  }
  await sealed(writer);
}

async function sealed(writer: Writer): Promise<void> {
  const done = await sealCheckpoint(writer);
  if (!done.ok) throw new Error(`${done.reason} ${done.detail ?? ''}`);
}

/** An evidence bundle of the whole journal, file by file. */
export async function bundleOf(writer: Writer): Promise<Files> {
  const rows = await writer.tables.leaves.orderBy('seq').toArray();
  const openings = await Promise.all(rows.map(({ seq }) => payloadOpening(writer.tables, seq)));
  const files: Files = {
    [BUNDLE_FILES.entries]: rows.map(({ line }) => `${line}\n`).join(''),
    [BUNDLE_FILES.payloads]: openings.map((opening) => (opening.ok ? opening.value : '')).join(''),
    [BUNDLE_FILES.checkpoints]: await checkpointsFile(writer.tables),
    [BUNDLE_FILES.keys]: await keysFile(writer),
    'replies.csv': 'seq,sent\n1,Halo\n',
  };
  const manifest = manifestOf(files, writer.device, rows.length);
  return {
    ...files,
    [BUNDLE_FILES.manifest]: manifest,
    [BUNDLE_FILES.manifestNote]: await signManifest(writer, new TextEncoder().encode(manifest)),
  };
}

export function manifestOf(files: Files, device: string, last: number): string {
  const manifest: Manifest = {
    format: 'tanggap-evidence',
    version: 1,
    writer: '0.1.0',
    device,
    profile: 'full',
    at: '2026-11-24T02:00:00.000Z',
    first: 1,
    last,
    subtrees: [],
    prev: NO_LEAF,
    files: Object.entries(files)
      .filter(([name]) => name !== BUNDLE_FILES.manifest && name !== BUNDLE_FILES.manifestNote)
      .map(([name, text]) => ({
        name,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export const linesOf = (text = ''): string[] => text.split('\n').filter((line) => line !== '');
export const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** What somebody does who knows the format but has no key: every `seq` and `prev` fits again. */
export function rechained(lines: readonly string[], from = 0): string[] {
  const out = lines.slice(0, from);
  let prev = out.length === 0 ? NO_LEAF : leafHash(out.at(-1) ?? '');
  for (const line of lines.slice(from)) {
    const text = JSON.stringify({ ...JSON.parse(line), seq: out.length + 1, prev });
    out.push(text);
    prev = leafHash(text);
  }
  return out;
}
