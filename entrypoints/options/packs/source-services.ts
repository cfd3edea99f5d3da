import type { PackSourceServices, Told } from '@/components/console/pack-source/index.ts';
import type { PacksServices } from '@/components/console/packs/index.ts';
import { packSource, requestAddresses } from '@/lib/browser/index.ts';
import { failure, success, systemClock } from '@/lib/core/index.ts';
import type { PackSource } from '@/lib/domain/index.ts';
import { filesSource, readBundle } from '@/lib/packs/index.ts';
import type { Database } from '@/lib/store/index.ts';
import {
  pinRepository,
  type SyncFailure,
  syncAnswers,
  syncErrorCode,
  syncFromMirrors,
} from '@/lib/sync/index.ts';

/** One look at a time in the whole browser, the background's included. */
const LOCK = 'pack-sync';
const NO_ADDRESS = { addresses: [], checkMinutes: 3 };

/** Looking for packs where they come from, and taking one that was carried here. */
export function createSourceServices(database: Database): PackSourceServices & Pick<PacksServices, 'check'> {
  const look = (source: PackSource, signal: AbortSignal, onProgress: (bytes: number) => void) =>
    navigator.locks.request(LOCK, () =>
      syncFromMirrors(
        database,
        source,
        { fetch: (...args) => fetch(...args), signal, onProgress: (_, bytes) => onProgress(bytes) },
        systemClock,
      ),
    );
  return {
    async check(signal, onProgress) {
      const configured = await packSource.read();
      if (!configured) return failure('failed');
      const result = await look(configured.value, signal, onProgress);
      return result.ok ? success(result.value.changed) : { ...failure('failed'), told: told(result) };
    },
    async installFile(file, fingerprint) {
      const files = readBundle(await bytesOf(file));
      if (!files.ok) return told(files);
      const source = filesSource(files.value);
      const pinned = await pinRepository(database, source, fingerprint);
      if (!pinned.ok) return told(pinned);
      const result = await navigator.locks.request(LOCK, () =>
        syncAnswers(database, source, 'file', systemClock),
      );
      if (!result.ok) return told(result);
      const configured = await packSource.read();
      // The office that the next file is asked for, and the next look at an address.
      if (configured?.by !== 'policy')
        await packSource.write({ ...NO_ADDRESS, ...configured?.value, fingerprint });
      return undefined;
    },
    async setSource(source, signal, onProgress) {
      // Declined, a host that allows other origins still serves us.
      if (source.addresses.length > 0) await requestAddresses(source.addresses);
      await packSource.write(source);
      if (source.addresses.length === 0) return undefined;
      const result = await look(source, signal, onProgress);
      return result.ok ? undefined : told(result);
    },
  };
}

export function told(failed: {
  reason: SyncFailure | 'bundle-too-large' | 'bundle-invalid';
  detail?: string;
}): Told {
  return { code: syncErrorCode(failed.reason), detail: `${failed.reason} ${failed.detail ?? ''}`.trim() };
}

export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
