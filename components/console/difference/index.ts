export { Difference, WordDifference } from './Difference.tsx';
export { fieldName } from './field-name.ts';
