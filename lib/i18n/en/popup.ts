export const popup = {
  popup: {
    title: 'Tanggap',
    where:
      'Tanggap works on Facebook, Instagram, X and YouTube. Open one of them, then click this button again.',
    whereSidebar:
      'Tanggap works on Facebook, Instagram, X and YouTube. This sidebar follows the tab that you open.',
    withheld: 'The browser withholds access to these sites (E40):',
    grant: 'Allow access',
    granted: 'Access allowed. Reload the page.',
    log: 'Open the reply log',
    open: 'Open {{site}}',
  },
};
