export { errorText } from './error-text.ts';
export { Looking } from './Looking.tsx';
export { SourceForm } from './SourceForm.tsx';
export type { PackPlace, PackSourceServices, Told } from './types.ts';
