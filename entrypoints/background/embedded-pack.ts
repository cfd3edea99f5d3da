import { browser } from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { installPack, readActiveHead } from '@/lib/store/index.ts';
import { database } from './services.ts';

/** The pack that ships with the extension: something to answer with from the first minute, without a server. */
export async function installEmbeddedPack(): Promise<void> {
  const active = await readActiveHead(database);
  if (active && active.row.source !== 'embedded') return;
  const response = await fetch(browser.runtime.getURL('/packs/sample.json'));
  const installed = await installPack(
    database,
    new Uint8Array(await response.arrayBuffer()),
    'embedded',
    systemClock,
  );
  if (!installed.ok && installed.reason !== 'pack-older')
    throw new Error(`embedded pack refused: ${installed.reason} ${installed.detail ?? ''}`);
}
