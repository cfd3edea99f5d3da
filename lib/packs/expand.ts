import { failure, type Outcome, success } from '../core/index.ts';

export type ExpandFailure = 'pack-bomb' | 'pack-not-gzip';

/** Unpacks gzip and stops at `limit` bytes: 200 KB can hold 200 MB (1029:1). */
export async function expand(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Outcome<Uint8Array<ArrayBuffer>, ExpandFailure>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > limit) {
        await reader.cancel();
        return failure('pack-bomb', `> ${limit}`);
      }
      parts.push(value);
    }
  } catch (error) {
    return failure('pack-not-gzip', error instanceof Error ? error.message.slice(0, 120) : undefined);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return success(whole);
}
