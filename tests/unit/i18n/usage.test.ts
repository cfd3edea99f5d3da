import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../lib/domain/errors.ts';
import { SURFACES } from '../../../lib/domain/index.ts';
import { FailureReason } from '../../../lib/domain/reply-event.ts';
import { createTranslate, dictionaries, type TextKey } from '../../../lib/i18n/index.ts';
import { sourcesIn } from '../../support/sources.ts';

/** Sections whose keys are put together at run time; each must be built so somewhere. */
const BUILT = [
  'packs.source',
  'packs.expires',
  'packs.fault',
  'card.failed',
  'cardDraft.hint',
  'cardDraft.kinds',
  'cardDraft.refused',
  'card.told',
  'siteRules.error',
  'siteRules.fault',
  'platform',
  'surface',
  'obstacle',
  'refused',
  'sites',
  'failed',
  'gate',
  'event',
  'evidence',
  'kind',
  'profile',
  'export',
  'class',
  'due',
  'actions',
  'skip',
  'handoff',
  'log',
  'language',
  'theme',
  'error',
  'preview',
  'suggestions',
  'preferences',
  'preferences.afterChoice',
  'answers',
  'console.column',
  'console.fault',
  'finding',
  'integrity.anchor',
  'people.class',
  'people.texts',
  'backup.refused',
  'severity',
  'verdict',
  'console',
  'learned',
  'caution',
  'caution.hint',
  'correction.as',
  'openList.group',
  'undo',
  'welcome.way',
  'practice.step',
  'practice.author',
  'practice.asked',
  'helpView.when',
  'helpView.do',
  'shelf',
  'shelf.none',
  'lint.severity',
  'lint.field',
  'lint.rule',
  'exchange.format',
  'exchange.state',
  'exchange.error',
  'exchange.reason',
  'exchange.conflict',
  'exchange.remark',
  'drafting',
  'drafting.part',
  'drafting.state',
  'drafting.field',
  'drafting.sensitivity',
  'drafting.aspect',
  'drafting.type',
  'drafting.source',
  'drafting.legal',
  'drafting.fault',
  'drafting.step',
  'drafting.kind',
  'drafting.blockKind',
  'drafting.error',
  'packParts.name',
  'packParts.hint',
  'approval.error',
  'approvals.done',
  'approvals.log',
];
/** Words for states that code names by a value: exactly these stand under a prefix that is otherwise written out. */
const BY_VALUE: Record<string, readonly string[]> = {
  sites: ['strong', 'weak', 'exact', 'about', 'unknown'],
  gate: ['dm-only', 'needs-approval'],
  preview: ['language', 'register', 'length', 'short', 'long', 'formal', 'friendly'],
  suggestions: ['expired', 'not-yet', 'withdrawn', 'not-approved'],
  console: ['erased', 'damaged'],
  answers: [
    'all',
    'valid',
    'expired',
    'withdrawn',
    'review',
    'not-yet',
    'not-approved',
    'dm-only',
    'needs-approval',
  ],
  preferences: ['comfortable', 'compact'],
  due: ['firstResponse', 'legal', 'soon', 'perhaps-overdue', 'overdue'],
  actions: ['deferred', 'skipped', 'escalated', 'done-deferred', 'done-skipped', 'done-escalated'],
  log: ['edited', 'late', 'unconfirmed'],
  export: ['csv', 'xlsx', 'jsonl', 'bundle'],
  learned: ['accepted', 'changed', 'dismissed'],
  undo: ['late', 'changed', 'gone', 'not-taken', 'partly'],
  shelf: ['favourites', 'recents'],
  caution: ['cautious', 'balanced', 'eager'],
  drafting: ['kept', 'keeping'],
};

/** Sentences of numbers that are given out (lib/domain/errors.ts) and that no screen shows yet. */
const WAITING = /^error\.E(?:1[0-5]|3[01])$/;

const sources = sourcesIn(['components', 'entrypoints', 'lib']).filter(
  ({ file }) => !file.startsWith('lib/i18n'),
);
const code = sources.map(({ text }) => text).join('\n');

function leaves(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${prefix}${key}`] : leaves(inner, `${prefix}${key}.`),
  );
}
const keys = leaves(dictionaries.id);

function isUsed(key: string): boolean {
  const stem = key.replace(/_(one|other)$/, '');
  if (code.includes(`'${stem}'`)) return true;
  const at = stem.lastIndexOf('.');
  const [prefix, name] = [stem.slice(0, at), stem.slice(at + 1)];
  if (!BUILT.includes(prefix) || !code.includes(`\`${prefix}.\${`)) return false;
  return BY_VALUE[prefix]?.includes(name) ?? true;
}

describe('every text', () => {
  it('is used somewhere', () => {
    expect(keys.filter((key) => !isUsed(key) && !WAITING.test(key))).toEqual([]);
  });

  it('that is asked for by name is there', () => {
    const stems = new Set(keys.map((key) => key.replace(/_(one|other)$/, '')));
    const asked = [...code.matchAll(/\bt\(\s*'([a-zA-Z0-9.-]+)'/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !stems.has(key))).toEqual([]);
  });

  it('has words in both languages', () => {
    for (const language of ['id', 'en'] as const)
      for (const key of keys) {
        const text = createTranslate(language)(key as TextKey);
        expect(text.trim(), `${language} ${key}`).not.toBe('');
        expect(text, `${language} ${key}`).not.toBe(key);
      }
  });

  it('that counts has both forms', () => {
    const counting = keys.filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(/_\w+$/, ''));
    expect(counting.length).toBeGreaterThan(0);
    for (const stem of counting)
      expect(keys).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
  });

  it('of one language is not left in the other', () => {
    const { id, en } = dictionaries;
    const same = keys.filter((key) => {
      const at = (value: object): unknown =>
        key.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], value);
      return at(id) === at(en) && /\p{L}{4,} \p{L}{3,} \p{L}{3,}/u.test(String(at(id)));
    });
    expect(same).toEqual([]);
  });
});

describe('what code names by a value has its words', () => {
  const stems = new Set(keys);
  it.each<[string, readonly string[]]>([
    ['surface', SURFACES],
    ['platform', ['facebook', 'instagram', 'x', 'youtube']],
    ['failed', FailureReason.options],
    ['suggestions', ['expired', 'not-yet', 'withdrawn', 'not-approved']],
    [
      'error',
      [
        'pack-too-large',
        'pack-not-json',
        'pack-invalid',
        'pack-future-schema',
        'pack-duplicate-id',
        'pack-older',
        'storage-full',
        'storage-unreadable',
      ].map((name) => ERROR_CODES[name as keyof typeof ERROR_CODES]),
    ],
    ['console.fault', ['not-a-leaf', 'gap', 'reordered', 'broken-link', 'wrong-hash']],
  ])('%s', (section, names) => {
    expect(names.filter((name) => !stems.has(`${section}.${name}`))).toEqual([]);
  });
});
