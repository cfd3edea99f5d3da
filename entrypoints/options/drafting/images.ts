import { failure, type Outcome, sha256Hex, success } from '@/lib/core/index.ts';
import { type CardMedia, type ImageCard, MAX_CARD_BYTES } from '@/lib/domain/index.ts';
import { imagesNamed, type WorkingCopy } from '@/lib/drafting/index.ts';
import { type CardImages, proposedContent, readImage } from '@/lib/packs/index.ts';
import { type Database, keepDraftedCard, readCard, readRepository } from '@/lib/store/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A picture of the working copy, of a pack that is kept here, or of the release that is being prepared here. */
export async function findImage(database: Database, sha256: string): Promise<Bytes | undefined> {
  const here = await readCard(database, sha256);
  if (here) return here;
  const files = await readRepository(database);
  return files && (await proposedContent(files))?.images.get(sha256);
}

/** Those that a working copy names, for the file that carries it. */
export async function imagesOf(database: Database, copy: WorkingCopy): Promise<CardImages> {
  const images = new Map<string, Bytes>();
  for (const sha256 of imagesNamed(copy)) {
    const bytes = await findImage(database, sha256);
    if (bytes) images.set(sha256, bytes);
  }
  return images;
}

/** Looks at a file and keeps it. What its head promises is not enough: the browser must be able to show it. */
export async function takeImage(
  database: Database,
  file: File,
): Promise<Outcome<Omit<ImageCard, 'alt'>, 'card-not-image' | 'card-too-large' | 'storage-full'>> {
  if (file.size > MAX_CARD_BYTES) return failure('card-too-large', String(file.size));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const image = readImage(bytes);
  if (!image.ok) return failure(image.reason === 'card-too-large' ? 'card-too-large' : 'card-not-image');
  const { mediaType } = image.value;
  if (!(await canBeShown(bytes, mediaType))) return failure('card-not-image');
  const sha256 = sha256Hex(bytes);
  const kept = await keepDraftedCard(database, sha256, bytes);
  return kept.ok ? success({ kind: 'image', sha256, length: bytes.byteLength, mediaType }) : kept;
}

async function canBeShown(bytes: Bytes, type: CardMedia): Promise<boolean> {
  try {
    (await createImageBitmap(new Blob([bytes], { type }))).close();
    return true;
  } catch {
    return false;
  }
}
