import { zlibSync } from 'fflate';
import { sha256Hex } from '../../lib/core/index.ts';
import type { Answer, ImageCard, Pack } from '../../lib/domain/index.ts';

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, 8 + data.length)) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 255] ?? 0);
  view.setUint32(8 + data.length, (crc ^ 0xffffffff) >>> 0);
  return bytes;
}

/** A real PNG in one colour; `claimed` stands in its head instead of its true size. */
export function pngOf(
  width: number,
  height: number,
  colour: readonly [number, number, number] = [11, 74, 79],
  claimed = { width, height },
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, claimed.width);
  view.setUint32(4, claimed.height);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(colour, y * (1 + width * 3) + 1 + x * 3);
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const imageCard = (bytes: Uint8Array, change: Partial<ImageCard> = {}): ImageCard => ({
  kind: 'image',
  sha256: sha256Hex(bytes),
  length: bytes.byteLength,
  mediaType: 'image/png',
  alt: 'Syarat paspor baru: e-KTP dan Kartu Keluarga.',
  ...change,
});

/** A pack whose answer at `at` has a card. */
export function withCard(pack: Pack, card: Answer['card'], at = 0): Pack {
  return {
    ...pack,
    answers: pack.answers.map((answer, place) => (place === at ? { ...answer, card } : answer)),
  };
}
