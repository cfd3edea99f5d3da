import { browser, journalHooks, readOperator } from '@/lib/browser/index.ts';
import { createId, systemRandom } from '@/lib/core/index.ts';
import { createWriter, type Database, readActivePack } from '@/lib/store/index.ts';
import { downloadTarget, fileTarget } from './export-target.ts';
import type { ExportServices } from './exporter.ts';
import { choosePlace } from './save-picker.ts';

/** The real services of the console page. */
export function createServices(database: Database): ExportServices {
  return {
    writer: createWriter(database, browser.runtime.getManifest().version, journalHooks),
    createId: () => createId(systemRandom),
    readOperator: async () => (await readOperator())?.operator ?? null,
    organisation: async () => (await readActivePack(database))?.row.header.organisation.name ?? '',
    async openTarget(name, rows) {
      const place = await choosePlace(name, rows);
      if (place === 'cancelled') return place;
      return place ? fileTarget(place) : downloadTarget(name);
    },
  };
}
