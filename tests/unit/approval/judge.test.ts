import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Asked,
  readRequest,
  readStatement,
  signReply,
  statementFault,
  wishFault,
  writeCode,
} from '../../../lib/approval/index.ts';
import { canonicalize, type Root } from '../../../lib/packs/index.ts';
import { asked, DEVICE, ITEM_KEY, NOW, replyBy, rootOf, wish } from '../../support/approval.ts';
import { signerOf } from '../../support/repository/keys.ts';

const made = asked();
const read = readRequest(made.json);
if (!read.ok) throw new Error('not a request');
const { request } = read.value;
const kept: Asked = { hash: made.hash, item: ITEM_KEY, answered: false, request };
const inHand = { device: DEVICE, item: ITEM_KEY, wish: wish(), now: NOW + 120_000 };

let office: Root;
let grant: string;
beforeAll(async () => {
  office = await rootOf(['Rani', 'Budi', 'Dewi']);
  grant = await replyBy('Budi', made.json);
});

async function verdict(
  carried: string,
  {
    root = office,
    row = kept,
    hand = inHand,
  }: { root?: Root; row?: Asked | undefined; hand?: typeof inHand } = {},
): Promise<string> {
  const statement = await readStatement(carried, root);
  if (!statement.ok) return statement.reason;
  return statementFault(statement.value, row, root, hand)?.reason ?? 'taken';
}

describe('a reply', () => {
  it('is taken as a file and as a code, for what was asked', async () => {
    expect(await verdict(grant)).toBe('taken');
    expect(await verdict(`ini bu\n${writeCode('reply', grant)}`)).toBe('taken');
    expect(writeCode('reply', grant).length).toBeLessThan(450);
  });

  it('by a key that is not on the list, or no longer, is refused', async () => {
    expect(await verdict(await replyBy('Maling', made.json))).toBe('approval-key');
    expect(await verdict(grant, { root: await rootOf(['Rani', 'Dewi']) })).toBe('approval-key');
  });

  it('is refused where only another role of the list knows the key', async () => {
    const { keyId } = await signerOf('Budi');
    const targets = {
      ...office.roles.targets,
      keyids: office.roles.targets.keyids.filter((id) => id !== keyId),
    };
    expect(await verdict(grant, { root: { ...office, roles: { ...office.roles, targets } } })).toBe(
      'approval-key',
    );
  });

  it('cannot be checked without an office', async () => {
    expect((await readStatement(grant, undefined)).ok).toBe(false);
    expect(await readStatement(grant, undefined)).toMatchObject({ reason: 'approval-no-office' });
  });

  it('whose signature is another key’s or another text’s is refused before its content is looked at', async () => {
    const { signed, keyid } = JSON.parse(grant);
    const { sig } = JSON.parse(await replyBy('Rani', made.json));
    expect(await verdict(canonicalize({ keyid, sig, signed }))).toBe('approval-signature');
    const nonsense = canonicalize({ keyid, sig, signed: { hello: 'world' } });
    expect(await verdict(nonsense)).toBe('approval-signature');
  });

  it('that the key signed for something else is no reply', async () => {
    const signer = await signerOf('Budi');
    for (const change of [
      { _type: 'targets' },
      { version: 2 },
      { expires: '2027-11-24T05:00:00Z' },
      { x: 1 },
    ]) {
      const signed = { ...JSON.parse(grant).signed, ...change };
      const sig = Buffer.from(await signer.sign(new TextEncoder().encode(canonicalize(signed)))).toString(
        'hex',
      );
      expect(await verdict(canonicalize({ keyid: signer.keyId, sig, signed }))).toBe('approval-unreadable');
    }
  });

  it.each([
    ['another device', { device: 'loket-2' }, 'approval-device'],
    ['another comment', { item: 'facebook:other' }, 'approval-item'],
    ['another operator', { wish: { ...wish(), operator: 'Tono' } }, 'approval-item'],
    [
      'another answer',
      { wish: { ...wish(), answers: [{ ...wish().answers[0], id: 'x' }] } },
      'approval-answer',
    ],
    [
      'another revision',
      { wish: { ...wish(), answers: [{ ...wish().answers[0], revision: 9 }] } },
      'approval-answer',
    ],
    ['another pack', { wish: { ...wish(), pack: { id: 'lain', version: 1 } } }, 'approval-pack'],
    [
      'a newer version of the pack',
      { wish: { ...wish(), pack: { ...wish().pack, version: wish().pack.version + 1 } } },
      'approval-pack',
    ],
    ['another text', { wish: { ...wish(), text: `${wish().text} ` } }, 'approval-text'],
    ['a time after its end', { now: NOW + 62 * 60_000 }, 'approval-expired'],
    ['a time long before it was signed', { now: NOW - 3_600_000 }, 'approval-clock'],
  ])('for %s is refused', async (_name, change, reason) => {
    expect(await verdict(grant, { hand: { ...inHand, ...change } as typeof inHand })).toBe(reason);
  });

  it('to a request that is not known here, or that has its answer, is refused', async () => {
    expect(await verdict(grant, { row: { ...kept, request: undefined } })).toBe('approval-item');
    expect(await verdict(grant, { row: { ...kept, answered: true } })).toBe('approval-used');
  });

  it('by whoever asked is refused, in any spelling of the name, but for an office of one', async () => {
    for (const by of ['Dewi', ' dewi '])
      expect(await verdict(await replyBy('Dewi', made.json, { by }))).toBe('approval-own-work');
    const own = await replyBy('Dewi', made.json);
    expect(await verdict(own, { root: await rootOf(['Dewi']) })).toBe('taken');
  });

  it('that was signed before it was asked for does not count', async () => {
    const early = await replyBy('Budi', made.json, {}, NOW - 3_600_000);
    expect(await verdict(early, { hand: { ...inHand, now: NOW } })).toBe('approval-clock');
  });

  it('that refuses has to say why; a longer time than a day is not signed', async () => {
    const no = await replyBy('Budi', made.json, { decision: 'refused', note: 'Tarif\nsalah\u0000' });
    const statement = await readStatement(no, office);
    expect(statement).toMatchObject({ ok: true, value: { statement: { note: 'Tarif salah' } } });
    const signer = await signerOf('Budi');
    const base = { request: made.hash, device: DEVICE, by: 'Budi', note: '', hours: 1 };
    await expect(signReply({ ...base, decision: 'refused' }, signer, NOW)).rejects.toThrow();
    await expect(signReply({ ...base, decision: 'granted', hours: 25 }, signer, NOW)).rejects.toThrow();
  });

  it('with one byte changed anywhere is never taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(grant.length - 1), fc.integer({ min: 0x20, max: 0x7e }), async (at, byte) => {
        const letter = String.fromCharCode(byte);
        fc.pre(grant[at] !== letter);
        expect(await verdict(`${grant.slice(0, at)}${letter}${grant.slice(at + 1)}`)).not.toBe('taken');
      }),
      { numRuns: 400 },
    );
  });
});

it('one character more, less or other in the text is another text', () => {
  const { text } = wish();
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ unit: 'grapheme', maxLength: 2 }), (at, put) => {
      const changed = `${text.slice(0, at)}${put}${text.slice(at + 1)}`;
      expect(wishFault(request, { ...wish(), text: changed })).toBe(
        changed === text ? undefined : 'approval-text',
      );
    }),
    { numRuns: 300 },
  );
});
