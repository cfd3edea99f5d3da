export * from './monthly.ts';
