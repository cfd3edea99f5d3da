import { useRef, useState } from 'react';
import type { PackPlace, PackSourceServices, Told } from './types.ts';

export type SourceState =
  | 'idle'
  | 'saved'
  | 'installed'
  | 'cancelled'
  | { readonly bytes: number }
  | { readonly told: Told };

const DEFAULT_MINUTES = 3;

/** What is typed of the place of packs, over what is kept, and what became of trying it. */
export function useSourceForm(source: PackPlace, services: PackSourceServices) {
  const [typed, setTyped] = useState<{ addresses?: string; fingerprint?: string; minutes?: number }>({});
  const [state, setState] = useState<SourceState>('idle');
  const stop = useRef<AbortController | undefined>(undefined);
  const shown = {
    addresses: typed.addresses ?? source?.value.addresses.join('\n') ?? '',
    fingerprint: typed.fingerprint ?? source?.value.fingerprint ?? '',
    minutes: typed.minutes ?? source?.value.checkMinutes ?? DEFAULT_MINUTES,
  };
  const lines = shown.addresses.split(/\s+/).filter((line) => line !== '');
  const fingerprint = shown.fingerprint.replace(/\s/g, '').toLowerCase();
  const known = /^[0-9a-f]{64}$/.test(fingerprint);

  const save = async (): Promise<void> => {
    const aborted = new AbortController();
    stop.current = aborted;
    setState({ bytes: 0 });
    const failed = await services.setSource(
      { addresses: lines, fingerprint, checkMinutes: shown.minutes },
      aborted.signal,
      (bytes) => setState({ bytes }),
    );
    if (aborted.signal.aborted) setState('cancelled');
    else setState(failed ? { told: failed } : 'saved');
  };
  const install = async (file: File): Promise<void> => {
    setState('idle');
    const failed = await services.installFile(file, fingerprint);
    setState(failed ? { told: failed } : 'installed');
  };
  return {
    shown,
    state,
    type: (change: typeof typed) => setTyped((before) => ({ ...before, ...change })),
    /** Whether the fingerprint can be one; a file is tried against nothing else. */
    known,
    valid: known && lines.length <= 5 && lines.every(isAddress),
    hasAddress: lines.length > 0,
    save,
    install,
    cancel: () => stop.current?.abort(),
  };
}

const isAddress = (line: string): boolean => line.startsWith('https://') && URL.canParse(line);
