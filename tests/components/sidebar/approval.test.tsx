// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import Approval from '../../../components/sidebar/Approval.tsx';
import type { ApprovalDesk, ApprovalState, SidebarServices } from '../../../components/sidebar/services.ts';
import { type SignedText, signedFor, withSignature } from '../../../components/sidebar/signed-text.ts';
import { prepareAnswer } from '../../../lib/answering/index.ts';
import { failure, success } from '../../../lib/core/index.ts';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';
import type { ApprovalRow, DecidedApproval } from '../../../lib/store/index.ts';
import { asked, GUARDED, ITEM_KEY, NOW, preparedFor, wish } from '../../support/approval.ts';
import { item } from '../../support/journal.ts';

afterEach(cleanup);

const dewi = { id: 'Dewi', how: 'typed' } as const;
const made = asked();
const row: ApprovalRow = { hash: made.hash, item: ITEM_KEY, request: made.json, at: NOW };
const decided: DecidedApproval = {
  decision: 'granted',
  keyId: 'c0ffee00'.repeat(8),
  by: 'Budi',
  countersigned: true,
  expires: NOW + 3_600_000,
  used: false,
};
const granted = (change: Partial<DecidedApproval> = {}): ApprovalRow => ({
  ...row,
  decided: { ...decided, ...change },
});

function show(
  state: Partial<ApprovalState>,
  { desk = {}, language = 'id' as Language, prepared = preparedFor() } = {},
) {
  const onSigned = vi.fn<(signed: SignedText | undefined) => void>();
  const real: ApprovalDesk = {
    watch(_item, onChange) {
      onChange({ checkable: true, asked: [], ...state });
      return () => undefined;
    },
    ask: vi.fn(() => Promise.resolve(success(undefined))),
    take: vi.fn(() => Promise.resolve(success(undefined))),
    codeOf: () => 'TANGGAP-Q1:kode:00000000',
    saveFile: vi.fn(),
    mark: () => Promise.resolve(),
    ...desk,
  };
  const services = {
    approvals: () => Promise.resolve(real),
    now: () => NOW,
    copy: vi.fn(() => Promise.resolve(true)),
  };
  render(
    <TranslationContext value={{ t: createTranslate(language), language }}>
      <Approval
        services={services as unknown as SidebarServices}
        item={item}
        prepared={prepared}
        pack={GUARDED}
        operator={dewi}
        onSigned={onSigned}
      />
    </TranslationContext>,
  );
  return { desk: real, services, onSigned };
}

const inHand = (prepared = preparedFor()) => ({
  item: ITEM_KEY,
  for: signedFor(prepared, GUARDED, 'Dewi'),
  now: NOW,
});
const gate = { gate: 'sensitivity', sensitivity: 'needs-approval' };

describe('an answer that needs a signature', () => {
  it('is asked for, for exactly the text in hand', async () => {
    const { desk } = show({});
    await userEvent.click(await screen.findByRole('button', { name: 'Minta tanda tangan' }));
    expect(desk.ask).toHaveBeenCalledWith(expect.objectContaining({ item, operator: dewi }));
  });

  it('says why it could not be asked for', async () => {
    show({}, { desk: { ask: () => Promise.resolve(failure('storage-full')) } });
    await userEvent.click(await screen.findByRole('button', { name: 'Minta tanda tangan' }));
    expect((await screen.findByRole('alert')).textContent).toContain('E30');
  });

  it.each<[Language, RegExp]>([
    ['id', /E81.*daftar kunci kantor/],
    ['en', /E81.*list of the office’s keys/],
  ])('cannot be asked for without an office whose keys are known (%s)', async (language, words) => {
    show({ checkable: false }, { language });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('waits until the rest of the text is right', async () => {
    const prepared = preparedFor();
    const gates = [...prepared.gates, { gate: 'missing', names: ['nama'] } as const];
    show({}, { prepared: { ...prepared, gates } });
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: /Minta lagi/ });
    expect(button.disabled).toBe(true);
    expect(screen.getByText(/Perbaiki dulu/)).toBeTruthy();
  });
});

