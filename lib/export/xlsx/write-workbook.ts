import type { Translate } from '../../i18n/index.ts';
import { createArchive } from '../archive.ts';
import { type ByteSink, utf8 } from '../byte-sink.ts';
import { MEANINGS } from '../column-meanings.ts';
import { COLUMNS, type ExportRow, type Profile } from '../columns.ts';
import { createTally, type ExportFacts } from '../tally.ts';
import { rowXml, STYLE, sheetFoot, sheetHead } from './sheet.ts';
import { sheetPath, workbookParts, writeTable } from './workbook.ts';

export interface WorkbookInput {
  readonly rows: AsyncIterable<readonly ExportRow[]>;
  readonly profile: Profile;
  readonly facts: ExportFacts;
  readonly t: Translate;
}

const WIDTH = { text: 22, number: 10, boolean: 8, moment: 24, 'wall-clock': 24 } as const;
const KINDS = COLUMNS.map(({ kind }) => kind);

/**
 * One workbook: the rows, a summary, and what each column means. Own SpreadsheetML in a streamed ZIP: the libraries
 * that write it in a browser (write-excel-file, exceljs, SheetJS) hold every cell of a sheet in memory, and none of
 * them gives the same bytes for the same rows.
 */
export async function writeWorkbook(input: WorkbookInput, sink: ByteSink): Promise<void> {
  const { t, profile, facts } = input;
  const archive = createArchive(sink);
  const names = [t('summary.sheetRows'), t('summary.sheetSummary'), t('summary.sheetColumns')];
  for (const [path, xml] of workbookParts(names)) {
    const part = archive.open(path);
    await part.write(utf8(xml));
    await part.finish();
  }
  const tally = createTally();
  const sheet = archive.open(sheetPath(0));
  await sheet.write(utf8(sheetHead(KINDS.map((kind) => WIDTH[kind]))));
  await sheet.write(
    utf8(
      rowXml(
        1,
        COLUMNS.map(({ name }) => name),
        [],
        STYLE.heading,
      ),
    ),
  );
  let row = 1;
  for await (const rows of input.rows) {
    let xml = '';
    for (const one of rows) {
      tally.add(one.line);
      row++;
      xml += rowXml(
        row,
        COLUMNS.map(({ read }) => read(one, profile)),
        KINDS,
      );
    }
    await sheet.write(utf8(xml));
  }
  await sheet.write(utf8(sheetFoot(COLUMNS.length, row, true)));
  await sheet.finish();
  await writeTable(archive, 1, [34, 46, 28], tally.summary(t, facts, profile));
  await writeTable(
    archive,
    2,
    [24, 14, 60, 60],
    [
      [t('summary.column'), t('summary.kind'), t('summary.meaning'), t('summary.meaning')],
      ...COLUMNS.map(({ name, kind }) => [name, t(`kind.${kind}`), ...(MEANINGS[name] ?? [])]),
    ],
  );
  await archive.finish();
}
