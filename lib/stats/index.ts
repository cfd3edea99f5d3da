export * from './days.ts';
export * from './monthly.ts';
export * from './places.ts';
