import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Outcome, sha256Hex, success } from '../../core/index.ts';
import type { ImageCard, Pack } from '../../domain/index.ts';
import { type CardFailure, type CardImages, cardTarget, cardTargets, readImage } from '../../packs/index.ts';

/** Pictures lie beside a pack that is kept in git, under any name: each is known by its content. */
const folderOf = (packFile: string): string => path.join(path.dirname(packFile), 'cards');

async function imagesBeside(packFile: string): Promise<CardImages> {
  const images = new Map<string, Uint8Array<ArrayBuffer>>();
  const folder = folderOf(packFile);
  for (const name of await readdir(folder).catch(() => [])) {
    const bytes = new Uint8Array(await readFile(path.join(folder, name)));
    images.set(sha256Hex(bytes), bytes);
  }
  return images;
}

/** The pictures that a pack names, as files of its release; or which one is not beside it as approved. */
export const cardsOf = async (pack: Pack, packFile: string): Promise<ReturnType<typeof cardTargets>> =>
  cardTargets(pack, await imagesBeside(packFile));

/** Takes a picture into the folder beside the pack, and says how an answer names it. */
export async function takeImage(
  packFile: string,
  imageFile: string,
  alt: string,
): Promise<Outcome<ImageCard, CardFailure | 'not-found'>> {
  const file = await readFile(imageFile).catch(() => undefined);
  if (!file) return failure('not-found', imageFile);
  const bytes = new Uint8Array(file);
  const image = readImage(bytes);
  if (!image.ok) return image;
  const { mediaType } = image.value;
  const card = { kind: 'image', sha256: sha256Hex(bytes), length: bytes.byteLength, mediaType, alt } as const;
  await mkdir(folderOf(packFile), { recursive: true });
  await writeFile(path.join(folderOf(packFile), cardTarget(card)), bytes);
  return success(card);
}