describe('a request on its way', () => {
  it('can be copied and saved, and takes the reply', async () => {
    const { desk, services } = show({ asked: [row] });
    await userEvent.click(await screen.findByRole('button', { name: 'Salin kode permintaan' }));
    expect(services.copy).toHaveBeenCalledWith('TANGGAP-Q1:kode:00000000');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan berkas' }));
    expect(desk.saveFile).toHaveBeenCalledWith(row);
    await userEvent.type(screen.getByLabelText('Kode balasan dari penyelia'), 'TANGGAP-A1:x');
    await userEvent.click(screen.getByRole('button', { name: 'Periksa tanda tangan' }));
    expect(desk.take).toHaveBeenCalledWith('TANGGAP-A1:x', expect.anything());
  });

  it.each([
    ['approval-unreadable', 'E80'],
    ['approval-key', 'E82'],
    ['approval-signature', 'E83'],
    ['approval-device', 'E84'],
    ['approval-item', 'E85'],
    ['approval-answer', 'E86'],
    ['approval-pack', 'E87'],
    ['approval-text', 'E88'],
    ['approval-expired', 'E89'],
    ['approval-used', 'E90'],
    ['approval-own-work', 'E91'],
    ['approval-clock', 'E92'],
  ] as const)('says of %s what it is and what to do', async (reason, code) => {
    show({ asked: [row] }, { desk: { take: () => Promise.resolve(failure(reason, 'rinci')) } });
    await userEvent.type(await screen.findByLabelText('Kode balasan dari penyelia'), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Periksa tanda tangan' }));
    expect((await screen.findByRole('alert')).textContent).toContain(code);
  });

  it('for another text is told apart, and that text keeps its wording', async () => {
    const other = asked({ ...wish(), text: 'teks yang lama' });
    const { onSigned } = show({ asked: [{ ...row, hash: other.hash, request: other.json }] });
    expect(await screen.findByText(/Teks berubah setelah permintaan/)).toBeTruthy();
    await waitFor(() => expect(onSigned.mock.lastCall?.[0]?.text).toBe('teks yang lama'));
    expect(onSigned.mock.lastCall?.[0]?.grant).toBeUndefined();
  });
});

describe('a signature', () => {
  it('opens the gate for exactly its text, comment, answer, pack and operator, until it ends', async () => {
    const { onSigned } = show({ asked: [granted()] });
    expect(await screen.findByText(/Ditandatangani Budi/)).toBeTruthy();
    await waitFor(() => expect(onSigned.mock.lastCall?.[0]?.grant).toBeDefined());
    const signed = onSigned.mock.lastCall?.[0];
    const prepared = preparedFor();
    expect(prepared.gates).toEqual([gate]);
    expect(withSignature(prepared, signed, inHand())).toMatchObject({
      gates: [],
      approval: { request: made.hash, askedBy: 'Dewi', signedBy: 'Budi', countersigned: true },
    });
    const text = `${prepared.rendered.text}.`;
    const changed = { ...prepared, rendered: { ...prepared.rendered, text } };
    for (const shut of [
      withSignature(changed, signed, inHand()),
      withSignature(prepared, signed, { ...inHand(), item: 'facebook:lain' }),
      withSignature(prepared, signed, { ...inHand(), for: signedFor(prepared, GUARDED, 'Tono') }),
      withSignature(prepared, signed, {
        ...inHand(),
        for: signedFor(prepared, { ...GUARDED, version: GUARDED.version + 1 }, 'Dewi'),
      }),
      withSignature(prepared, signed, { ...inHand(), now: NOW + 3_600_000 }),
    ])
      expect(shut.gates).toEqual([gate]);
  });

  it.each<[string, Partial<DecidedApproval>, RegExp]>([
    ['that ended', { expires: NOW }, /berakhir/],
    ['that was used', { used: true }, /sudah dipakai/],
    ['that was refused', { decision: 'refused', note: 'Tarif salah' }, /Budi menolak: Tarif salah/],
  ])('%s opens nothing, and another can be asked for', async (_name, change, words) => {
    const { onSigned } = show({ asked: [granted(change)] });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(onSigned.mock.lastCall?.[0]?.grant).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Minta lagi untuk teks ini' })).toBeTruthy();
  });

  it('of an office of one says that nobody countersigned', async () => {
    show({ asked: [granted({ countersigned: false })] });
    expect(await screen.findByText(/Belum ditandatangani orang kedua/)).toBeTruthy();
  });
});

it('a wording that was sent to be signed waits its turn out', () => {
  const [answer] = GUARDED.answers;
  const [variant] = answer?.variants ?? [];
  if (!answer || !variant) throw new Error('the sample has answers');
  const two = { ...answer, variables: [], variants: [{ ...variant, wordings: ['pertama', 'kedua'] }] };
  const say = (held: string | undefined) =>
    prepareAnswer({
      answer: two,
      pack: GUARDED,
      item,
      operator: 'Dewi',
      typed: {},
      variantId: undefined,
      held,
      now: NOW,
      uses: (key) => (key.endsWith('/0') ? [NOW - 1] : []),
    })?.rendered.text;
  expect(say(undefined)).toBe('kedua');
  expect(say('pertama')).toBe('pertama');
  expect(say('yang tidak ada')).toBe('kedua');
});
