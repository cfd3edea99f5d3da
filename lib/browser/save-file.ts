/** A slow disk may still be writing the file; its address must live that long. */
const KEEP_FILE_FOR = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, parts: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_FILE_FOR);
}
