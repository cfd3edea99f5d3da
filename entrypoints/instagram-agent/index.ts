import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runAgent } from '@/lib/agent/index.ts';
import { browser } from '@/lib/browser/browser.ts';
import { instagram } from '@/lib/sites/instagram/index.ts';

export default defineUnlistedScript(() => runAgent(instagram, browser, 'tanggap/ping'));
