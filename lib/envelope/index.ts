export { createReaderKeys, Envelope, openEnvelope, type ReaderKeys, sealFor } from './envelope.ts';
