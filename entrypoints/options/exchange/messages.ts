import type { DryRun } from '@/components/console/exchange/index.ts';
import type { Outcome } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import type { ImportDefaults, ImportFailure } from '@/lib/exchange/index.ts';

export interface ReadMessage {
  readonly bytes: Uint8Array;
  readonly pack: Pack;
  readonly defaults: ImportDefaults;
}
export type ReadReply = Outcome<DryRun, ImportFailure>;
