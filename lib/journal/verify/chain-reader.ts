import { toHex } from '../../core/index.ts';
import type { Hashing } from '../hashing.ts';
import { GrowingTree } from '../merkle.ts';
import { type BlockLines, HASH_LENGTH } from './block.ts';
import type { FindingList } from './findings.ts';
import { SeenIdentifiers } from './seen-identifiers.ts';

/** Moments of two lines may differ by this much from what the monotonic clock says. */
const CLOCK_TOLERANCE = 5 * 60_000;
/** Two contexts read the clock at slightly different moments. */
const BACK_TOLERANCE = 2000;

export interface ChainStart {
  readonly first: number;
  readonly prev: string;
  /** Roots of the perfect subtrees over the lines before the first, largest first, hexadecimal. */
  readonly subtrees: readonly string[];
  /** At which sizes the root of the tree is asked for. */
  readonly wanted: readonly number[];
}

/** Judges lines in their order, and grows their tree. */
export class ChainReader {
  private readonly findings: FindingList;
  private readonly start: ChainStart;
  private readonly tree: GrowingTree;
  private readonly wanted: ReadonlySet<number>;
  private readonly eventIds = new SeenIdentifiers();
  private readonly lastOfBoot = new Map<string, { at: number; mono: number }>();
  private commits = new Uint8Array();
  private latest = 0;
  private newest: number | undefined;
  private broken = false;
  /** Root (hexadecimal) after each wanted size that was reached. */
  readonly roots = new Map<number, string>();
  /** The profile that wrote the newest line, and all that wrote one. */
  device: string | undefined;
  readonly devices = new Set<string>();
  /** Leaf hash of the newest line, hexadecimal. */
  head: string | undefined;
  count = 0;
  withPayload = 0;

  constructor(start: ChainStart, hashing: Hashing, findings: FindingList) {
    this.start = start;
    this.findings = findings;
    this.wanted = new Set(start.wanted);
    const size = start.first - 1;
    this.tree = GrowingTree.resume(size, start.subtrees, hashing) ?? new GrowingTree(hashing);
    this.noteRoot();
  }

  /** `seq` of the newest line. */
  get last(): number {
    return this.start.first - 1 + this.count;
  }

  /** Root over all lines, hexadecimal. */
  get root(): string {
    return toHex(this.tree.root());
  }

  /** When the newest event was written. */
  get at(): string | undefined {
    return this.newest === undefined ? undefined : new Date(this.newest).toISOString();
  }

  accept(block: BlockLines): void {
    const prev = this.head ?? this.start.prev;
    for (let line = 0; line < block.count; line++) {
      this.count++;
      const seq = this.last;
      if (block.leaf[line] === 0) this.add('not-a-leaf', seq);
      else {
        const linked = line === 0 ? block.prev === prev : block.unlinked[line] === 0;
        this.checkPlace(block, line, seq, linked);
        this.checkClock(block, line, seq);
      }
      if (block.misnamed[line] === 1) this.add('wrong-hash', seq);
      this.tree.append(block.hashes, line * HASH_LENGTH);
      this.noteRoot();
    }
    this.keepCommits(block.commits);
    this.withPayload += block.committed;
    if (block.count > 0) this.head = toHex(hashAt(block.hashes, block.count - 1));
  }

  /** SHA-256(salt || payload) that line `seq` committed to; undefined where it has none. */
  commitOf(seq: number): string | undefined {
    if (seq < this.start.first || seq > this.last) return undefined;
    const commit = hashAt(this.commits, seq - this.start.first);
    return isNothing(commit) ? undefined : toHex(commit);
  }

  private checkPlace(block: BlockLines, line: number, seq: number, linked: boolean): void {
    const said = block.seq[line] ?? Number.NaN;
    if (said !== seq && !this.broken) {
      // The rest follows from the first: its number says whether lines are missing here or stand elsewhere.
      this.add(said > seq ? 'gap' : 'reordered', seq);
      this.broken = true;
    }
    // Line `seq` names another hash for the one before: that one was changed, or this one was put in.
    if (!linked) this.add('broken-link', Math.max(seq - 1, this.start.first));
    const { high, low } = block.eventIds;
    if (this.eventIds.add(high[line] ?? 0, low[line] ?? 0)) this.add('replayed', seq);
    this.checkDevice(block, line, seq);
  }

  private checkDevice(block: BlockLines, line: number, seq: number): void {
    const device = block.names[block.device[line] ?? -1] ?? '';
    if (device === this.device) return;
    if (!this.devices.has(device)) {
      // One profile, one name: a new one is right only where a backup was restored, and the event says so itself.
      const restored = block.restored.has(line) && this.device === block.restored.get(line);
      if (restored) this.findings.add('restored', { seq, name: momentOf(block, line) });
      else if (this.device !== undefined) this.add('other-device', seq);
      this.devices.add(device);
    } else this.add('other-device', seq);
    this.device = device;
  }

  private checkClock(block: BlockLines, line: number, seq: number): void {
    const at = block.at[line] ?? Number.NaN;
    // A day that there is not says nothing of the order.
    if (Number.isNaN(at)) return;
    const mono = block.mono[line] ?? Number.NaN;
    if (at < this.latest - BACK_TOLERANCE)
      this.findings.add('clock-back', { seq, name: momentOf(block, line) });
    this.latest = Math.max(this.latest, at);
    this.newest = at;
    const boot = block.names[block.boot[line] ?? -1] ?? '';
    const before = this.lastOfBoot.get(boot);
    // Only a clock that lags behind is told: one that ran ahead looks like a machine that slept.
    if (before && mono - before.mono - (at - before.at) > CLOCK_TOLERANCE)
      this.findings.add('clock-jump', { seq, name: momentOf(block, line) });
    this.lastOfBoot.set(boot, { at, mono });
  }

  /** Of the lines that were counted last. */
  private keepCommits(commits: Uint8Array): void {
    const end = this.count * HASH_LENGTH;
    if (end > this.commits.length) {
      const larger = new Uint8Array(end * 2);
      larger.set(this.commits);
      this.commits = larger;
    }
    this.commits.set(commits, end - commits.length);
  }

  private noteRoot(): void {
    const { size } = this.tree;
    if (this.wanted.has(size)) this.roots.set(size, this.root);
  }

  private add(code: Parameters<FindingList['add']>[0], seq: number): void {
    this.findings.add(code, { seq });
  }
}

const hashAt = (hashes: Uint8Array, line: number): Uint8Array =>
  hashes.subarray(line * HASH_LENGTH, (line + 1) * HASH_LENGTH);

const isNothing = (hash: Uint8Array): boolean => hash.every((byte) => byte === 0);

function momentOf({ at }: BlockLines, line: number): string {
  const moment = at[line] ?? Number.NaN;
  return Number.isNaN(moment) ? '?' : new Date(moment).toISOString();
}
