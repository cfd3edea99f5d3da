import type { Dictionary } from '../dictionary.ts';

export const learning: Pick<Dictionary, 'learned' | 'gaps' | 'caution'> = {
  learned: {
    title: 'What was learnt',
    intro:
      'Suggestions improve with the answers that were really sent on this device. No text leaves it. Wordings are kept masked, are erased after the time below, and go together with the person who wrote them.',
    robust:
      'One careless hour does not turn the suggestions: at most 12 choices of one operator are taught an hour, and more hours of work outweigh fewer.',
    empty: 'Nothing was learnt yet. This fills once replies from approved answers were seen on the page.',
    loading: 'Loading…',
    unreadable: 'The database cannot be read (E33). Close other Tanggap tabs, then reload.',
    noPack: 'There is no answer pack yet.',
    accepted: 'sent as they were',
    changed: 'sent with small changes',
    dismissed: 'passed over',
    answer: 'Answer',
    candidates: 'Proposed sample questions',
    noCandidates: 'none yet',
    candidate: '{{text}} ({{times}} times, {{authors}} people)',
    keep: 'Keep for',
    days: '{{count}} days',
    never: 'do not learn',
    keepHint: 'Holds for what is noted from now on.',
    export: 'Download evidence for the next pack',
    exportHint:
      'A JSON file with counts by answer and proposed sample questions. A proposal holds only words of the office, or words that at least 3 people wrote.',
    exported: 'Downloaded: {{name}} ({{count}} proposals).',
    exportFailed: 'The download could not be logged ({{code}}), so no file was made.',
    reset: 'Erase what was learnt…',
    confirmReset_one:
      'Erase {{count}} choice? Suggestions go back to those of the pack alone. The list of questions without an answer stays.',
    confirmReset_other:
      'Erase {{count}} choices? Suggestions go back to those of the pack alone. The list of questions without an answer stays.',
    resetYes: 'Yes, erase',
    cancel: 'Cancel',
    resetDone: 'Everything that was learnt is erased.',
  },
  gaps: {
    title: 'Questions without an answer',
    intro:
      'Questions that no approved answer fits, grouped by what they are about. The example wordings are masked.',
    empty: 'There are no questions without an answer yet.',
    count_one: '{{count}} question',
    count_other: '{{count}} questions',
    authors_one: 'from {{count}} person',
    authors_other: 'from {{count}} people',
    byOperator_one: '{{count}} marked by operators',
    byOperator_other: '{{count}} marked by operators',
    last: 'last {{day}}',
    examples: 'Example wordings',
    write: 'Write the answer',
    notBegun:
      'The answer could not be begun ({{code}}). Close other Tanggap tabs or free some disk space, then try again.',
    draft: 'Download a draft answer',
    drafted: 'Downloaded: {{name}}.',
    dismiss: 'Done, remove from the list',
    total_one: '{{count}} question',
    total_other: '{{count}} questions',
    inGroups_one: '{{questions}} in {{count}} group',
    inGroups_other: '{{questions}} in {{count}} groups',
    draftTitle: 'New answer',
    draftWording: 'Write the answer here.',
    draftOwner: 'not decided yet',
    draftNotes:
      'Draft from {{count}} questions without an answer. Check its title, legal basis and period of validity.',
  },
  caution: {
    title: 'When suggestions are shown',
    cautious: 'Cautious',
    balanced: 'Balanced',
    eager: 'Eager',
    hint: {
      cautious: 'Silent more often, seldom wrong.',
      balanced: 'For most offices.',
      eager: 'Nearly always suggests, more often wrong.',
    },
    effect:
      'Of 100 questions that have an answer, {{shown}} get suggestions; the first one is right in {{right}} percent of those. Of 100 comments that need no answer, {{noise}} still get suggestions.',
    measured:
      'Measured on {{questions}} questions and {{strangers}} other comments that were written for testing, with the sample pack.',
  },
};
