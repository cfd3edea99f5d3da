declare global {
  interface Window {
    /** Chromium only; not in TypeScript's DOM library. https://wicg.github.io/file-system-access/ */
    showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
  }
}

/** Fewer rows than this are a download like any other: no dialog, and no memory to speak of. */
const ROWS_WITHOUT_DIALOG = 20_000;

/**
 * Where a large export should go. Undefined: a download will do. Must be asked within the click that wants the file,
 * before anything is awaited, or the browser refuses the dialog.
 */
export async function choosePlace(
  suggestedName: string,
  rows: number,
): Promise<FileSystemFileHandle | 'cancelled' | undefined> {
  if (rows <= ROWS_WITHOUT_DIALOG || !window.showSaveFilePicker) return undefined;
  try {
    return await window.showSaveFilePicker({ suggestedName });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    // Policy can forbid the dialog; a download is left then.
    return undefined;
  }
}
