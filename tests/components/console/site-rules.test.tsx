// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RulesFailed, RulesServices, RulesState } from '../../../components/console/sites/index.ts';
import { RulesCard } from '../../../components/console/sites/RulesCard.tsx';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { standingOf } from '../../../lib/rulebooks/index.ts';
import { rulesFile, rulesOf } from '../../support/repository/rules.ts';

const NOTHING: RulesState = {
  standings: standingOf(undefined),
  signed: undefined,
  held: false,
  addresses: [],
  byPolicy: false,
  failure: undefined,
};

function show(rules: Partial<RulesState>, failed?: RulesFailed) {
  const services: RulesServices = {
    openFile: vi.fn(() => Promise.resolve(failed)),
    setAddresses: vi.fn(() => Promise.resolve(failed)),
    hold: vi.fn(() => Promise.resolve()),
  };
  render(
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <RulesCard rules={{ ...NOTHING, ...rules }} services={services} />
    </TranslationContext>,
  );
  return services;
}
afterEach(cleanup);

const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name} `) });
const signed = { version: 3, by: 2, of: 3, installedAt: '2026-11-27T02:00:00.000Z' };

describe('the rules in force', () => {
  it('are told site by site: bundled, signed, or why the signed ones are not', () => {
    const off = rulesOf('youtube', 4, ({ places }) => {
      for (const place of places.slice(0, 1)) place.enabled = false;
    });
    const weaker = rulesOf('x', 5, ({ selectors }) => {
      selectors['quoted']?.splice(0, 1, { css: 'x-never', evidence: { kind: 'code', source: 'nobody' } });
    });
    show({ standings: standingOf(rulesFile(3, off, weaker)), signed });
    expect(row('Facebook').textContent).toContain('bawaan, versi 1');
    expect(row('YouTube').textContent).toContain('bertanda tangan, versi 4');
    expect(row('YouTube').textContent).toContain(off.places[0]?.place);
    expect(row('X').textContent).toMatch(/bawaan, versi 1.*E73.*melemahkan pengaman/);
    expect(screen.getByText(/2 dari 3 pengelola/)).toBeTruthy();
  });

  it('come from addresses that are HTTPS, or from none', async () => {
    const services = show({});
    const field = screen.getByLabelText(/^Alamat folder aturan/);
    await userEvent.type(field, 'http://contoh.example/');
    expect(screen.getByRole('button', { name: /^Simpan/ }).hasAttribute('disabled')).toBe(true);
    await userEvent.clear(field);
    await userEvent.type(field, 'https://contoh.example/aturan/');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan dan cari aturan baru' }));
    expect(services.setAddresses).toHaveBeenCalledWith(['https://contoh.example/aturan/']);
    expect(await screen.findByText(/^Selesai/)).toBeTruthy();
  });

  it('are refused with a number and a next step', async () => {
    const services = show({}, { code: 'E72', detail: 'wrong-content answers' });
    const file = new File(['x'], 'aturan.tanggap');
    await userEvent.upload(screen.getByLabelText(/^Buka berkas aturan/), file);
    expect(services.openFile).toHaveBeenCalledWith(file);
    expect((await screen.findByRole('alert')).textContent).toMatch(/E72 .*wrong-content answers/);
  });

  it('can be left for the bundled ones, and taken up again', async () => {
    const services = show({ signed });
    await userEvent.click(screen.getByRole('button', { name: 'Kembali ke aturan bawaan' }));
    expect(services.hold).toHaveBeenCalledWith(true);
    cleanup();
    show({ signed, held: true });
    expect(screen.getByText(/^Anda kembali ke aturan bawaan/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Pakai lagi aturan bertanda tangan' })).toBeTruthy();
  });

  it('by policy are not changed here, and the last failure is told', () => {
    show({
      byPolicy: true,
      addresses: ['https://kantor.example/aturan/'],
      failure: { code: 'E74', detail: 'not-found' },
    });
    const region = screen.getByRole('region', { name: 'Aturan yang berlaku' });
    expect(
      within(region)
        .getByLabelText(/^Alamat folder/)
        .hasAttribute('readonly'),
    ).toBe(true);
    expect(within(region).getByRole('alert').textContent).toContain('E74');
  });
});
