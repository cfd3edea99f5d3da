import path from 'node:path';
import { launchChromium } from '../e2e/launch.ts';
import type { PracticeServer } from '../practice/server.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** An interactive browser on the practice sites, at their real names over HTTPS; ends when it is closed. */
export async function showHeaded(server: PracticeServer): Promise<void> {
  const browser = await launchChromium({ extension: EXTENSION, server, headless: false });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  const facebook = browser.context.pages()[0] ?? (await browser.context.newPage());
  await facebook.goto('https://www.facebook.com/');
  const instagram = await browser.context.newPage();
  await instagram.goto('https://www.instagram.com/p/DPaspor01/');
  const x = await browser.context.newPage();
  await x.goto('https://x.com/imigrasi_contoh/status/1985000000000000001');
  const youtube = await browser.context.newPage();
  await youtube.goto('https://www.youtube.com/watch?v=imigrasi001');
  const chat = await browser.context.newPage();
  await chat.goto('https://www.youtube.com/watch?v=langsung01');
  await facebook.bringToFront();
  console.log(
    [
      'The browser shows practice sites (not the real ones): Facebook, Instagram, X, YouTube and its live chat.',
      '1. Click the Tanggap button in the toolbar (or press Alt+Shift+Y), type your name in the panel.',
      '2. Click "Balas" under a comment; suggestions appear in the panel. Press Enter there to insert.',
      '   YouTube does not show who speaks: press Y to say that it is the office. In the chat, click a message.',
      '3. Send it yourself: Enter on Facebook, Instagram and in the chat, the button elsewhere. Then open the log.',
      'Close the browser to end.',
    ].join('\n'),
  );
  await closed;
}
