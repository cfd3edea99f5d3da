// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { type DraftingServices, DraftingView } from '../../../components/console/drafting/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { failure, success } from '../../../lib/core/index.ts';
import type { Pack } from '../../../lib/domain/index.ts';
import {
  editAnswer,
  merge,
  type Office,
  type Person,
  readCopyFile,
  sendToReview,
  startFrom,
} from '../../../lib/drafting/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import {
  changeWorkingCopy,
  type Database,
  keepWorkingCopy,
  readWorkingCopy,
} from '../../../lib/store/index.ts';
import { AT, answerOf, BUDI, copyBytes, OFFICE, RANI, reworded, smallPack } from '../../support/drafting.ts';
import { freshDatabase } from '../../support/journal.ts';

// Real transactions on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const pack = usedOnly(smallPack(2));
const first = answerOf(pack);
const NOW = Date.parse(AT);

/** Without the hundred facts and blocks that these answers do not say: every box of the form offers them all. */
function usedOnly(whole: Pack): Pack {
  const said = (text: string) => (one: { id: string }) => text.includes(`.${one.id}}`);
  const blocks = whole.blocks.filter(said(JSON.stringify(whole.answers)));
  return { ...whole, blocks, facts: whole.facts.filter(said(JSON.stringify([whole.answers, blocks]))) };
}

/** The real database behind the real view, as the console's page puts them together. */
function Page({
  database,
  me,
  office,
}: {
  database: Database;
  me: Person | undefined;
  office: Office | undefined;
}) {
  const copy = useLiveQuery(() => readWorkingCopy(database), []);
  const services: DraftingServices = {
    now: () => NOW,
    change: (change, saw) => changeWorkingCopy(database, change, { saw }),
    nameMyself: () => Promise.resolve(),
    download: () => Promise.resolve({ ok: true, name: 'x', count: 0 }),
    async open(file) {
      const theirs = readCopyFile(new Uint8Array(await file.arrayBuffer()));
      const mine = await readWorkingCopy(database);
      if (!theirs.ok) return theirs;
      return mine ? merge(mine, theirs.value, AT) : failure('no-working-copy');
    },
    takeImage: () => Promise.resolve(failure('card-not-image')),
    readImage: () => Promise.resolve(undefined),
    prepare: () => Promise.resolve(undefined),
    downloadPack: () => Promise.resolve({ ok: true, name: 'x', count: 0 }),
    startAnew: () => Promise.resolve(),
  };
  return (
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <DraftingView
        drafting={copy ? { state: 'ready', copy, me, office, otherPack: undefined } : { state: 'loading' }}
        services={services}
        chosen={undefined}
        onChoose={() => undefined}
      />
    </TranslationContext>
  );
}

async function open(
  me: Person | null = RANI,
  office: Office | undefined = OFFICE,
  known?: Database,
): Promise<Database> {
  const database = known ?? freshDatabase();
  if (!known) await keepWorkingCopy(database, startFrom(pack));
  render(<Page database={database} me={me ?? undefined} office={office} />);
  await screen.findByRole('navigation', { name: 'Bagian penyusunan' });
  return database;
}
const title = () => screen.getByLabelText<HTMLInputElement>('Judul');
const kept = async (database: Database) => JSON.stringify((await readWorkingCopy(database))?.entries);
afterEach(cleanup);

