export * from './outbox.ts';
export * from './panel-port.ts';
export * from './protocol.ts';
export * from './sender.ts';
