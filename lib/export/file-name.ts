export type ExportKind = 'csv' | 'jsonl';

/** Sorts by time and is legal on every file system (no colon). */
export function exportFileName(kind: ExportKind, at: number): string {
  const moment = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  return `tanggap-log-${moment}Z.${kind}`;
}
