import { parseJson, toHex } from '../../core/index.ts';
import { BUNDLE_FILES, Keys, Manifest, manifestStatement } from '../bundle.ts';
import { originOf, parseCheckpoint, type VerifySignature, verifyWithWebCrypto } from '../checkpoint.ts';
import { type Hashing, portableHashing } from '../hashing.ts';
import { NO_LEAF } from '../leaf-hash.ts';
import { parseNotes, parseVerifierKey, type VerifierKey } from '../note.ts';
import { type BlockLines, type BlockReader, readHere } from './block.ts';
import { ChainReader } from './chain-reader.ts';
import {
  checkSignatures,
  cosignerKeys,
  isSigned,
  type KeyRing,
  type KnownCheckpoint,
  logKeys,
  readCheckpoints,
} from './checkpoints.ts';
import { type BundleFiles, eachBlock, eachLine, readText } from './files.ts';
import { type Finding, FindingList, severityOf } from './findings.ts';
import { PayloadReader } from './payloads.ts';

export interface VerifyOptions {
  /** Verifier keys that came by another way than the bundle: of devices, and of people who countersign. */
  readonly trustedKeys?: readonly string[];
  /** Checkpoints kept elsewhere (an earlier export's checkpoints.txt, a printed note), as text. */
  readonly anchors?: string;
  readonly hashing?: Hashing;
  /** Other threads for the lines, where there are some; called once. */
  readonly startReader?: () => BlockReader;
  readonly verifySignature?: VerifySignature;
  /** Called now and then with the number of events read. */
  readonly onProgress?: (events: number) => void;
}

export interface Verification {
  /**
   * tampered: something was changed. sound: nothing was, up to an anchor. unanchored: nothing shows, but whoever has
   * the device could have cut off or rewritten everything, since no checkpoint from elsewhere was there to compare.
   */
  readonly verdict: 'sound' | 'unanchored' | 'tampered';
  readonly findings: readonly Finding[];
  readonly device: string | undefined;
  /** Events in the bundle, and `seq` of the newest. */
  readonly events: number;
  readonly last: number;
  /** Up to which event a signed checkpoint, and an anchor, vouches. */
  readonly sealed: number;
  readonly anchored: number;
  /** Leaf hash of the newest event and Merkle root over all, hexadecimal. */
  readonly head: string | undefined;
  readonly root: string;
  /** When the newest event was written. */
  readonly at: string | undefined;
}

const MOST_SMALL_FILE = 256 * 1024 * 1024;

/**
 * Checks an evidence bundle, or a bare .ndjson or .jsonl export, with nothing but its bytes: runs in a page and in Node,
 * reads each file once, and holds neither lines nor payloads. Never throws for what stands in the files.
 */
export async function verifyBundle(files: BundleFiles, options: VerifyOptions = {}): Promise<Verification> {
  const hashing = options.hashing ?? portableHashing;
  const verify = options.verifySignature ?? verifyWithWebCrypto;
  const findings = new FindingList();
  const manifest = await readManifest(files, findings);
  const keys = await readKeys(files, options.trustedKeys ?? [], findings);
  const text = await readText(files, BUNDLE_FILES.checkpoints, MOST_SMALL_FILE);
  const checkpoints = text ? readCheckpoints(text, findings) : [];
  // Goes on by the side while the lines are read.
  const signatures = checkSignatures(checkpoints, keys, verify, findings);
  const anchors = readAnchors(options.anchors ?? '', findings);

  const start = {
    first: manifest?.value.first ?? 1,
    prev: manifest?.value.prev ?? NO_LEAF,
    subtrees: manifest?.value.subtrees ?? [],
    wanted: [...checkpoints, ...anchors].map(({ checkpoint }) => checkpoint.size),
  };
  const chain = new ChainReader(start, hashing, findings);
  const digests = new Map<string, Digest>();
  // Both are waited for, whichever fails: a damaged archive ends the reading.
  const [read, cosigned] = await Promise.allSettled([
    readEntries(files, chain, digests, hashing, findings, options),
    signatures,
  ]);
  if (read.status === 'rejected') throw read.reason;
  if (cosigned.status === 'rejected') throw cosigned.reason;

  const sealed = compareCheckpoints(checkpoints, chain, findings);
  const anchored = compareAnchors(anchors, cosigned.value, chain, start.first, findings);
  await readPayloads(files, chain, digests, hashing, findings);
  if (manifest) await checkManifest(files, manifest, chain, keys, verify, digests, hashing, findings);

  const list = findings.list();
  const tampered = list.some((finding) => severityOf(finding) === 'fault');
  return {
    verdict: tampered ? 'tampered' : anchored > 0 ? 'sound' : 'unanchored',
    findings: list,
    device: chain.device,
    events: chain.count,
    last: chain.last,
    sealed,
    anchored,
    head: chain.head,
    root: chain.root,
    at: chain.at,
  };
}

