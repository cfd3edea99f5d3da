import type { OpenItem, PastAnswer } from '../../lib/recording/index.ts';
import { ANSWERED, COMMENT, ENGLISH, IN_GROUP, QUOTED, RIGHT_TO_LEFT, VERY_LONG } from './items.ts';
import { RARE_STATES } from './rare-states.ts';
import { ENTER, failed, focus, INSERTED, type SidebarState, type Step, sent } from './state.ts';

const PAST: readonly PastAnswer[] = [
  {
    at: '2026-11-12T03:20:00.000Z',
    text: 'Halo Kak Sinta, paspor baru bisa diurus di kantor imigrasi mana saja lewat M-Paspor.',
    answerId: 'paspor_baru',
    title: 'Syarat paspor baru (dewasa)',
  },
  { at: '2026-10-02T07:01:00.000Z', text: 'Siap Kak, sama-sama 🙏', answerId: undefined, title: undefined },
];
const WAITING = [
  COMMENT.text,
  'biaya paspor elektronik berapa kak?',
  'min paspor brp duit',
  'kakak, jam buka hari sabtu?',
  'buka jam berapa min',
  'lokasi kantornya dimana ya',
  'bisa urus sertifikat tanah?',
  'mantap min 👍',
].map((text, at) => ({ nativeId: `80${at}`, text }));
const SOON = Date.parse('2026-11-30T02:00:00.000Z');
const LONG_AGO = Date.parse('2026-11-02T02:00:00.000Z');
const OPEN: readonly OpenItem[] = [
  {
    key: '1',
    where: { platform: 'facebook', surface: 'comment' },
    author: 'Budi Santoso',
    asked: 'Sudah dua minggu status paspor saya belum berubah, mohon dibantu.',
    permalink: 'https://www.facebook.com/permalink.php?comment_id=1',
    class: 'complaint',
    firstResponse: { earliest: LONG_AGO, latest: LONG_AGO },
    legal: { earliest: SOON, latest: SOON },
    deferredUntil: '2026-11-24T02:00:00.000Z',
    note: 'menunggu bagian dokumen',
    since: '2026-11-02T02:00:00.000Z',
  },
];
/** The last button of the part that asks for a signature. */
const IN_APPROVAL = 'section section button';
const ASK: Step = { press: IN_APPROVAL };

