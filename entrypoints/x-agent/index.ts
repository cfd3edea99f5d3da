import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runAgent } from '@/lib/agent/index.ts';
import { browser } from '@/lib/browser/browser.ts';
import { x } from '@/lib/sites/x/index.ts';

export default defineUnlistedScript(() => runAgent(x, browser, 'tanggap/ping'));
