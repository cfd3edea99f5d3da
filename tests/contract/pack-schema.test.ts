import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Pack } from '../../lib/domain/index.ts';

const FILE = path.resolve(import.meta.dirname, '../../public/packs/pack.schema.json');

/** Editors that know JSON Schema complete and check a pack while it is typed. Written anew with UPDATE_SCHEMA=1. */
it('the published JSON Schema is the one that the program checks packs by', () => {
  const schema = { ...z.toJSONSchema(Pack, { io: 'input' }), title: 'Tanggap answer pack, schema version 1' };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, text);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(text));
});