interface ReadManifest {
  readonly value: Manifest;
  readonly bytes: Uint8Array;
}
interface Digest {
  bytes: number;
  sha256: string;
}

async function readManifest(files: BundleFiles, findings: FindingList): Promise<ReadManifest | undefined> {
  if (!files.names.includes(BUNDLE_FILES.manifest)) {
    findings.add('manifest-missing');
    return undefined;
  }
  const text = await readText(files, BUNDLE_FILES.manifest, MOST_SMALL_FILE);
  const parsed = Manifest.safeParse(parseJson(text));
  if (text === undefined || !parsed.success) {
    findings.add('manifest-unreadable');
    return undefined;
  }
  return { value: parsed.data, bytes: new TextEncoder().encode(text) };
}

async function readKeys(
  files: BundleFiles,
  trusted: readonly string[],
  findings: FindingList,
): Promise<KeyRing> {
  const given = trusted.flatMap((text) => parseVerifierKey(text) ?? []);
  if (given.length < trusted.length) findings.add('keys-unreadable');
  const own = await keysOfBundle(files, findings);
  const trustedLogs = logKeys(given, findings);
  if (trustedLogs.length === 0) {
    if (own.length > 0) findings.add('key-from-bundle', { name: own[0]?.name ?? '' });
    return { log: logKeys(own, findings), cosigners: cosignerKeys(given) };
  }
  const isTrusted = (key: VerifierKey): boolean =>
    trustedLogs.some((other) => other.name === key.name && toHex(other.publicKey) === toHex(key.publicKey));
  for (const key of own) if (!isTrusted(key)) findings.add('key-unknown', { name: key.name });
  return { log: trustedLogs, cosigners: cosignerKeys(given) };
}

async function keysOfBundle(files: BundleFiles, findings: FindingList): Promise<VerifierKey[]> {
  if (!files.names.includes(BUNDLE_FILES.keys)) return [];
  const parsed = Keys.safeParse(parseJson(await readText(files, BUNDLE_FILES.keys, MOST_SMALL_FILE)));
  const keys = parsed.success ? parsed.data.keys.flatMap((text) => parseVerifierKey(text) ?? []) : [];
  if (!parsed.success || keys.length < parsed.data.keys.length) findings.add('keys-unreadable');
  return keys;
}

function readAnchors(text: string, findings: FindingList): KnownCheckpoint[] {
  const { notes, unreadable } = parseNotes(text);
  const parsed = notes.map((note) => parseCheckpoint(note.text));
  if (unreadable !== undefined || parsed.includes(undefined)) findings.add('anchor-unreadable');
  return parsed
    .filter((checkpoint) => checkpoint !== undefined)
    .map((checkpoint) => ({ checkpoint, root: toHex(checkpoint.root) }));
}

const PROGRESS_EVERY = 10_000;

