import { lazy } from 'react';
import type { ConsoleView } from '@/components/console/index.ts';

/** The console's parts in their order; a new part is a file in `views/` and a line here. The first one opens by itself. */
export const VIEWS: readonly [ConsoleView, ...ConsoleView[]] = [
  { name: 'journal', title: 'frame.journal', View: lazy(() => import('./views/journal.tsx')) },
  { name: 'follow-up', title: 'openList.title', View: lazy(() => import('./views/follow-up.tsx')) },
  { name: 'answers', title: 'answers.title', View: lazy(() => import('./views/answers.tsx')) },
  { name: 'drafting', title: 'drafting.title', View: lazy(() => import('./views/drafting.tsx')) },
  { name: 'approvals', title: 'approvals.title', View: lazy(() => import('./views/approvals.tsx')) },
  { name: 'exchange', title: 'exchange.title', View: lazy(() => import('./views/exchange.tsx')) },
  { name: 'gaps', title: 'gaps.title', View: lazy(() => import('./views/gaps.tsx')) },
  { name: 'learning', title: 'learned.title', View: lazy(() => import('./views/learning.tsx')) },
  { name: 'integrity', title: 'integrity.title', View: lazy(() => import('./views/integrity.tsx')) },
  { name: 'packs', title: 'packs.title', View: lazy(() => import('./views/packs.tsx')) },
  { name: 'privacy', title: 'people.title', View: lazy(() => import('./views/privacy.tsx')) },
  { name: 'backup', title: 'backup.title', View: lazy(() => import('./views/backup.tsx')) },
  { name: 'sites', title: 'frame.sites', View: lazy(() => import('./views/sites.tsx')) },
  { name: 'overview', title: 'overview.title', View: lazy(() => import('./views/overview.tsx')) },
  { name: 'report', title: 'report.view', View: lazy(() => import('./views/report.tsx')) },
  { name: 'welcome', title: 'welcome.nav', View: lazy(() => import('./views/welcome.tsx')) },
  { name: 'practice', title: 'practice.nav', View: lazy(() => import('./views/practice.tsx')) },
  { name: 'help', title: 'helpView.title', View: lazy(() => import('./views/help.tsx')) },
  { name: 'settings', title: 'frame.settings', View: lazy(() => import('./views/settings.tsx')) },
];
