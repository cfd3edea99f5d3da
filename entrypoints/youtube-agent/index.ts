import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runAgent } from '@/lib/agent/index.ts';
import { browser } from '@/lib/browser/browser.ts';
import { youtube } from '@/lib/sites/youtube/index.ts';

export default defineUnlistedScript(() => runAgent(youtube, browser, 'tanggap/ping'));
