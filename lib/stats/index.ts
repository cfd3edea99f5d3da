export * from './days.ts';
export * from './monthly.ts';
