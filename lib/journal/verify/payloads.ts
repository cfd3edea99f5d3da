import { fromBase64 } from '../../core/index.ts';
import { PayloadOpening } from '../bundle.ts';
import type { Hashing } from '../hashing.ts';
import { commitment } from '../leaf-hash.ts';
import type { ChainReader } from './chain-reader.ts';
import type { FindingList } from './findings.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Checks payload openings against the commitments of the lines. */
export class PayloadReader {
  private readonly chain: ChainReader;
  private readonly hashing: Hashing;
  private readonly findings: FindingList;
  private readonly seen = new Set<number>();

  constructor(chain: ChainReader, hashing: Hashing, findings: FindingList) {
    this.chain = chain;
    this.hashing = hashing;
    this.findings = findings;
  }

  get count(): number {
    return this.seen.size;
  }

  accept(line: Uint8Array): void {
    const opening = parseOpening(line);
    const salt = opening && fromBase64(opening.salt);
    if (!opening || salt?.length !== 32) {
      this.findings.add('payload-unreadable');
      return;
    }
    const { seq, payload } = opening;
    const commit = this.chain.commitOf(seq);
    if (commit === undefined || this.seen.has(seq)) this.findings.add('payload-without-event', { seq });
    else if (commitment(salt, encoder.encode(payload), this.hashing) !== commit)
      this.findings.add('payload-changed', { seq });
    this.seen.add(seq);
  }
}

function parseOpening(line: Uint8Array): PayloadOpening | undefined {
  try {
    const parsed = PayloadOpening.safeParse(JSON.parse(decoder.decode(line)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
