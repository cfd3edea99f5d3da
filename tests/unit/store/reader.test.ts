import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { DATABASE_VERSION, Database, openPackReader, openReader } from '../../../lib/store/index.ts';
import { freshDatabase } from '../../support/journal.ts';

let names = 0;
const freshName = (): string => `reader-${names++}`;

it('opens what Dexie made, and reads what it wrote', async () => {
  const database = freshDatabase();
  await database.state.put({ name: 'device', value: 'one' });
  const opened = await openReader(database.name, DATABASE_VERSION)();
  expect(await opened?.get('state', 'device')).toEqual({ name: 'device', value: 'one' });
});

it('makes no database by looking for one, and finds it once it was made', async () => {
  const name = freshName();
  const read = openReader(name, DATABASE_VERSION);
  expect(await read()).toBeUndefined();
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  await new Database(name).open();
  expect((await read())?.name).toBe(name);
});

it('takes a database of another version for none', async () => {
  const name = freshName();
  const old = new Dexie(name);
  old.version(DATABASE_VERSION - 1).stores({ state: 'name' });
  await old.open();
  old.close();
  expect(await openReader(name, DATABASE_VERSION)()).toBeUndefined();
});

it('lets another part of the program upgrade what it has open, and opens it anew', async () => {
  const name = freshName();
  const first = new Dexie(name);
  first.version(1).stores({ state: 'name' });
  await first.open();
  first.close();
  const read = openReader(name, 1);
  const before = await read();
  const second = new Dexie(name);
  second.version(2).stores({ state: 'name', more: 'name' });
  await second.open();
  expect(() => before?.transaction('state')).toThrow();
  expect(await openReader(name, 2)()).toBeDefined();
  expect(await read()).toBeUndefined();
});

it('has the pack’s database made where it is not there, once', async () => {
  const name = freshName();
  let made = 0;
  const pack = openPackReader(openReader(name, DATABASE_VERSION), async () => {
    made++;
    await new Database(name).open();
  });
  expect(await pack.head()).toBeUndefined();
  expect(await pack.head()).toBeUndefined();
  expect(made).toBe(1);
});

it('says that the database cannot be read, instead of that there is no pack', async () => {
  const pack = openPackReader(openReader(freshName(), DATABASE_VERSION), async () => undefined);
  await expect(pack.head()).rejects.toThrow('cannot be read');
});
