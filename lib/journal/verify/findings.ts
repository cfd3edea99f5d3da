/**
 * What a verifier can say. A fault proves that something was changed, removed or forged; a warning is a fact that a
 * reader must weigh; a note is said for completeness. The sentences stand in lib/i18n under `finding`.
 */
export const FINDINGS = {
  'no-entries': 'fault',
  'not-a-leaf': 'fault',
  gap: 'fault',
  reordered: 'fault',
  replayed: 'fault',
  'broken-link': 'fault',
  'other-device': 'fault',
  'wrong-hash': 'fault',
  'cut-short': 'fault',
  'no-checkpoints': 'warning',
  'checkpoint-unreadable': 'fault',
  'checkpoint-signature': 'fault',
  'checkpoint-root': 'fault',
  'checkpoint-order': 'fault',
  'checkpoint-fork': 'fault',
  'checkpoint-origin': 'fault',
  'keys-unreadable': 'fault',
  'key-unknown': 'fault',
  'key-weak': 'fault',
  'key-from-bundle': 'note',
  'unsealed-tail': 'warning',
  'anchor-mismatch': 'fault',
  'anchor-beyond': 'fault',
  'anchor-other-log': 'warning',
  'anchor-unreadable': 'fault',
  anchored: 'note',
  unanchored: 'warning',
  'unanchored-tail': 'note',
  cosigned: 'note',
  'cosignature-unknown': 'note',
  'cosignature-bad': 'fault',
  'manifest-missing': 'warning',
  'manifest-unreadable': 'fault',
  'manifest-signature': 'fault',
  'manifest-disagrees': 'fault',
  'file-missing': 'fault',
  'file-changed': 'fault',
  'file-unlisted': 'fault',
  'payload-unreadable': 'fault',
  'payload-changed': 'fault',
  'payload-without-event': 'fault',
  'payloads-absent': 'note',
  'clock-back': 'warning',
  'clock-jump': 'warning',
  restored: 'note',
} as const;
export type FindingCode = keyof typeof FINDINGS;
export type Severity = (typeof FINDINGS)[FindingCode];

export interface Finding {
  readonly code: FindingCode;
  /** The first record that is bad, or the record that is spoken of. */
  readonly seq?: number;
  /** How many records, files or checkpoints are meant, where it is not one. */
  readonly count?: number;
  /** A name: a file, a key, a cosigner, a moment. */
  readonly name?: string;
}

export const severityOf = ({ code }: Finding): Severity => FINDINGS[code];

/** Collects findings; of one kind the first is kept whole and the others are counted. */
export class FindingList {
  private readonly known = new Map<FindingCode, { finding: Finding; count: number }>();

  add(code: FindingCode, about: Omit<Finding, 'code'> = {}): void {
    const known = this.known.get(code);
    if (known) known.count++;
    else this.known.set(code, { finding: { code, ...about }, count: 1 });
  }

  list(): Finding[] {
    const rank = { fault: 0, warning: 1, note: 2 } as const;
    return [...this.known.values()]
      .map(({ finding, count }) =>
        count > 1 && finding.count === undefined ? { ...finding, count } : finding,
      )
      .sort(
        (a, b) =>
          rank[severityOf(a)] - rank[severityOf(b)] ||
          (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER),
      );
  }
}
