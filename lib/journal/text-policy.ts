import * as z from 'zod/mini';
import { fromBase64 } from '../core/index.ts';
import { PersonalPayload, type Settings } from '../domain/index.ts';
import { openEnvelope, type ReaderKeys, sealFor } from '../envelope/index.ts';

export type TextPolicy = Pick<Settings, 'fullText' | 'auditorKey'>;

/** What people wrote, as against who they are and where. */
const Texts = z.pick(PersonalPayload, {
  asked: true,
  postText: true,
  insertedText: true,
  sentText: true,
  variables: true,
  note: true,
});
export type Texts = z.infer<typeof Texts>;

const POINT_LENGTH = 65;

/**
 * The payload as policy allows it to be kept. Where the texts are for auditors alone and their key cannot be used, the
 * texts are dropped and not kept in the clear: the event itself is never lost for it.
 */
export async function keepTexts(
  personal: PersonalPayload,
  policy: TextPolicy | undefined,
): Promise<PersonalPayload> {
  if (!policy || policy.fullText === 'keep') return personal;
  const { asked, postText, insertedText, sentText, variables, note, ...rest } = personal;
  const key = fromBase64(policy.auditorKey);
  if (policy.fullText === 'none' || key?.length !== POINT_LENGTH) return rest;
  const texts = JSON.stringify({ asked, postText, insertedText, sentText, variables, note });
  try {
    return { ...rest, sealed: await sealFor(key, texts) };
  } catch {
    // 65 bytes that are no point of the curve.
    return rest;
  }
}

/** The sealed texts of a payload, for whoever has the private key; undefined when there are none, or for another key. */
export async function openTexts(keys: ReaderKeys, personal: PersonalPayload): Promise<Texts | undefined> {
  const text = personal.sealed && (await openEnvelope(keys, personal.sealed));
  if (text === undefined) return undefined;
  try {
    const parsed = Texts.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
