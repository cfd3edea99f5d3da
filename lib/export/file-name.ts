import type { ExportFormat, FileEnding } from './write-export.ts';

/**
 * Named by its rows, not by the hour at which it was made: the same selection has the same name. Sorts by range and is
 * legal on every file system (no colon).
 */
export function exportFileName(
  kind: ExportFormat | 'bundle',
  ending: FileEnding,
  { profile, first, last }: { readonly profile: string; readonly first: number; readonly last: number },
): string {
  const what = kind === 'bundle' ? 'evidence' : ending === 'zip' ? `log-${kind}` : 'log';
  return `tanggap-${what}-${first}-${last}${profile === 'full' ? '' : `-${profile}`}.${ending}`;
}
