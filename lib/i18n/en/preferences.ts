export const preferences = {
  preferences: {
    density: 'Density',
    comfortable: 'comfortable',
    compact: 'compact',
    close: 'Close the panel after Enter inserted an answer',
    closeWhy: 'The keyboard returns to the reply box, so the next key is the site’s own Send.',
  },
};
