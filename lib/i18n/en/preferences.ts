export const preferences = {
  preferences: {
    density: 'Density',
    comfortable: 'comfortable',
    compact: 'compact',
    after: 'After Enter inserted an answer',
    afterChoice: {
      stay: 'the keyboard stays in the panel',
      return: 'the keyboard goes back to the reply box',
      close: 'the panel closes, and the keyboard goes back to the reply box',
    },
    afterWhy:
      'An empty tab is seen for a moment, for only a change of tabs gives the keyboard back to the page. Mind: in the reply box the next Enter may send.',
  },
};
