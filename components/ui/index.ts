export { Button } from './Button.tsx';
export { Marked } from './Marked.tsx';
export { Notice } from './Notice.tsx';
