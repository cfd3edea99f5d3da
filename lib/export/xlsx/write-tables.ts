import { createArchive } from '../archive.ts';
import { utf8 } from '../byte-sink.ts';
import { workbookParts, writeTable } from './workbook.ts';

export interface WorkbookTable {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** The first row is the heading. */
  readonly rows: readonly (readonly string[])[];
}

/** Small tables that are known whole, each a sheet of one workbook. */
export async function tablesWorkbook(tables: readonly WorkbookTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const archive = createArchive({
    write: async (bytes) => {
      pieces.push(bytes);
    },
  });
  for (const [path, xml] of workbookParts(tables.map(({ name }) => name))) {
    const part = archive.open(path);
    await part.write(utf8(xml));
    await part.finish();
  }
  for (const [at, { widths, rows }] of tables.entries()) await writeTable(archive, at, widths, rows);
  await archive.finish();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
