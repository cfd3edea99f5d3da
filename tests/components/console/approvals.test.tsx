// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ApprovalsServices,
  ApprovalsView,
  type OpenedRequest,
  type SigningKey,
} from '../../../components/console/approvals/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { readRequest } from '../../../lib/approval/index.ts';
import { failure, success } from '../../../lib/core/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { asked } from '../../support/approval.ts';

afterEach(cleanup);

const read = readRequest(asked().json);
if (!read.ok) throw new Error('not a request');
const { request, hash } = read.value;
const BUDI: SigningKey = { keyId: 'b'.repeat(64), name: 'Budi' };
const DEWI: SigningKey = { keyId: 'd'.repeat(64), name: 'Dewi' };
const office = { signers: [BUDI.keyId, DEWI.keyId] };
const opened: OpenedRequest = {
  hash,
  request,
  titles: ['Biaya paspor'],
  template: request.text,
  otherPack: undefined,
  office,
};

async function show({
  keys = [BUDI],
  change = {},
  services = {},
}: {
  keys?: readonly SigningKey[];
  change?: Partial<OpenedRequest>;
  services?: Partial<ApprovalsServices>;
} = {}) {
  const all: ApprovalsServices = {
    open: vi.fn(() => Promise.resolve(success({ ...opened, ...change }))),
    decide: vi.fn(({ decision }) =>
      Promise.resolve(success({ decision, expires: 0, code: 'TANGGAP-A1:kode', json: '{}' })),
    ),
    copy: vi.fn(() => Promise.resolve(true)),
    save: vi.fn(),
    ...services,
  };
  render(
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <ApprovalsView keys={keys} services={all} />
    </TranslationContext>,
  );
  await userEvent.type(screen.getByLabelText('Kode permintaan'), 'TANGGAP-Q1:x');
  await userEvent.click(screen.getByRole('button', { name: 'Buka permintaan' }));
  return all;
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('a request that a supervisor opens', () => {
  it('is shown with its question, its text, and how that differs from the approved answer', async () => {
    await show({ change: { template: `${request.text} {{catatan}}` } });
    const card = await screen.findByRole('article');
    expect(card.textContent).toContain('Dewi');
    expect(card.textContent).toContain(request.question);
    expect(within(card).getByTestId('text-to-sign').textContent).toBe(request.text);
    expect(card.querySelector('del')?.textContent).toContain('{{catatan}}');
    expect(card.querySelector('ins')).toBeNull();
  });

  it('is signed for the chosen time, and the word on it can be carried back', async () => {
    const { decide, copy, save } = await show();
    await userEvent.selectOptions(await screen.findByLabelText('Berlaku'), '4 jam');
    await userEvent.click(button('Tanda tangani teks ini'));
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({ decision: 'granted', hours: 4, key: BUDI }),
    );
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kode balasan' }).value).toBe(
      'TANGGAP-A1:kode',
    );
    await userEvent.click(button('Salin kode balasan'));
    expect(copy).toHaveBeenCalledWith('TANGGAP-A1:kode');
    await userEvent.click(button('Simpan berkas balasan'));
    expect(save).toHaveBeenCalled();
    await userEvent.click(button('Buka permintaan lain'));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('is refused only with a note', async () => {
    const { decide } = await show();
    expect(button('Tolak').disabled).toBe(true);
    await userEvent.type(screen.getByLabelText(/^Catatan/), 'Tarifnya salah');
    await userEvent.click(button('Tolak'));
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({ decision: 'refused', note: 'Tarifnya salah' }),
    );
  });

  it('is not signed by whoever asked, unless the office is one person, which is said', async () => {
    await show({ keys: [DEWI] });
    expect(button('Tanda tangani teks ini').disabled).toBe(true);
    expect(screen.getByText(/E91/)).toBeTruthy();
    cleanup();
    await show({ keys: [DEWI], change: { office: { signers: [DEWI.keyId] } } });
    expect(button('Tanda tangani teks ini').disabled).toBe(false);
    expect(screen.getByText(/belum ditandatangani orang kedua/)).toBeTruthy();
    cleanup();
    // Of an office that is not known, nobody says that it is one person.
    await show({ keys: [DEWI], change: { office: undefined } });
    expect(button('Tanda tangani teks ini').disabled).toBe(true);
  });

  it('is not signed by a key that is not on the list; without a key the way to one is told', async () => {
    await show({ change: { office: { signers: [DEWI.keyId] } } });
    expect(button('Tanda tangani teks ini').disabled).toBe(true);
    expect(screen.getByText(/E82/)).toBeTruthy();
    cleanup();
    await show({ keys: [] });
    expect(screen.getByText(/belum ada kunci/)).toBeTruthy();
  });

  it('says when the answer is not known here, the pack is another, or characters hide', async () => {
    await show({
      change: {
        template: undefined,
        otherPack: { id: 'lain', version: 3 },
        request: { ...request, text: 'Halo\u202E' },
      },
    });
    for (const words of [/tidak memiliki jawaban itu/, /paket lain versi 3/, /tidak terlihat/])
      expect(screen.getByText(words)).toBeTruthy();
  });

  it('is not shown where it is damaged, nor signed where the journal is full', async () => {
    await show({ services: { open: () => Promise.resolve(failure('approval-unreadable', 'damaged')) } });
    expect((await screen.findByRole('alert')).textContent).toContain('E80');
    expect(screen.queryByRole('article')).toBeNull();
    cleanup();
    await show({ services: { decide: () => Promise.resolve(failure('storage-full')) } });
    await userEvent.click(button('Tanda tangani teks ini'));
    expect((await screen.findByRole('alert')).textContent).toContain('E30');
  });
});
