import { type Database, readActiveHead } from '@/lib/store/index.ts';
import { downloadTarget, fileTarget } from './export-target.ts';
import type { ExportServices } from './exporter.ts';
import { choosePlace } from './save-picker.ts';
import { consoleWriter, currentOperator } from './writer.ts';

/** The real services of the console page. */
export function createServices(database: Database): ExportServices {
  return {
    writer: consoleWriter,
    readOperator: currentOperator,
    organisation: async () => (await readActiveHead(database))?.row.header.organisation.name ?? '',
    async openTarget(name, rows) {
      const place = await choosePlace(name, rows);
      if (place === 'cancelled') return place;
      return place ? fileTarget(place) : downloadTarget(name);
    },
  };
}
