export { EXIT, type Output, runCommand } from './run.ts';
