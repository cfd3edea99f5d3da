export { Button } from './Button.tsx';
export { Chip } from './Chip.tsx';
export { DueNote } from './DueNote.tsx';
export { LiveRegion } from './LiveRegion.tsx';
export { Marked } from './Marked.tsx';
export { type Mark, markedStretches, type Stretch } from './marking.ts';
export { Notice } from './Notice.tsx';
export { OpenItemLines } from './OpenItemLines.tsx';
export { shownDay } from './shown-day.ts';
