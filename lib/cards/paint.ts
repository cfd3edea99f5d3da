import { failure, type Outcome, success } from '../core/index.ts';
import { MAX_CARD_SIDE } from '../domain/index.ts';
import type { CardContent } from './content.ts';
import { type CardLayout, layoutCard } from './layout.ts';

export type PaintFailure = 'card-too-tall' | 'no-canvas';

/** The card as a PNG. */
export async function paintCard(content: CardContent): Promise<Outcome<Blob, PaintFailure>> {
  if (typeof OffscreenCanvas === 'undefined') return failure('no-canvas');
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) return failure('no-canvas');
  const layout = layoutCard(content, (text, font) => {
    ruler.font = font;
    return ruler.measureText(text).width;
  });
  if (layout.height > MAX_CARD_SIDE) return failure('card-too-tall', `${layout.height} > ${MAX_CARD_SIDE}`);
  const canvas = new OffscreenCanvas(layout.width, layout.height);
  const context = canvas.getContext('2d');
  if (!context) return failure('no-canvas');
  draw(context, layout);
  return success(await canvas.convertToBlob({ type: 'image/png' }));
}

function draw(context: OffscreenCanvasRenderingContext2D, { drawings }: CardLayout): void {
  for (const one of drawings) {
    context.fillStyle = one.ink;
    if (one.kind === 'box') {
      context.fillRect(one.x, one.y, one.width, one.height);
      continue;
    }
    context.font = one.font;
    context.direction = one.direction;
    context.textAlign = 'start';
    context.textBaseline = 'alphabetic';
    context.fillText(one.text, one.x, one.y);
  }
}

/** An approved picture as a PNG, the one kind that clipboards take; what else its file carried is left behind. */
export async function asPng(image: Blob): Promise<Outcome<Blob, 'no-canvas' | 'not-readable'>> {
  const bitmap = await createImageBitmap(image).catch(() => undefined);
  if (!bitmap) return failure('not-readable');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) return failure('no-canvas');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return success(await canvas.convertToBlob({ type: 'image/png' }));
}
