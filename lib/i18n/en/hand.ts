/** The operator's quick hands: taking back, starring, going to the next. */
export const hand = {
  undo: {
    button: 'Undo the insertion ({{seconds}} s, Z)',
    label: 'Undo the insertion',
    key: 'undo the insertion (10 seconds)',
    undone: 'The insertion was undone; the reply box is as it was.',
    late: 'It cannot be undone any more: ten seconds are over, or it was sent.',
    changed: 'Not undone: the box was changed since. Delete what you do not need.',
    gone: 'Not undone: that reply box is not open any more.',
    'not-taken': 'The site did not allow the undo. Delete the text in the reply box yourself.',
    partly: 'The box did not come back as it was. Check it before you send.',
  },
  shelf: {
    title: 'Lists of answers',
    favourites: 'Favourites',
    recents: 'Used lately',
    star: 'Favourite',
    favouritesKey: 'favourite answers',
    recentsKey: 'answers used lately',
    starKey: 'keep the chosen answer as a favourite',
    starHint: 'Keep as a favourite (B)',
    none: {
      favourites: 'No favourites yet. Press B or the star to keep the chosen answer.',
      recents: 'No answer was used in this browser in the last 90 days.',
    },
  },
  past: {
    title_one: '{{count}} earlier reply of ours to this person',
    title_other: '{{count}} earlier replies of ours to this person',
    free: 'without a template',
  },
  unanswered: {
    title: 'Not answered yet',
    next: 'Next',
    asking: '{{count}} ask: {{title}}. Go to the next.',
    noFit: '{{count}} without a fitting answer. Go to the next.',
    noAnswer: 'without a fitting answer',
  },
  pair: {
    switch: 'short + private message',
    hint: 'The short answer points to a private message; the full text is ready for it',
    owed: 'You promised {{author}} a private message: {{title}}. Open it; the full answer is ready here.',
    here: 'This is the private message that was promised to {{author}}: {{title}}.',
    copy: 'Copy the full answer',
    done: 'Done',
  },
};
