import { useEffect, useRef } from 'react';

interface Waiting {
  /** What the key asks for can be done now. */
  readonly ready: boolean;
  /** What stands there to be acted on; empty while nothing does. */
  readonly meant: string;
  readonly act: () => void;
}

/** Keeps a key that came a moment too early: it acts once, when all is ready, unless something else stands there by then. */
export function useEarlyKey({ ready, meant, act }: Waiting): () => void {
  const early = useRef('');
  useEffect(() => {
    if (!ready || early.current === '') return;
    const same = early.current === meant;
    early.current = '';
    if (same) act();
  });
  return () => {
    early.current = meant;
  };
}
