export { Button } from './Button.tsx';
export { Notice } from './Notice.tsx';
export { Marked } from './Marked.tsx';
