import { useEffect, useRef, useState } from 'react';
import type { AuditLine } from '../../../lib/audit/index.ts';
import type { LogDesk } from './types.ts';

/** Rows kept ready; the screen shows some thirty. */
const MOST_KEPT = 400;

/** The lines of the rows in view; what is not read yet is undefined. A line never changes but by erasure. */
export function useRows(
  desk: LogDesk,
  sequences: Uint32Array,
  from: number,
  to: number,
): (row: number) => AuditLine | undefined {
  const kept = useRef(new Map<number, AuditLine>());
  const [, setTurn] = useState(0);
  const { total } = desk.state;
  // An erasure is an event of its own: with the next event everything is read anew.
  const readAt = useRef(total);
  const seqOf = (row: number): number => sequences[sequences.length - 1 - row] ?? 0;
  useEffect(() => {
    if (readAt.current !== total) {
      readAt.current = total;
      kept.current = new Map();
    }
    const missing: number[] = [];
    for (let row = from; row < to; row++) {
      const seq = sequences[sequences.length - 1 - row] ?? 0;
      if (seq > 0 && !kept.current.has(seq)) missing.push(seq);
    }
    if (missing.length === 0) return;
    let stopped = false;
    void desk.read(missing).then((lines) => {
      if (stopped) return;
      if (kept.current.size > MOST_KEPT) kept.current = new Map();
      for (const line of lines) kept.current.set(line.row.seq, line);
      setTurn((turn) => turn + 1);
    });
    return () => {
      stopped = true;
    };
  }, [desk, sequences, from, to, total]);
  return (row) => kept.current.get(seqOf(row));
}
