import { deflateSync, inflateSync } from 'fflate';
import { failure, fromBase64, type Outcome, sha256Hex, success, toBase64 } from '../core/index.ts';

export type Carried = 'request' | 'reply';

/** Longest text in UTF-16 units that is looked at: a code, with the talk around it, or a file. */
export const MAX_CARRIED = 96 * 1024;

const MARKS = { request: 'TANGGAP-Q1', reply: 'TANGGAP-A1' } as const;
/** What every such JSON says, so that a code need not carry it; part of the format: never change it under these marks. */
const KNOWN = new TextEncoder().encode(
  [
    'Assalamualaikum Terima kasih Halo Kak Bapak/Ibu silakan untuk dengan yang https://www.',
    '"variables":[{"answer":"","name":"nama","value":""}],"version":1}',
    '"surface":"reply","surface":"comment","text":"',
    '"platform":"instagram","platform":"youtube","platform":"x","platform":"facebook","question":"',
    '"pack":{"id":"","version":',
    '{"answers":[{"id":"","revision":1,"variant":"id-short","wording":0}],"at":"2026-',
    '","device":"","format":"tanggap-approval-request","nonce":"","operator":"',
    '{"keyid":"","sig":"","signed":{"_type":"approval","at":"2026-","by":"","decision":"refused","decision":"granted"',
    ',"device":"","expires":"2026-","note":"","request":"","version":1}}',
  ].join(''),
);
/** Characters by which people see that a line was cut or mistyped on the way. */
const CHECK = 8;

/**
 * One line for any chat. Standard base64, because chats take `_`, `*` and `~` for looks; the mark in front lets a code
 * be found in the message around it.
 */
export function writeCode(kind: Carried, json: string): string {
  const packed = deflateSync(new TextEncoder().encode(json), { level: 9, dictionary: KNOWN });
  return `${MARKS[kind]}:${toBase64(packed)}:${sha256Hex(packed).slice(0, CHECK)}`;
}

/** The JSON of a code somewhere in a text; undefined where there is none. */
export function readCode(
  kind: Carried,
  text: string,
  limit: number,
): Outcome<string, 'damaged' | 'too-large'> | undefined {
  // Chats and mail wrap lines, and mail quotes them.
  const plain = text.replace(/[\s>\u200b\u2060\ufeff]+/g, '');
  const [, body = '', check] =
    new RegExp(`${MARKS[kind]}:([A-Za-z0-9+/=]*)(?::([0-9a-f]{${CHECK}}))?`).exec(plain) ?? [];
  if (body === '') return undefined;
  const packed = fromBase64(body);
  if (!packed || check === undefined || sha256Hex(packed).slice(0, CHECK) !== check)
    return failure('damaged');
  // A buffer of a fixed size: what unpacks to more than it holds is cut there, whatever it claims.
  const room = new Uint8Array(limit + 1);
  try {
    const bytes = inflateSync(packed, { out: room, dictionary: KNOWN });
    if (bytes.length > limit) return failure('too-large');
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return failure('damaged');
  }
}
