import { browser, readOperator, sealSoon } from '@/lib/browser/index.ts';
import { createId, systemRandom } from '@/lib/core/index.ts';
import { createWriter, type Database } from '@/lib/store/index.ts';
import type { ExportServices } from './exporter.ts';

/** A slow disk may still be writing the file; its address must live that long. */
const KEEP_FILE_FOR = 60_000;

/** The real services of the console page. */
export function createServices(database: Database): ExportServices {
  return {
    writer: createWriter(database, browser.runtime.getManifest().version, sealSoon),
    createId: () => createId(systemRandom),
    readOperator: async () => (await readOperator())?.operator ?? null,
    download(name, bytes, type) {
      const url = URL.createObjectURL(new Blob([bytes], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), KEEP_FILE_FOR);
    },
  };
}
