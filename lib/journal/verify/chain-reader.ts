import { fromHex, toHex } from '../../core/index.ts';
import { isLeafFrame, type LeafFrame } from '../../domain/index.ts';
import type { TreeRoots } from '../line-hasher.ts';
import type { FindingList } from './findings.ts';

/** Moments of two lines may differ by this much from what the monotonic clock says. */
const CLOCK_TOLERANCE = 5 * 60_000;
/** Two contexts read the clock at slightly different moments. */
const BACK_TOLERANCE = 2000;
const HASH_LENGTH = 32;

export interface ChainStart {
  readonly first: number;
  readonly prev: string;
  readonly subtrees: readonly string[];
}

/** Reads lines with their leaf hashes in order, one at a time, and judges what it can without the tree. */
export class ChainReader {
  private readonly findings: FindingList;
  private readonly start: ChainStart;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly eventIds = new Set<string>();
  private readonly lastOfBoot = new Map<string, { at: number; mono: number }>();
  private prev: string;
  private latest = 0;
  private commits = new Uint8Array(HASH_LENGTH * 1024);
  private broken = false;
  /** Root (hexadecimal) after each wanted size. */
  roots: ReadonlyMap<number, string> = new Map();
  /** Root over all lines. */
  root = '';
  /** The profile that wrote the newest line, and all that wrote one. */
  device: string | undefined;
  readonly devices = new Set<string>();
  /** When the newest event was written. */
  at: string | undefined;
  head: string | undefined;
  count = 0;
  withPayload = 0;

  constructor(start: ChainStart, findings: FindingList) {
    this.start = start;
    this.findings = findings;
    this.prev = start.prev;
  }

  /** `seq` of the newest line. */
  get last(): number {
    return this.start.first - 1 + this.count;
  }

  /** What the tree of all lines says, once it is whole. */
  close({ roots, root }: TreeRoots): void {
    this.roots = roots;
    this.root = root;
  }

  accept(line: Uint8Array, hash: string, storedHash?: string): void {
    this.count++;
    const seq = this.last;
    const leaf = this.parse(line);
    if (!leaf) this.add('not-a-leaf', seq);
    else {
      this.checkPlace(leaf, seq);
      this.checkClock(leaf, seq);
      this.keepCommit(leaf, seq);
    }
    if (storedHash !== undefined && storedHash !== hash) this.add('wrong-hash', seq);
    this.prev = hash;
    this.head = hash;
  }

  /** SHA-256(salt || payload) that line `seq` committed to; undefined where it has none. */
  commitOf(seq: number): string | undefined {
    const at = (seq - this.start.first) * HASH_LENGTH;
    if (at < 0 || seq > this.last) return undefined;
    const bytes = this.commits.subarray(at, at + HASH_LENGTH);
    return bytes.some((byte) => byte !== 0) ? toHex(bytes) : undefined;
  }

  private parse(line: Uint8Array): LeafFrame | undefined {
    try {
      const value: unknown = JSON.parse(this.decoder.decode(line));
      return isLeafFrame(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  private checkPlace(leaf: LeafFrame, seq: number): void {
    if (leaf.seq !== seq && !this.broken) {
      // The rest follows from the first: its number says whether lines are missing here or stand elsewhere.
      this.add(leaf.seq > seq ? 'gap' : 'reordered', seq);
      this.broken = true;
    }
    // Line `seq` names another hash for the one before: that one was changed, or this one was put in.
    if (leaf.prev !== this.prev) this.add('broken-link', Math.max(seq - 1, this.start.first));
    if (this.eventIds.has(leaf.eventId)) this.add('replayed', seq);
    this.eventIds.add(leaf.eventId);
    if (!this.devices.has(leaf.device)) {
      // One profile, one name: a new one is right only where a backup was restored, and the event says so itself.
      const restored = leaf.event === 'restored' && this.device === leaf.detail.from;
      if (restored) this.findings.add('restored', { seq, name: leaf.at });
      else if (this.device !== undefined) this.add('other-device', seq);
      this.devices.add(leaf.device);
    } else if (leaf.device !== this.device) this.add('other-device', seq);
    this.device = leaf.device;
  }

  private checkClock(leaf: LeafFrame, seq: number): void {
    const at = Date.parse(leaf.at);
    if (at < this.latest - BACK_TOLERANCE) this.findings.add('clock-back', { seq, name: leaf.at });
    this.latest = Math.max(this.latest, at);
    this.at = leaf.at;
    const before = this.lastOfBoot.get(leaf.boot);
    // Only a clock that lags behind is told: one that ran ahead looks like a machine that slept.
    if (before && leaf.mono - before.mono - (at - before.at) > CLOCK_TOLERANCE)
      this.findings.add('clock-jump', { seq, name: leaf.at });
    this.lastOfBoot.set(leaf.boot, { at, mono: leaf.mono });
  }

  private keepCommit(leaf: LeafFrame, seq: number): void {
    if (leaf.commit === null) return;
    this.withPayload++;
    const at = (seq - this.start.first) * HASH_LENGTH;
    if (at + HASH_LENGTH > this.commits.length) {
      const larger = new Uint8Array(this.commits.length * 2);
      larger.set(this.commits);
      this.commits = larger;
    }
    this.commits.set(fromHex(leaf.commit), at);
  }

  private add(code: Parameters<FindingList['add']>[0], seq: number): void {
    this.findings.add(code, { seq });
  }
}
