export { Difference } from './Difference.tsx';
export { fieldName } from './field-name.ts';
