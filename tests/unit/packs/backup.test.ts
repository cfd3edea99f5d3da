import { expect, it } from 'vitest';
import { systemRandom } from '../../../lib/core/index.ts';
import { createKey, readBackup, writeBackup } from '../../../lib/packs/index.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

it('a backup gives the key back under its passphrase, and under no other', async () => {
  const { publicHex, seed } = await createKey();
  const backup = await writeBackup('Rani', seed, 'café laut makan pagi', systemRandom);
  // The accent typed as a letter of its own is the same passphrase.
  const restored = await readBackup(backup, 'cafe\u0301 laut makan pagi');
  expect(restored).toEqual({ ok: true, value: { name: 'Rani', publicHex, seed } });
  expect(await readBackup(backup, 'cafe laut makan pagi')).toMatchObject({ reason: 'wrong-passphrase' });
  expect(text(backup)).not.toContain(Buffer.from(seed).toString('hex'));
});

it('a changed backup gives no key', async () => {
  const { seed } = await createKey();
  const backup = JSON.parse(text(await writeBackup('Rani', seed, 'kuda laut makan', systemRandom)));
  const other = await createKey();
  const flipped = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
  for (const change of [
    { public: other.publicHex },
    { public: `01${'00'.repeat(31)}` },
    { salt: flipped(backup.salt) },
    { nonce: flipped(backup.nonce) },
    { sealed: flipped(backup.sealed) },
    { rounds: 1 },
    { version: 2 },
    { more: true },
  ])
    expect((await readBackup(bytes(JSON.stringify({ ...backup, ...change })), 'kuda laut makan')).ok).toBe(
      false,
    );
  for (const nonsense of ['', '{', '[]', 'x'.repeat(5000)])
    expect(await readBackup(bytes(nonsense), 'kuda laut makan')).toMatchObject({ reason: 'not-a-key-file' });
});
