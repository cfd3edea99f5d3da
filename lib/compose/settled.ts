import type { Editor } from './engine.ts';
import { wait } from './place.ts';
import { readEditor } from './read.ts';

const EQUAL_READS_APART = 40;
const AT_LEAST = 80;
const UNCHANGED_AT_LEAST = 240;
const AT_MOST = 600;

/** Two equal reads: editors apply writes late, so an early look sees nothing and a retry would triple the text. */
export async function settled({ root }: Editor, before: string): Promise<string | undefined> {
  let previous: string | undefined;
  for (let spent = 0; ; spent += EQUAL_READS_APART) {
    await wait(EQUAL_READS_APART);
    if (!root.isConnected) return undefined;
    const now = readEditor(root);
    const longEnough = spent >= (now === before ? UNCHANGED_AT_LEAST : AT_LEAST);
    if ((now === previous && longEnough) || spent >= AT_MOST) return now;
    previous = now;
  }
}
