import type { Dictionary } from '../dictionary.ts';

export const packNews: Pick<Dictionary, 'packNews'> = {
  packNews: {
    today: 'published today',
    age_one: '{{count}} day old',
    age_other: '{{count}} days old',
    stale: 'not confirmed since {{day}}',
    staleHint: 'Nobody confirmed that this is the newest pack. It can still be used; tell your supervisor.',
    staleLong:
      'Not confirmed as the newest pack for more than two weeks. Check important answers with your supervisor.',
    refused: 'update refused: bad signature',
    refusedHint:
      'E18 The signatures of the pack that the office’s address offers do not hold. The pack in use is unchanged; tell your supervisor at once.',
    notCountersigned: 'not countersigned',
    notCountersignedHint: 'One person alone wrote and signed this pack.',
    withdrawn: 'The answer “{{title}}” was withdrawn and can no longer be inserted.',
    withdrawnReason: 'Reason: {{reason}}',
    withdrawnInstead: 'Use “{{title}}” instead',
    withdrawnOk: 'Choose another answer',
    changes: 'New answers: version {{version}}',
    changesAdded_one: '{{count}} new answer',
    changesAdded_other: '{{count}} new answers',
    changesChanged_one: '{{count}} answer changed',
    changesChanged_other: '{{count}} answers changed',
    changesWithdrawn_one: '{{count}} answer withdrawn',
    changesWithdrawn_other: '{{count}} answers withdrawn',
    changesFacts: 'Office facts changed: {{labels}}',
    changesSeen: 'Understood',
  },
};
