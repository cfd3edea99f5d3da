export { filesOfDrop } from './dropped-files.ts';
export { type FindingText, findingText, verdictText } from './texts.ts';
export { filesOfZip, type RandomAccess } from './zip.ts';
