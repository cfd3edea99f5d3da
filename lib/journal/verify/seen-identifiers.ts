/** 64 bits of an identifier, as two columns of 32. */
export interface Fingerprints {
  readonly high: Uint32Array<ArrayBuffer>;
  readonly low: Uint32Array<ArrayBuffer>;
}

/**
 * Writes the fingerprint of `text` to place `at`. Not cryptographic: among a million identifiers the chance that any two agree is
 * 1 in 37 million, and who could choose them signs the journal. Two lanes of multiply and fold, each finished as in MurmurHash3.
 */
export function writeFingerprint({ high, low }: Fingerprints, at: number, text: string): void {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0x1b873593);
    b ^= b >>> 13;
  }
  high[at] = finished(a);
  low[at] = finished(b ^ a);
}

function finished(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

const FIRST_CAPACITY = 1 << 12;

/** Which identifiers were seen, in 8 to 32 bytes each: a set of a million texts costs more time than hashing their lines. */
export class SeenIdentifiers {
  private table = new Uint32Array(FIRST_CAPACITY * 2);
  private size = 0;

  /** Whether it was there already. */
  add(high: number, low: number): boolean {
    if (this.size * 4 > this.table.length) this.grow();
    if (!put(this.table, high, low)) return true;
    this.size++;
    return false;
  }

  private grow(): void {
    const before = this.table;
    this.table = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) put(this.table, high, low);
    }
  }
}

/** Open addressing; a place with two zeros is free. False where the same stands there. */
function put(table: Uint32Array, high: number, low: number): boolean {
  // The one fingerprint that looks like a free place shares that of its neighbour.
  const lower = high === 0 && low === 0 ? 1 : low;
  const mask = table.length / 2 - 1;
  for (let place = (high ^ lower) & mask; ; place = (place + 1) & mask) {
    const at = place * 2;
    if (table[at] === 0 && table[at + 1] === 0) {
      table[at] = high;
      table[at + 1] = lower;
      return true;
    }
    if (table[at] === high && table[at + 1] === lower) return false;
  }
}
