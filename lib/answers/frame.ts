import type { Pack } from '../domain/index.ts';

/** A wording taken apart, each piece with the placeholders that it had. */
export interface FramedWording {
  /** Its greeting blocks, and what stood between them and the body; empty where it greets nobody. */
  readonly greeting: string;
  readonly afterGreeting: string;
  readonly body: string;
  readonly beforeClosing: string;
  readonly closing: string;
}

type Blocks = Pick<Pack, 'blocks'>;
type BlockKind = Pack['blocks'][number]['kind'];

const FIRST_BLOCK = /^\s*\{\{\s*block\.([A-Za-z0-9][A-Za-z0-9_.-]*)\s*\}\}(\s*)/;
const LAST_BLOCK = /(\s*)\{\{\s*block\.([A-Za-z0-9][A-Za-z0-9_.-]*)\s*\}\}\s*$/;

/**
 * Greeting blocks at the start and closing blocks at the end of a wording: a reply made of several wordings says each
 * once. A wording that is nothing but blocks is all body, and a greeting typed as plain text cannot be told from one.
 */
export function frameOf(wording: string, pack: Blocks): FramedWording {
  const isKind = (id: string | undefined, kind: BlockKind): boolean =>
    pack.blocks.some((block) => block.id === id && block.kind === kind);
  let body = wording;
  let greeting = '';
  let afterGreeting = '';
  let beforeClosing = '';
  let closing = '';
  for (let found = FIRST_BLOCK.exec(body); found && isKind(found[1], 'greeting'); ) {
    greeting += body.slice(0, found[0].length).trimStart();
    afterGreeting = found[2] ?? '';
    body = body.slice(found[0].length);
    found = FIRST_BLOCK.exec(body);
  }
  for (let found = LAST_BLOCK.exec(body); found && isKind(found[2], 'closing'); ) {
    closing = found[0] + closing;
    beforeClosing = found[1] ?? '';
    body = body.slice(0, -found[0].length);
    found = LAST_BLOCK.exec(body);
  }
  if (body.trim() === '')
    return { greeting: '', afterGreeting: '', body: wording, beforeClosing: '', closing: '' };
  return {
    greeting: greeting.trim(),
    afterGreeting,
    body: body.trim(),
    beforeClosing,
    closing: closing.trim(),
  };
}