describe('the card of an answer', () => {
  const kind = () => screen.getByLabelText<HTMLSelectElement>('Gambar untuk jawaban');

  it('of facts is written row by row, kept, and says which fact is not there', async () => {
    const database = await open();
    await userEvent.selectOptions(kind(), 'none');
    await waitFor(async () => expect(await kept(database)).toContain('"card":null'));
    await userEvent.selectOptions(kind(), 'facts');
    await userEvent.click(screen.getByRole('button', { name: 'Tambah baris' }));
    const value = screen.getByLabelText('Baris 2: isi');
    await userEvent.click(value);
    await userEvent.paste('{{fact.hilang}}');
    await waitFor(async () => expect(await kept(database)).toContain('{{fact.hilang}}'));
    expect(kind().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/fact\.hilang/, { selector: 'p' })).toBeTruthy();
    // A person's name is nothing for a card that everybody gets.
    const offered = within(value.closest('div') ?? document.body).getAllByRole('group');
    expect(offered.map((group) => group.getAttribute('label'))).not.toContain('Isian');
  });

  it('is a picture that was looked at, or is refused with a reason; who changes their mind loses nothing', async () => {
    const database = await open();
    const before = (await kept(database)) ?? '';
    expect(before).toBe('[]');
    await userEvent.selectOptions(kind(), 'image');
    await userEvent.upload(
      screen.getByLabelText('Pilih gambar'),
      new File(['<svg>'], 'a.png', { type: 'image/png' }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('bukan gambar');
    await userEvent.selectOptions(kind(), 'facts');
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Judul pada kartu').value).not.toBe(''),
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>('Baris 1: isi').value).toContain('{{fact.');
  });
});

describe('rules and lists', () => {
  it('are written as lines, kept, held against the schema line by line, and sent to review', async () => {
    const database = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Aturan dan daftar' }));
    const holidays = screen.getByLabelText<HTMLTextAreaElement>('Hari libur');
    await userEvent.click(holidays);
    await userEvent.paste('2026-12-25 Hari Natal\n2027-13-01 Salah');
    await waitFor(() => expect(screen.getByText('baris 2 tidak sesuai bentuknya')).toBeTruthy());
    expect(holidays.getAttribute('aria-invalid')).toBe('true');
    await waitFor(async () => expect(await kept(database)).toContain('2027-13-01'));
    const send = () => screen.getByRole<HTMLButtonElement>('button', { name: /untuk diperiksa/ });
    expect(send().disabled).toBe(true);
    await userEvent.clear(holidays);
    await userEvent.paste('2026-12-25 Hari Natal');
    await userEvent.selectOptions(screen.getByLabelText('Zona waktu'), 'Asia/Jakarta');
    await waitFor(() => expect(send().disabled).toBe(false));
    await waitFor(() => expect(send().textContent).toContain('2'));
    await userEvent.click(send());
    await waitFor(async () => expect((await kept(database)).match(/in-review/g)).toHaveLength(2));
    cleanup();
    await open(BUDI, OFFICE, database);
    await userEvent.click(screen.getByRole('button', { name: /^Pemeriksaan/ }));
    const card = screen.getByRole('article', { name: 'Hari libur' });
    expect(card.querySelector('ins')?.textContent).toBe('2026-12-25 Hari Natal');
    expect(within(card).getByRole<HTMLButtonElement>('button', { name: /^Setujui/ }).disabled).toBe(false);
  });
});