async function readEntries(
  files: BundleFiles,
  chain: ChainReader,
  digests: Map<string, Digest>,
  hashing: Hashing,
  findings: FindingList,
  { startReader, onProgress }: VerifyOptions,
): Promise<void> {
  const name =
    files.names.find((one) => one === BUNDLE_FILES.entries) ??
    files.names.find((one) => /\.(ndjson|jsonl)$/.test(one) && one !== BUNDLE_FILES.payloads);
  if (name === undefined) {
    findings.add('no-entries');
    return;
  }
  const reader = startReader?.() ?? readHere(hashing);
  try {
    const digest = new FileDigest(hashing);
    const { ended } = await readLines(files.open(name), name.endsWith('.jsonl'), chain, reader, {
      onChunk: (chunk) => digest.update(chunk),
      onProgress: () => onProgress?.(chain.count),
    });
    // A file that ends within a line was cut.
    if (!ended) findings.add('cut-short', { seq: chain.last });
    digests.set(name, digest.done());
  } finally {
    reader.close();
  }
  if (chain.count === 0 && !files.names.includes(BUNDLE_FILES.manifest)) findings.add('no-entries');
}

/** Judges lines block by block, while the next ones are read. */
async function readLines(
  chunks: AsyncIterable<Uint8Array>,
  wrapped: boolean,
  chain: ChainReader,
  reader: BlockReader,
  { onChunk, onProgress }: { onChunk: (chunk: Uint8Array) => void; onProgress: () => void },
): Promise<{ readonly ended: boolean }> {
  const ahead: Promise<BlockLines>[] = [];
  let told = 0;
  const judge = async (): Promise<void> => {
    const next = await ahead.shift();
    if (!next) return;
    chain.accept(next);
    if (chain.count - told < PROGRESS_EVERY) return;
    told = chain.count;
    onProgress();
  };
  const { ended } = await eachBlock(
    chunks,
    async (block) => {
      const lines = reader.read(block, wrapped);
      // Told where it is waited for; a damaged archive may end the reading before.
      lines.catch(() => undefined);
      ahead.push(lines);
      if (ahead.length >= reader.ahead) await judge();
    },
    onChunk,
  );
  while (ahead.length > 0) await judge();
  return { ended };
}

/** Gives the size of the newest checkpoint that holds. */
function compareCheckpoints(
  checkpoints: readonly KnownCheckpoint[],
  chain: ChainReader,
  findings: FindingList,
): number {
  let sealed = 0;
  for (const { checkpoint, root } of checkpoints) {
    const { size, origin } = checkpoint;
    if (![...chain.devices].some((device) => originOf(device) === origin) && chain.count > 0)
      findings.add('checkpoint-origin', { seq: size, name: origin });
    const found = chain.roots.get(size);
    if (found === root) sealed = Math.max(sealed, size);
    else if (size > chain.last) {
      findings.add('cut-short', { seq: chain.last + 1 });
      // As many may be missing before it, and the rest chained anew: nothing vouches for these any more.
      if (sealed < chain.last) findings.add('checkpoint-root', { seq: firstDoubtful(sealed), count: size });
    }
    // Checkpoints from before the first event of a part of the journal say nothing about it.
    else if (found !== undefined)
      findings.add('checkpoint-root', { seq: firstDoubtful(sealed), count: size });
  }
  if (checkpoints.length === 0) findings.add('no-checkpoints');
  else if (sealed < chain.last)
    findings.add('unsealed-tail', { seq: sealed + 1, count: chain.last - sealed });
  return sealed;
}

/** Everything up to a checkpoint that holds is as it was: the first changed record comes after it. */
const firstDoubtful = (holds: number): number => holds + 1;

