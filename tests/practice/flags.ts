import type { PracticeServer } from './server.ts';

/** What makes a Chromium show the practice sites at the real addresses, and nothing else of the network. */
export function practiceFlags(server: Pick<PracticeServer, 'resolverRules' | 'spki'>): string[] {
  return [
    `--host-resolver-rules=${server.resolverRules}`,
    `--ignore-certificate-errors-spki-list=${server.spki}`,
    // QUIC would go round the mapped TCP port.
    '--disable-quic',
    '--disable-component-update',
    '--disable-sync',
  ];
}
