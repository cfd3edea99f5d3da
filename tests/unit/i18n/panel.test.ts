import { describe, expect, it } from 'vitest';
import { approval as approvalEn } from '../../../lib/i18n/en/approval.ts';
import { panel as en } from '../../../lib/i18n/en/panel.ts';
import { approval as approvalId } from '../../../lib/i18n/id/approval.ts';
import { panel as id } from '../../../lib/i18n/id/panel.ts';
import { dictionaries, loadTranslate } from '../../../lib/i18n/index.ts';
import { sourcesIn } from '../../support/sources.ts';

/** What the pages of the sidebar and the popup are made of. */
const FOLDERS = [
  'components/sidebar',
  'components/popup',
  'components/hooks',
  'components/ui',
  'entrypoints/sidepanel',
  'entrypoints/popup',
];
const code = sourcesIn(FOLDERS)
  .map(({ text }) => text)
  .join('\n');
const sections = Object.keys(dictionaries.id);

describe('the texts of the sidebar', () => {
  it('hold every section that it speaks of, as the whole dictionary has it', () => {
    const spoken = [...code.matchAll(/['"`]([a-zA-Z]+)\.(?:[a-zA-Z-]|\$\{)/g)].map(([, name = '']) => name);
    const wanted = sections.filter((name) => spoken.includes(name));
    expect(wanted.length).toBeGreaterThan(15);
    const pick = (texts: object) => Object.entries(texts).filter(([name]) => wanted.includes(name));
    expect(Object.fromEntries(pick({ ...id, ...approvalId }))).toEqual(
      Object.fromEntries(pick(dictionaries.id)),
    );
    expect(Object.fromEntries(pick({ ...en, ...approvalEn }))).toEqual(
      Object.fromEntries(pick(dictionaries.en)),
    );
  });

  it('are loaded by themselves, and speak', async () => {
    const t = await loadTranslate('en', 'panel');
    expect(t('status.logged', { count: 1 })).toBe('1 event logged');
    expect(t('status.logged', { count: 2 })).toBe('2 events logged');
    expect(t('report.view')).toBe('report.view');
    // Said by what is loaded later, which brings these along.
    expect(t('approval.ask')).toBe('approval.ask');
    expect((await loadTranslate('en', 'approval'))('approval.ask')).toBe('Ask for a signature');
    expect((await loadTranslate('id', 'everything'))('report.view')).not.toBe('report.view');
  });
});
