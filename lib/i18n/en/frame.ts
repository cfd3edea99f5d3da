export const frame = {
  frame: {
    views: 'Parts of the console',
    skip: 'Skip to the content',
    loading: 'Loading…',
    failed: 'This part could not be loaded. Reload this page.',
    journal: 'Reply log',
    sites: 'Site check',
    settings: 'Settings',
  },
};
