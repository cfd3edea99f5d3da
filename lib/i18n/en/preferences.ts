export const preferences = {
  preferences: {
    density: 'Density',
    comfortable: 'comfortable',
    compact: 'compact',
    close: 'Close the panel after Enter inserted an answer',
    closeWhy:
      'So that the keyboard can go back to the reply box. Where it does not go by itself, click the box.',
  },
};
