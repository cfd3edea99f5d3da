import { parseJson } from '../core/index.ts';
import { PersonalPayload } from '../domain/index.ts';
import type { ReaderKeys } from '../envelope/index.ts';
import { BUNDLE_FILES, PayloadOpening } from './bundle.ts';
import { openTexts } from './text-policy.ts';
import { type BundleFiles, eachLine } from './verify/files.ts';

export interface OpenedTexts {
  readonly seq: number;
  readonly personal: PersonalPayload;
}

/** The texts of a bundle that were sealed to these keys, put back in their place; in the order of the bundle. */
export async function openSealedTexts(files: BundleFiles, keys: ReaderKeys): Promise<OpenedTexts[]> {
  const found: PayloadOpening[] = [];
  if (!files.names.includes(BUNDLE_FILES.payloads)) return [];
  await eachLine(files.open(BUNDLE_FILES.payloads), (line) => {
    const opening = PayloadOpening.safeParse(parseJson(new TextDecoder().decode(line)));
    if (opening.success) found.push(opening.data);
  });
  const opened = await Promise.all(
    found.map(async ({ seq, payload }) => {
      const personal = PersonalPayload.safeParse(parseJson(payload));
      const texts = personal.success ? await openTexts(keys, personal.data) : undefined;
      if (!personal.success || !texts) return undefined;
      const { sealed: _, ...rest } = personal.data;
      return { seq, personal: { ...rest, ...texts } };
    }),
  );
  return opened.filter((one) => one !== undefined);
}
