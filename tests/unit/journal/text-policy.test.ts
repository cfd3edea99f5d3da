import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  append,
  createAuditorKey,
  filesInMemory,
  openSealedTexts,
  openTexts,
  readAll,
  readAuditorKey,
  type TextPolicy,
  verifyBundle,
} from '../../../lib/journal/index.ts';
import { bundleOf } from '../../support/evidence.ts';
import { freeReply, freshDatabase, testWriter } from '../../support/journal.ts';

async function written(policy: TextPolicy) {
  const writer = { ...testWriter(freshDatabase()), textPolicy: async () => policy };
  expect(await append(writer, freeReply('event-0001'))).toMatchObject({ ok: true });
  const [entry] = await readAll(writer.tables);
  return { writer, personal: entry?.personal };
}

describe('the texts of an event', () => {
  it('are kept where nothing else is wanted', async () => {
    const { personal } = await written({ fullText: 'keep', auditorKey: '' });
    expect(personal?.sentText).toContain('Rp350.000');
  });

  it('are not kept, while who and where are', async () => {
    const { personal } = await written({ fullText: 'none', auditorKey: '' });
    expect(personal).toEqual({ nativeId: '700', author: freeReply('event-0001').personal?.author });
  });

  it.each(['', 'AAAA', `B${'A'.repeat(86)}=`])(
    'are not kept in the clear for a key that is none: %j',
    async (auditorKey) => {
      const { personal } = await written({ fullText: 'auditors', auditorKey });
      expect(JSON.stringify(personal)).not.toMatch(/Rp350|paspor/);
      expect(personal?.author).toBeDefined();
    },
  );

  it('are readable for the auditors alone, in the journal and in a bundle that verifies', async () => {
    const { publicKey, file } = await createAuditorKey();
    const { writer, personal } = await written({ fullText: 'auditors', auditorKey: publicKey });
    expect(JSON.stringify(personal)).not.toMatch(/Rp350|paspor/);
    const keys = await readAuditorKey(file);
    const other = await readAuditorKey((await createAuditorKey()).file);
    if (!personal || !keys || !other) throw new Error('no keys');
    expect(await openTexts(keys, personal)).toMatchObject({ sentText: 'Halo Kak, tarifnya Rp350.000' });
    expect(await openTexts(other, personal)).toBeUndefined();
    const files = filesInMemory(await bundleOf(writer));
    expect((await verifyBundle(files)).findings.map(({ code }) => code)).not.toContain('payload-changed');
    expect(await openSealedTexts(files, keys)).toMatchObject([
      { seq: 1, personal: { author: { name: 'Sinta Dewi' }, sentText: 'Halo Kak, tarifnya Rp350.000' } },
    ]);
    expect(await openSealedTexts(files, other)).toEqual([]);
  });

  it('need a real key file', async () => {
    for (const text of [
      '',
      '{}',
      '{"format":"tanggap-auditor-key","version":1,"publicKey":"AAAA","privateKey":"AAAA"}',
    ])
      expect(await readAuditorKey(text)).toBeUndefined();
  });
});
