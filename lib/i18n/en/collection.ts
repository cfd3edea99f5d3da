export const collection = {
  collection: {
    title: 'Collection place',
    intro:
      'The newest signed checkpoint is kept there within minutes of each event: a line with this device’s name, the number of events and their fingerprint, and no event. Whoever has it can prove that nothing before it was changed, cut off or rewritten.',
    address: 'Address of a folder (HTTPS; WebDAV or an object store)',
    authorization: 'Authorization header, if the host asks for one',
    authorizationHint: 'For instance “Basic …” or “Bearer …”. It stays in this browser profile.',
    authorizationKept: 'One is stored; leave empty to keep it',
    byPolicy: 'Set by the administrator’s policy.',
    save: 'Save and send now',
    sendNow: 'Send now',
    forget: 'Stop using it',
    none: 'No collection place is set.',
    nothing: 'Nothing is kept there yet.',
    kept: 'Kept there up to event {{size}}, last {{at}}.',
    waiting: 'A newer checkpoint (up to event {{size}}) waits to be sent.',
    failed: 'Last try: {{at}}.',
    conflict:
      'ALARM: for event {{size}} another fingerprint is kept there (seen {{at}}). One of the two histories is not the first.',
  },
};