describe('the form of an answer', () => {
  it('keeps every stroke, so that a page that dies at any moment loses nothing', async () => {
    const database = await open();
    await userEvent.clear(title());
    await userEvent.type(title(), 'Judul se');
    await waitFor(async () => expect(await kept(database)).toContain('Judul se'));
    // The page is gone without a farewell; another one opens on the same database.
    document.body.innerHTML = '';
    await open(RANI, OFFICE, database);
    expect(title().value).toBe('Judul se');
    expect(screen.getByRole('form', { name: 'Judul se' }).textContent).toContain('draf');
  });

  it('says beside the field what is wrong once it is to be sent, and loses nothing', async () => {
    const database = await open();
    await userEvent.clear(title());
    const wording = screen.getByLabelText('Susunan kata 1 dari versi 1');
    await userEvent.click(wording);
    await userEvent.paste(' Lihat {{fact.hilang}}.');
    expect(wording.getAttribute('aria-invalid')).toBe('true');
    expect(title().getAttribute('aria-invalid')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Kirim untuk diperiksa' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Judul: belum diisi');
    expect(alert.textContent).toContain('tidak dikenal: {{fact.hilang}}');
    const described = title().getAttribute('aria-describedby');
    expect(document.getElementById(described ?? '')?.textContent).toBe('belum diisi');
    expect(await kept(database)).toContain('{{fact.hilang}}');
    expect(await kept(database)).not.toContain('in-review');
  });

  it('shows it as each site would while it is typed, counted, with what is still open marked', async () => {
    await open();
    const preview = screen.getByRole('region', { name: 'Pratinjau' });
    await userEvent.click(within(preview).getByRole('button', { name: /^X/ }));
    const wording = screen.getByLabelText('Susunan kata 1 dari versi 1');
    await userEvent.clear(wording);
    await userEvent.paste('Nomor {{nomor}} di {{fact.nama_kantor}}');
    await waitFor(() => expect(preview.textContent).toContain('di Kantor Imigrasi Contoh'));
    expect(preview.querySelector('mark')?.textContent).toBe('belum diisi: {{nomor}}\u00a0…');
    expect(preview.textContent).toContain('41 / 280');
    await userEvent.click(wording);
    await userEvent.paste('panjang '.repeat(40));
    await waitFor(() => expect(preview.textContent).toContain('terlalu panjang'));
  });

  it('never writes over what another tab kept in the meantime without asking', async () => {
    const database = await open();
    await userEvent.type(title(), ' satu');
    await waitFor(async () => expect(await kept(database)).toContain(' satu'));
    // Before the next stroke is kept, the other tab is quicker: no timer runs between these two lines.
    fireEvent.change(title(), { target: { value: `${title().value} dua` } });
    await changeWorkingCopy(database, (copy) =>
      success(editAnswer(copy, { ...first, title: 'Dari tab lain' }, BUDI, AT)),
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('E50');
    expect(title().value).toContain('satu dua');
    expect(await kept(database)).toContain('Dari tab lain');
    await userEvent.click(screen.getByRole('button', { name: 'Pakai tulisan saya' }));
    await waitFor(async () => expect(await kept(database)).toContain('satu dua'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is closed to somebody who did not say who they are', async () => {
    await open(null);
    expect(title().matches(':disabled') || title().closest('fieldset[disabled]')).toBeTruthy();
    expect(screen.getByLabelText('Nama Anda, sebagai penulis atau pemeriksa')).toBeTruthy();
  });
});

describe('the review', () => {
  async function waiting(me: Person, office: Office | undefined = OFFICE): Promise<Database> {
    const database = freshDatabase();
    const copy = editAnswer(startFrom(pack), reworded(first, 'Kalimat Rani yang baru.'), RANI, AT);
    const sent = sendToReview(copy, `answer:${first.id}`, RANI, AT);
    if (!sent.ok) throw new Error(sent.reason);
    await keepWorkingCopy(database, sent.value);
    await open(me, office, database);
    await userEvent.click(screen.getByRole('button', { name: /^Pemeriksaan/ }));
    return database;
  }

  it('shows the difference against what is in use, word by word, and takes the second person’s approval', async () => {
    const database = await waiting(BUDI);
    const card = screen.getByRole('article', { name: first.title });
    expect([...card.querySelectorAll('ins')].map((one) => one.textContent).join(' ')).toContain('Kalimat');
    expect(card.querySelectorAll('del').length).toBeGreaterThan(0);
    await userEvent.click(within(card).getByRole('button', { name: `Setujui: ${first.title}` }));
    await waitFor(async () => expect(await kept(database)).toContain('"approved"'));
    expect(await screen.findByText('Disetujui Budi.')).toBeTruthy();
  });

  it('is not open to the author, and a rejection needs its note', async () => {
    const database = await waiting(RANI);
    const card = screen.getByRole('article', { name: first.title });
    expect(within(card).getByRole<HTMLButtonElement>('button', { name: /^Setujui/ }).disabled).toBe(true);
    expect(card.textContent).toContain('harus orang lain');
    await userEvent.click(within(card).getByRole('button', { name: /^Kembalikan/ }));
    const back = within(card).getByRole<HTMLButtonElement>('button', { name: 'Kembalikan kepada penulis' });
    expect(back.disabled).toBe(true);
    await userEvent.type(within(card).getByLabelText(/Catatan untuk penulis/), 'Tarifnya keliru');
    await userEvent.click(back);
    await waitFor(async () => expect(await kept(database)).toContain('Tarifnya keliru'));
    await userEvent.click(screen.getByRole('button', { name: 'Jawaban' }));
    expect(screen.getByRole('form', { name: first.title }).textContent).toContain('Dikembalikan oleh Rani');
  });

  it('of an office of one is said to be nobody else’s', async () => {
    await waiting(RANI, { people: 1 });
    const card = screen.getByRole('article', { name: first.title });
    expect(card.textContent).toContain('hanya punya satu penandatangan');
    await userEvent.click(within(card).getByRole('button', { name: /^Setujui/ }));
    expect(await screen.findByText(/belum ditandatangani orang kedua/)).toBeTruthy();
  });
});

it('an office fact says which answers use it, and its change is kept and sent', async () => {
  const database = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Data kantor dan blok' }));
  const fact = pack.facts.find(({ id }) => id === 'dokumen_dasar');
  if (!fact) throw new Error('the sample has this fact');
  await userEvent.type(screen.getByLabelText('Cari data atau blok'), 'dokumen_dasar');
  const box = screen.getByLabelText<HTMLTextAreaElement>(fact.label);
  const row = box.closest('li');
  expect(row?.textContent).toMatch(/dipakai \d+ jawaban/);
  expect(row?.textContent).toContain(first.title);
  await userEvent.type(box, ' asli');
  await waitFor(async () => expect(await kept(database)).toContain(`${fact.value} asli`));
  await userEvent.click(await screen.findByRole('button', { name: 'Kirim 1 perubahan untuk diperiksa' }));
  await waitFor(async () => expect(await kept(database)).toContain('in-review'));
});

describe('a colleague’s file', () => {
  async function choose(database: Database, bytes: Uint8Array): Promise<void> {
    await open(RANI, OFFICE, database);
    await userEvent.click(screen.getByRole('button', { name: 'Terbitan dan berkas' }));
    const file = new File([new Uint8Array(bytes)], 'rekan.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText(/Buka salinan kerja dari rekan/), file);
  }
  async function written(): Promise<Database> {
    const database = freshDatabase();
    await keepWorkingCopy(database, editAnswer(startFrom(pack), reworded(first, 'Kalimat Rani.'), RANI, AT));
    return database;
  }

  it('that changed the same is shown word by word, and nothing is dropped before somebody chose', async () => {
    const database = await written();
    const theirs = editAnswer(startFrom(pack), reworded(first, 'Kalimat Budi.'), BUDI, AT);
    await choose(database, copyBytes(theirs));
    const card = await screen.findByRole('article', { name: first.title });
    expect(card.querySelector('del')?.textContent).toContain('Rani.');
    expect(card.querySelector('ins')?.textContent).toContain('Budi.');
    expect(await kept(database)).toContain('Kalimat Rani.');
    await userEvent.click(within(card).getByRole('button', { name: 'Pakai yang di berkas' }));
    await waitFor(async () => expect(await kept(database)).toContain('Kalimat Budi.'));
    expect(await kept(database)).toContain('Kalimat Rani.');
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('that is none, or of another pack, is refused with its number', async () => {
    await choose(await written(), new TextEncoder().encode('{"format":"lain"}'));
    expect((await screen.findByRole('alert')).textContent).toContain('E51');
    cleanup();
    await choose(await written(), copyBytes(startFrom({ ...pack, id: 'kantor-lain' })));
    expect((await screen.findByRole('alert')).textContent).toContain('E52');
  });
});