export const SIDEBAR_STATES: readonly SidebarState[] = [
  { name: 'operator-asked', operator: null },
  { name: 'operator-switch', focus: focus(COMMENT), steps: [{ key: 'o' }] },
  { name: 'connecting', link: 'connecting' },
  { name: 'unreachable', link: 'unreachable' },
  { name: 'nothing-in-focus', focus: { recognised: true } },
  { name: 'page-not-recognised', focus: { recognised: false } },
  { name: 'interface-replaced', focus: { obstacle: 'replaced' } },
  { name: 'box-private', focus: focus(COMMENT, { refused: 'private' }) },
  { name: 'box-group', focus: focus(COMMENT, { refused: 'group' }) },
  { name: 'group-chat', focus: focus(IN_GROUP) },
  { name: 'quote', focus: focus(QUOTED) },
  { name: 'box-own-edit', focus: focus(COMMENT, { refused: 'own-edit' }) },
  { name: 'box-unproved', focus: focus(COMMENT, { refused: 'unproved' }) },
  { name: 'suggestions', focus: focus(COMMENT) },
  { name: 'suggestions-compact', focus: focus(COMMENT), compact: true },
  { name: 'card', focus: focus(COMMENT), shows: 'img' },
  { name: 'card-copied', focus: focus(COMMENT), steps: [{ wait: 'img' }, { key: 'k' }], shows: 'img' },
  { name: 'asked-in-english', focus: focus(ENGLISH) },
  { name: 'right-to-left', focus: focus(RIGHT_TO_LEFT) },
  { name: 'very-long', focus: focus(VERY_LONG) },
  { name: 'already-answered', focus: focus(ANSWERED) },
  { name: 'own-comment', focus: focus({ ...COMMENT, own: true }) },
  { name: 'hidden-characters', focus: focus({ ...COMMENT, text: 'biaya \u202Eparop\u202C brp' }) },
  { name: 'ranking', focus: focus(COMMENT), suggestions: 'never' },
  { name: 'ranking-failed', focus: focus(COMMENT), suggestions: 'fail' },
  {
    name: 'no-fit',
    unmatched: true,
    focus: focus({ ...COMMENT, text: 'min bisa urus sertifikat tanah di situ ga?' }),
  },
  { name: 'needs-none', unmatched: true, focus: focus({ ...COMMENT, text: 'mantap min 👍🔥' }) },
  {
    name: 'account-unknown',
    focus: focus({ ...ENGLISH, actingAs: { standing: 'unknown', how: 'none' } }),
  },
  {
    name: 'account-other',
    focus: focus({
      ...COMMENT,
      actingAs: { account: 'Rani Pribadi', standing: 'other', how: 'composer-label' },
    }),
  },
  { name: 'field-missing', focus: focus({ ...COMMENT, text: 'aplikasi m-paspor error terus nih' }) },
  {
    name: 'two-questions',
    focus: focus({
      ...COMMENT,
      text: 'bikin paspor biayanya berapa ya? trus jam buka kantor hari jumat kapan?',
    }),
  },
  { name: 'approval-no-office', focus: focus(COMMENT), approval: 'no-office', shows: 'section section' },
  { name: 'approval-to-ask', focus: focus(COMMENT), approval: 'to-ask', shows: IN_APPROVAL },
  { name: 'approval-asked', focus: focus(COMMENT), approval: 'asked', steps: [ASK] },
  {
    name: 'approval-key-unknown',
    focus: focus(COMMENT),
    approval: 'asked',
    steps: [ASK, { press: 'section section textarea' }, { type: 'TANGGAP-A1:x' }, { press: IN_APPROVAL }],
  },
  { name: 'approval-granted', focus: focus(COMMENT), approval: 'granted', steps: [ASK] },
  { name: 'approval-alone', focus: focus(COMMENT), approval: 'alone', steps: [ASK] },
  { name: 'approval-refused', focus: focus(COMMENT), approval: 'refused', steps: [ASK] },
  { name: 'search', focus: focus(COMMENT), steps: [{ key: '/' }, { type: 'jadwal layanan' }] },
  { name: 'search-nothing', focus: focus(COMMENT), steps: [{ key: '/' }, { type: 'qqqqzzzz' }] },
  {
    name: 'search-without-item',
    focus: { recognised: true },
    // No suggestions come that the gallery could wait for.
    steps: [{ wait: 'input[type="search"]' }, { key: '/' }, { type: 'paspor' }],
  },
  { name: 'inserting', focus: focus(COMMENT), steps: [ENTER] },
  {
    name: 'armed',
    focus: focus({ ...COMMENT, composer: null }),
    steps: [ENTER, { result: { status: 'armed', until: 60_000 } }],
  },
  { name: 'inserted', focus: focus(COMMENT), steps: [ENTER, INSERTED] },
  {
    name: 'insertion-undone',
    focus: focus(COMMENT),
    steps: [ENTER, INSERTED, { message: { key: 'undo-result', replyId: '', result: 'undone' } }],
  },
  {
    name: 'insertion-not-undone',
    focus: focus(COMMENT),
    steps: [ENTER, INSERTED, { message: { key: 'undo-result', replyId: '', result: 'changed' } }],
  },
  {
    name: 'favourites',
    focus: focus(COMMENT),
    favourites: ['paspor_biaya', 'jam_layanan', 'lokasi'],
    steps: [{ key: 'f' }],
  },
  {
    name: 'short-here-full-in-private',
    focus: focus({ ...COMMENT, text: 'syarat paspor baru apa aja min?' }),
    steps: [
      { press: 'button[title*="pesan pribadi"], button[title*="private message"]' },
      { key: '/' },
      ENTER,
      INSERTED,
    ],
  },
  {
    name: 'unanswered-grouped',
    shows: 'section li button strong',
    focus: focus(COMMENT),
    steps: [{ message: { key: 'unanswered', count: WAITING.length, items: WAITING, asked: false } }],
  },
  { name: 'favourites-none', focus: focus(COMMENT), steps: [{ key: 'f' }] },
  {
    name: 'used-lately',
    focus: focus(COMMENT),
    recents: ['mpaspor_kuota', 'paspor_anak', 'paspor_hilang', 'kontak'],
    steps: [{ key: 'h' }],
  },
  { name: 'answered-this-person-before', focus: focus(COMMENT), past: PAST, steps: [{ press: 'summary' }] },
  { name: 'failed-copied', focus: focus(COMMENT), steps: [ENTER, failed('unchanged')] },
  { name: 'failed-wrong-target', focus: focus(COMMENT), steps: [ENTER, failed('wrong-target')] },
  { name: 'failed-partly', focus: focus(COMMENT), steps: [ENTER, failed('partly')] },
  { name: 'sent', focus: focus(COMMENT), steps: [ENTER, INSERTED, sent('observed')] },
  { name: 'sent-unconfirmed', focus: focus(COMMENT), steps: [ENTER, INSERTED, sent('unknown')] },
  { name: 'sent-not-logged', focus: focus(COMMENT), steps: [ENTER, INSERTED, sent('observed', false)] },
  {
    name: 'site-refused',
    focus: focus(COMMENT),
    steps: [
      ENTER,
      INSERTED,
      { message: { key: 'site-refused', notice: 'Anda tidak dapat berkomentar saat ini.' } },
    ],
  },
  {
    name: 'another-in-focus',
    focus: focus({ ...COMMENT, composer: null }),
    steps: [
      ENTER,
      { result: { status: 'armed', until: 60_000 } },
      {
        message: {
          key: 'focus',
          item: {
            ...COMMENT,
            nativeId: '701',
            author: { name: 'Budi Santoso' },
            text: 'jam buka hari jumat?',
          },
          refused: null,
          byUser: true,
          recognised: true,
          obstacle: null,
        },
      },
    ],
  },
  { name: 'news-of-an-update', focus: focus(COMMENT), news: true },
  { name: 'help', shows: 'dialog[open]', focus: focus(COMMENT), steps: [{ key: '?' }] },
  { name: 'site-not-served', place: 'elsewhere' },
  { name: 'access-withheld', place: 'withheld' },
  {
    name: 'inserted-beside-draft',
    focus: focus(COMMENT),
    steps: [
      ENTER,
      {
        result: {
          status: 'inserted',
          value: { engine: 'lexical', method: 'paste', readBack: 'equal', keptDraft: true, undoable: true },
        },
      },
    ],
  },
  {
    name: 'personal-data',
    focus: focus({ ...COMMENT, text: 'mobil imigrasi kapan mampir ke kecamatan kami?' }),
    steps: [{ press: 'section input' }, { type: 'NIK 3171234567890123' }],
  },
  {
    name: 'pack-not-countersigned',
    focus: focus(COMMENT),
    trust: { refused: false, signed: { countersigned: false, freshness: { state: 'fresh', until: SOON } } },
  },
  {
    name: 'pack-stale',
    focus: focus(COMMENT),
    trust: {
      refused: false,
      signed: { countersigned: true, freshness: { state: 'stale', since: LONG_AGO, graceOver: true } },
    },
  },
  {
    name: 'pack-refused',
    focus: focus(COMMENT),
    trust: { refused: true, signed: { countersigned: true, freshness: { state: 'fresh', until: SOON } } },
  },
  {
    name: 'pack-changed',
    focus: focus(COMMENT),
    changes: {
      version: 5,
      added: ['Paspor elektronik'],
      changed: ['Biaya paspor', 'Jam dan hari layanan kantor'],
      withdrawn: ['Layanan percepatan'],
      facts: ['Nomor telepon'],
    },
  },
  { name: 'follow-up', focus: focus(COMMENT), waiting: OPEN, steps: [{ press: 'main > details > summary' }] },
  { name: 'put-off', focus: focus(COMMENT), steps: [{ key: 'd' }] },
  { name: 'skipped', focus: focus(COMMENT), steps: [{ key: 'l' }] },
  { name: 'handed-on', focus: focus(COMMENT), steps: [{ key: 'r' }] },
  { name: 'pack-loading', pack: 'loading', focus: focus(COMMENT) },
  { name: 'pack-none', pack: 'none', focus: focus(COMMENT) },
  { name: 'pack-expired', pack: 'expired', focus: focus(COMMENT) },
  { name: 'database-unreadable', pack: 'unreadable', focus: focus(COMMENT) },
  { name: 'journal-unreadable', journal: 'unreadable', focus: focus(COMMENT) },
  ...RARE_STATES,
];
