export * from './base64.ts';
export * from './clock.ts';
export * from './ids.ts';
export * from './outcome.ts';
export * from './quota.ts';
export * from './text.ts';
