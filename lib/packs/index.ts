export { type PackFailure, parsePack } from './parse.ts';