function compareAnchors(
  anchors: readonly KnownCheckpoint[],
  cosigned: readonly KnownCheckpoint[],
  chain: ChainReader,
  first: number,
  findings: FindingList,
): number {
  let anchored = 0;
  let differs = false;
  const sizes = [...anchors].sort((a, b) => a.checkpoint.size - b.checkpoint.size);
  for (const { checkpoint, root } of sizes) {
    const { size, origin } = checkpoint;
    if (![...chain.devices].some((device) => originOf(device) === origin)) {
      findings.add('anchor-other-log', { seq: size, name: origin });
      continue;
    }
    const found = chain.roots.get(size);
    if (found === root) anchored = Math.max(anchored, size);
    else if (size > chain.last) {
      findings.add('anchor-beyond', { seq: chain.last + 1, count: size });
      differs = true;
    } else if (found !== undefined && size >= first - 1) {
      findings.add('anchor-mismatch', { seq: firstDoubtful(anchored), count: size });
      differs = true;
    }
  }
  for (const { checkpoint, root } of cosigned)
    if (chain.roots.get(checkpoint.size) === root) anchored = Math.max(anchored, checkpoint.size);
  if (anchored > 0) findings.add('anchored', { seq: anchored });
  else if (!differs) findings.add('unanchored');
  if (anchored > 0 && anchored < chain.last)
    findings.add('unanchored-tail', { seq: anchored + 1, count: chain.last - anchored });
  return anchored;
}

async function readPayloads(
  files: BundleFiles,
  chain: ChainReader,
  digests: Map<string, Digest>,
  hashing: Hashing,
  findings: FindingList,
): Promise<void> {
  const reader = new PayloadReader(chain, hashing, findings);
  if (files.names.includes(BUNDLE_FILES.payloads)) {
    const digest = new FileDigest(hashing);
    await eachLine(
      files.open(BUNDLE_FILES.payloads),
      (line) => reader.accept(line),
      (chunk) => digest.update(chunk),
    );
    digests.set(BUNDLE_FILES.payloads, digest.done());
  }
  const absent = chain.withPayload - reader.count;
  if (absent > 0) findings.add('payloads-absent', { count: absent });
}

async function checkManifest(
  files: BundleFiles,
  { value, bytes }: ReadManifest,
  chain: ChainReader,
  keys: KeyRing,
  verify: VerifySignature,
  digests: Map<string, Digest>,
  hashing: Hashing,
  findings: FindingList,
): Promise<void> {
  const [note, ...more] = parseNotes((await readText(files, BUNDLE_FILES.manifestNote, 65_536)) ?? '').notes;
  const statement = manifestStatement(value.device, toHex(hashing.digest(bytes)));
  if (!note || more.length > 0 || note.text !== statement || !(await isSigned(note, keys.log, verify)))
    findings.add('manifest-signature');
  if (value.last !== chain.last || (chain.device !== undefined && value.device !== chain.device))
    findings.add('manifest-disagrees', { seq: Math.min(value.last, chain.last) });
  const listed = new Set(value.files.map(({ name }) => name));
  for (const { name, bytes: size, sha256 } of value.files) {
    if (!files.names.includes(name)) {
      findings.add('file-missing', { name });
      continue;
    }
    const digest = digests.get(name) ?? (await digestFile(files, name, hashing));
    if (digest.bytes !== size || digest.sha256 !== sha256) findings.add('file-changed', { name });
  }
  const own: readonly string[] = [BUNDLE_FILES.manifest, BUNDLE_FILES.manifestNote];
  for (const name of files.names)
    if (!listed.has(name) && !own.includes(name)) findings.add('file-unlisted', { name });
}

async function digestFile(files: BundleFiles, name: string, hashing: Hashing): Promise<Digest> {
  const digest = new FileDigest(hashing);
  for await (const chunk of files.open(name)) digest.update(chunk);
  return digest.done();
}

class FileDigest {
  private readonly hash: ReturnType<Hashing['start']>;
  private bytes = 0;

  constructor(hashing: Hashing) {
    this.hash = hashing.start();
  }

  update(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.hash.update(chunk);
  }

  done(): Digest {
    return { bytes: this.bytes, sha256: toHex(this.hash.digest()) };
  }
}
