export { type CardContent, type CardPack, cardContent, cardInWords, wordsFor } from './content.ts';
export { type CardLayout, type Drawing, layoutCard } from './layout.ts';
export { directionOf, linesOf, type Measure } from './lines.ts';
export { asPng, type PaintFailure, paintCard } from './paint.ts';
