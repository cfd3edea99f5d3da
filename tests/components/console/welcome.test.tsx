// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PackPlace, PackSourceServices, Told } from '../../../components/console/pack-source/index.ts';
import { WelcomeView, type WelcomeViewProps } from '../../../components/console/welcome/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';

afterEach(cleanup);
const HEX = '0123456789abcdef'.repeat(4);
const ADDRESS = 'https://paket.contoh.example/packs/';

function show(props: Partial<WelcomeViewProps> = {}, language: Language = 'id') {
  const sourceServices = {
    setSource: vi.fn<PackSourceServices['setSource']>(async () => undefined),
    installFile: vi.fn<PackSourceServices['installFile']>(async () => undefined),
  };
  const sample = { label: 'Contoh', version: 5, accounts: [], isSample: true };
  render(
    <TranslationContext value={{ t: createTranslate(language), language }}>
      <WelcomeView
        operator={undefined}
        operatorFault={undefined}
        onOperator={() => undefined}
        pack={sample}
        source={undefined}
        sourceServices={sourceServices}
        {...props}
      />
    </TranslationContext>,
  );
  return sourceServices;
}
const byPolicy = (addresses: string[]): PackPlace => ({
  value: { addresses, fingerprint: HEX, checkMinutes: 3 },
  by: 'policy',
});
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const fill = (name: RegExp, text: string) => userEvent.type(screen.getByLabelText(name), text);

describe('the first pack', () => {
  it('is the sample until something else is chosen', () => {
    show();
    expect(screen.getByRole('radio', { name: /contoh dulu/ })).toHaveProperty('checked', true);
    expect(screen.queryByLabelText(/Sidik jari/)).toBeNull();
  });

  it('comes from a file, which waits for a fingerprint that can be one', async () => {
    const { installFile } = show({}, 'en');
    await choose(/Open a pack file/);
    const field = screen.getByLabelText(/\.tanggap/);
    expect(field).toHaveProperty('disabled', true);
    await fill(/Fingerprint/, `${HEX.slice(0, 32)} ${HEX.slice(32).toUpperCase()}`);
    const file = new File(['x'], 'kantor.tanggap');
    await userEvent.upload(screen.getByLabelText(/\.tanggap/), file);
    expect(installFile).toHaveBeenCalledWith(file, HEX);
    expect(await screen.findByText(/new pack is in use/)).toBeTruthy();
  });

  it('says by number why a file was refused', async () => {
    const { installFile } = show();
    installFile.mockResolvedValue({ code: 'E18', detail: 'root-mismatch' });
    await choose(/Buka berkas/);
    await fill(/Sidik jari/, HEX);
    await userEvent.upload(screen.getByLabelText(/\.tanggap/), new File(['x'], 'kantor.tanggap'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/E18 .*root-mismatch/);
  });

  it('comes from an address: what came so far is shown, and it can be stopped', async () => {
    const { setSource } = show();
    let signal: AbortSignal | undefined;
    setSource.mockImplementation((_source, given, onProgress) => {
      signal = given;
      onProgress(40 * 1024);
      const stopped: Told = { code: 'E16', detail: 'source-cancelled' };
      return new Promise((resolve) => given.addEventListener('abort', () => resolve(stopped)));
    });
    await choose(/alamat kantor/);
    const save = () => screen.getByRole('button', { name: 'Simpan dan cari' });
    await fill(/Sidik jari/, HEX);
    expect(save()).toHaveProperty('disabled', true);
    await fill(/Alamat folder/, ADDRESS.replace('https', 'http'));
    expect(save()).toHaveProperty('disabled', true);
    await userEvent.clear(screen.getByLabelText(/Alamat folder/));
    await fill(/Alamat folder/, ADDRESS);
    await userEvent.click(save());
    expect(setSource.mock.calls[0]?.[0]).toEqual({ addresses: [ADDRESS], fingerprint: HEX, checkMinutes: 3 });
    expect(await screen.findByText(/40 kB/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Batal' }));
    expect(signal?.aborted).toBe(true);
    expect(await screen.findByText(/Dihentikan/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not for a person to choose where a policy gives the address, and a file where it gives none', () => {
    show({ source: byPolicy([ADDRESS]) });
    expect(screen.getByText(new RegExp(`${ADDRESS}.*kebijakan`))).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    cleanup();
    show({ source: byPolicy([]) });
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });
});

describe('who answers', () => {
  it('is not asked where a policy says so, and is where it cannot be read', () => {
    show({ operator: { name: 'Rani Wulandari', by: 'policy' } });
    expect(screen.getByText(/Rani Wulandari, ditetapkan oleh kebijakan/)).toBeTruthy();
    expect(screen.queryByPlaceholderText('Nama petugas')).toBeNull();
    cleanup();
    show({ operatorFault: 'operator.id' });
    expect(screen.getByText(/^E41 .*operator\.id/)).toBeTruthy();
    expect(screen.getByPlaceholderText('Nama petugas')).toBeTruthy();
  });
});
