import { prepareAnswer } from '../../lib/answering/index.ts';
import { readRequest, requestOf, signReply, type Wish, wishOf } from '../../lib/approval/index.ts';
import type { FocusedItem, Pack } from '../../lib/domain/index.ts';
import { type Root, rootContent } from '../../lib/packs/index.ts';
import { item } from './journal.ts';
import { signerOf } from './repository/keys.ts';
import { SAMPLE } from './repository/packs.ts';

export const NOW = Date.parse('2026-11-24T05:00:00.000Z');
export const DEVICE = 'peramban-loket-1';
export const ITEM_KEY = `${item.platform}:${item.nativeId}`;
export const ANSWER_ID = 'paspor_biaya';

/** The sample pack, with one answer that a supervisor signs for each time. */
export const GUARDED: Pack = {
  ...SAMPLE,
  answers: SAMPLE.answers.map((answer) =>
    answer.id === ANSWER_ID ? { ...answer, sensitivity: 'needs-approval' } : answer,
  ),
};

export function preparedFor(
  asked: FocusedItem = item,
  { answerId = ANSWER_ID, held }: { answerId?: string; held?: string } = {},
) {
  const answer = GUARDED.answers.find(({ id }) => id === answerId);
  const prepared =
    answer &&
    prepareAnswer({
      answer,
      pack: GUARDED,
      item: asked,
      operator: 'Dewi',
      typed: {},
      variantId: undefined,
      held,
      now: NOW,
      uses: () => [],
    });
  if (!prepared) throw new Error(`nothing to say with ${answerId}`);
  return prepared;
}

export const wish = (asked: FocusedItem = item): Wish => wishOf(preparedFor(asked), asked, GUARDED, 'Dewi');

export const asked = (of: Wish = wish(), nonce = 'ab'.repeat(16)) =>
  requestOf(of, { device: DEVICE, at: new Date(NOW).toISOString(), nonce });

/** An office whose answers these people sign. */
export async function rootOf(people: readonly string[]): Promise<Root> {
  const signers = await Promise.all(people.map(signerOf));
  return rootContent(
    {
      purpose: { organisation: GUARDED.id, name: 'Kantor Contoh', content: 'answers' },
      supervisors: signers.map(({ publicHex }) => publicHex),
      threshold: 1,
    },
    1,
    NOW,
  );
}

export async function replyBy(
  name: string,
  json: string,
  change: Partial<Parameters<typeof signReply>[0]> = {},
  at = NOW + 60_000,
): Promise<string> {
  const read = readRequest(json);
  if (!read.ok) throw new Error('not a request');
  const { hash, request } = read.value;
  return signReply(
    { request: hash, device: request.device, decision: 'granted', by: name, note: '', hours: 1, ...change },
    await signerOf(name),
    at,
  );
}
