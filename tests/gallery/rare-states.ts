import type { FocusedItem } from '../../lib/domain/index.ts';
import type { AgentToPanel } from '../../lib/messages/index.ts';
import { COMMENT, ENGLISH, LIVE_CHAT, PRIVATE_MESSAGE, VERY_LONG } from './items.ts';
import { ENTER, failed, focus, INSERTED, type SidebarState, type Step, sent } from './state.ts';

const turnTo = (item: FocusedItem): Step => ({
  message: { key: 'focus', item, refused: null, byUser: true, recognised: true, obstacle: null },
});
const freeReply: AgentToPanel = {
  key: 'sent',
  eventId: 'reply:free',
  replyId: null,
  nativeId: '700',
  evidence: 'observed',
  logged: true,
};
const PAIR: Step = { press: 'button[title*="pesan pribadi"], button[title*="private message"]' };

/** Met once a week or less: boxes that are refused, pages that changed, failures, and how the person's system is set. */
export const RARE_STATES: readonly SidebarState[] = [
  { name: 'operator-by-policy', operator: 'by-policy', focus: focus(COMMENT) },
  { name: 'operator-policy-wrong', operator: 'policy-wrong' },
  { name: 'operator-asked-beside-a-question', operator: null, focus: focus(COMMENT) },
  { name: 'messages-locked', focus: focus(PRIVATE_MESSAGE, { obstacle: 'locked' }) },
  { name: 'place-switched-off', focus: { obstacle: 'switched-off' } },
  { name: 'box-decoy', focus: focus(COMMENT, { refused: 'decoy' }) },
  { name: 'box-of-a-new-post', focus: focus(COMMENT, { refused: 'top-level' }) },
  { name: 'box-of-a-quote', focus: focus(COMMENT, { refused: 'quote' }) },
  {
    name: 'pointing',
    focus: { recognised: false },
    steps: [{ key: 'p' }, { message: { key: 'picking', on: true } }],
  },
  { name: 'private-message', focus: focus(PRIVATE_MESSAGE) },
  { name: 'live-chat', focus: focus(LIVE_CHAT) },
  {
    name: 'part-selected',
    focus: focus({ ...VERY_LONG, selection: 'Jadi syarat paspor baru itu apa saja?' }),
  },
  { name: 'comment-clipped', focus: focus({ ...VERY_LONG, truncated: 'clipped' }) },
  { name: 'comment-without-text', unmatched: true, focus: focus({ ...COMMENT, text: '' }) },
  {
    name: 'account-none-official',
    officialAccounts: 'none',
    focus: focus({ ...ENGLISH, actingAs: { standing: 'unknown', how: 'none' } }),
  },
  { name: 'answer-ended', focus: focus(COMMENT), ended: 'paspor_biaya' },
  { name: 'answer-recalled', focus: focus(COMMENT), steps: [{ recall: 'paspor_biaya' }] },
  { name: 'used-again-and-again', focus: focus(COMMENT), repeated: true },
  {
    name: 'answer-too-long',
    focus: focus({
      ...COMMENT,
      platform: 'x',
      text: 'bikin paspor biayanya berapa ya? trus syarat paspor baru apa aja? jam buka kantor hari jumat kapan?',
    }),
  },
  { name: 'none-fits-noted', focus: focus(COMMENT), steps: [{ key: 'g' }] },
  {
    name: 'armed-for-a-message',
    focus: focus({ ...PRIVATE_MESSAGE, composer: null }),
    steps: [ENTER, { result: { status: 'armed', until: 60_000 } }],
  },
  {
    name: 'inserted-with-emoji',
    focus: focus(COMMENT),
    steps: [
      ENTER,
      {
        result: {
          status: 'inserted',
          value: {
            engine: 'lexical',
            method: 'paste',
            readBack: 'equal-but-for-emoji',
            keptDraft: false,
            undoable: true,
          },
        },
      },
    ],
  },
  {
    name: 'private-half-here',
    focus: focus({ ...COMMENT, text: 'syarat paspor baru apa aja min?' }),
    steps: [PAIR, { key: '/' }, ENTER, INSERTED, turnTo(PRIVATE_MESSAGE)],
  },
  {
    name: 'copied-by-hand',
    focus: focus(COMMENT),
    steps: [{ press: 'section + div > button:nth-child(2)' }],
  },
  { name: 'sent-as-told', focus: focus(COMMENT), steps: [ENTER, INSERTED, sent('unknown'), { key: 's' }] },
  {
    name: 'not-sent-as-told',
    focus: focus(COMMENT),
    steps: [ENTER, INSERTED, sent('unknown'), { key: 't' }],
  },
  { name: 'free-reply', focus: focus(COMMENT), steps: [{ message: freeReply }] },
  ...(
    [
      'draft-conflict',
      'storage-full',
      'armed-expired',
      'cancelled',
      'account-changed',
      'agent-lost',
      'too-long',
      'public-box',
    ] as const
  ).map((reason) => ({ name: `failed-${reason}`, focus: focus(COMMENT), steps: [ENTER, failed(reason)] })),
  { name: 'offline', focus: focus(COMMENT), offline: true },
  { name: 'more-contrast', focus: focus(COMMENT), contrast: 'more' },
  { name: 'forced-colours', focus: focus(COMMENT), contrast: 'forced' },
  {
    name: 'forced-colours-failed',
    focus: focus(COMMENT),
    contrast: 'forced',
    steps: [ENTER, failed('partly')],
  },
];
