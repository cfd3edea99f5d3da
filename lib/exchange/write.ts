import type { Pack } from '../domain/index.ts';
import type { ExchangeFormat } from './imported.ts';
import { writeCsv, writeXlsx } from './write-own.ts';
import { writeBriskine, writeChatwoot, writeClippings, writeZammad } from './write-peers.ts';

/** The answers of a pack as a file; `language` is that of our own column names. */
export async function writeExchange(
  pack: Pack,
  format: ExchangeFormat,
  language: 'id' | 'en',
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv':
      return writeCsv(pack.answers, language);
    case 'xlsx':
      return writeXlsx(pack.answers, language);
    case 'clippings':
      return writeClippings(pack);
    case 'chatwoot':
      return writeChatwoot(pack);
    case 'zammad':
      return writeZammad(pack);
    case 'briskine':
      return writeBriskine(pack);
  }
}

export const exchangeEnding = (format: ExchangeFormat): 'csv' | 'xlsx' | 'json' =>
  format === 'xlsx' ? 'xlsx' : format === 'clippings' ? 'json' : 'csv';
