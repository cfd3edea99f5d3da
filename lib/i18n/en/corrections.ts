export const corrections = {
  correction: {
    add: 'Correct',
    addTo: 'Correct event #{{seq}}',
    intro: 'A line that was written is never changed. A correction is a new event that points to this line.',
    what: 'What is wrong',
    note: 'Explanation (required)',
    save: 'Log the correction',
    cancel: 'Cancel',
    saved: 'The correction was logged.',
    failed:
      'The correction could not be logged ({{code}}). Try again; if it keeps failing, tell your supervisor.',
    of: 'about #{{seq}}',
    as: {
      'sent-confirmed': 'the reply was sent',
      'not-sent': 'the reply was not sent',
      'wrong-person': 'the wrong person was answered',
      'wrong-answer': 'the wrong answer',
      'wrong-account': 'answered from the wrong account',
      'wrong-operator': 'the wrong operator',
      other: 'something else',
    },
  },
  openList: {
    title: 'Follow-up',
    intro:
      'Comments that were opened or put off on this device and not answered, skipped or handed on since. Deadlines are counted by the calendar of the pack; what is unknown stays unknown.',
    loading: 'Loading the list…',
    failed: 'The log cannot be read. Reload this page.',
    empty: 'Nothing is to be followed up.',
    group: {
      overdue_one: 'Overdue ({{count}})',
      overdue_other: 'Overdue ({{count}})',
      due_one: 'With a deadline ({{count}})',
      due_other: 'With a deadline ({{count}})',
      undated_one: 'Without a known deadline ({{count}})',
      undated_other: 'Without a known deadline ({{count}})',
    },
    most: 'Only the {{count}} most urgent are shown.',
    since: 'since {{when}}',
  },
};
