import { practiceTest } from '../practice/fixture.ts';
import type { PracticeServer } from '../practice/server.ts';
import { type PackHost, startPackHost } from '../support/repository/host.ts';
import { EXTENSION } from './fixtures.ts';
import { type LaunchedChromium, launchChromium } from './launch.ts';

export const PACK_HOST = 'paket.contoh.example';

export interface NamedPackHost extends PackHost {
  /** For `launchChromium`: a browser that finds the host under its name, beside the practice sites. */
  readonly network: PracticeServer;
}

/** A real HTTPS host of packs for each test. */
export const packHostTest = practiceTest.extend<{ host: NamedPackHost }>({
  host: async ({ practice }, use) => {
    const host = await startPackHost(PACK_HOST);
    const network = {
      ...practice,
      spki: `${practice.spki},${host.certificate.spki}`,
      resolverRules: `MAP ${PACK_HOST}:443 127.0.0.1:${host.port}, ${practice.resolverRules}`,
    };
    await use({ ...host, network });
    await host.close();
  },
});

/** One browser for each person of an office: another profile, another computer. */
export const officeTest = packHostTest.extend<{ browserOf: () => Promise<LaunchedChromium> }>({
  browserOf: async ({ host }, use) => {
    const open: LaunchedChromium[] = [];
    await use(async () => {
      const chromium = await launchChromium({ extension: EXTENSION, headless: true, server: host.network });
      open.push(chromium);
      return chromium;
    });
    for (const chromium of open) await chromium.close();
  },
});
