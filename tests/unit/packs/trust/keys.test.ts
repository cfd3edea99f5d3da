import { Point } from '@noble/ed25519';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../lib/core/index.ts';
import {
  addSignature,
  canonicalBytes,
  createKey,
  createSigner,
  importSeed,
  isUsablePublicKey,
  keyIdOf,
  publicKeyOf,
  publicOf,
  readableFingerprint,
} from '../../../../lib/packs/index.ts';

const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

describe('keys', () => {
  it('sign as RFC 8032 says (test 2)', async () => {
    const seed = fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
    const publicHex = await publicOf(seed);
    expect(publicHex).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const signature = await createSigner(publicHex, await importSeed(seed)).sign(fromHex('72'));
    expect(Buffer.from(signature).toString('hex')).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
  });

  it('are made readable once, for the backup, and kept unreadable', async () => {
    const { publicHex, seed } = await createKey();
    expect(isUsablePublicKey(publicHex)).toBe(true);
    expect(await publicOf(seed)).toBe(publicHex);
    await expect(crypto.subtle.exportKey('pkcs8', await importSeed(seed))).rejects.toThrow();
  });

  it('are named by the hash of their canonical form, in groups for people', () => {
    const keyId = keyIdOf(publicKeyOf('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'));
    expect(keyId).toMatch(/^[0-9a-f]{64}$/);
    expect(readableFingerprint(keyId).split(' ')).toHaveLength(16);
  });

  it.each(SMALL_ORDER)('of small order are refused: %s', (publicHex) => {
    expect(isUsablePublicKey(publicHex)).toBe(false);
    expect(Point.fromHex(publicHex, true).isSmallOrder()).toBe(true);
  });

  it.each([
    ['edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f', 'the prime itself'],
    ['eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', 'above the prime'],
    ['f1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f', 'well above the prime'],
    ['3D4017C3E843895A92B70AA74D1B7EBC9C982CCF2EC4968CC0CD55F12AF4660C', 'in capital letters'],
    ['3d40', 'cut'],
    ['', 'empty'],
  ])('%s is refused: %s', (publicHex) => {
    expect(isUsablePublicKey(publicHex)).toBe(false);
  });

  it('leave no trace of who signed first', async () => {
    const signers = await Promise.all(
      ['a', 'b', 'c'].map(async () => {
        const { publicHex, seed } = await createKey();
        return createSigner(publicHex, await importSeed(seed));
      }),
    );
    const start = canonicalBytes({ signatures: [], signed: { _type: 'x' } });
    const signAll = async (order: typeof signers) => {
      let file = start;
      for (const signer of order) {
        const added = await addSignature(file, signer);
        if (added.ok) file = added.value;
      }
      return new TextDecoder().decode(file);
    };
    expect(await signAll(signers)).toBe(await signAll([...signers].reverse()));
  });
});
