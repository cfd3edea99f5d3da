import { useEffect, useMemo, useState } from 'react';
import { WherePopup } from '@/components/popup/index.ts';
import { SidebarApp, type SidebarServices } from '@/components/sidebar/index.ts';
import { type ActiveTab, browser, requestHosts, watchActiveTab, withheldHosts } from '@/lib/browser/index.ts';

interface FollowingSidebarProps {
  readonly servicesOf: (tabId: number) => SidebarServices;
}

/** Firefox's sidebar: shows the tab in front, and starts over with each, so that nothing of one tab reaches another. */
export function FollowingSidebar({ servicesOf }: FollowingSidebarProps) {
  const [tab, setTab] = useState<ActiveTab | undefined>();
  useEffect(() => watchActiveTab(setTab), []);
  const services = useMemo(() => (tab?.supported ? servicesOf(tab.id) : undefined), [tab, servicesOf]);
  if (!tab) return null;
  if (services) return <SidebarApp key={tab.id} services={services} />;
  return (
    <WherePopup
      place="sidebar"
      withheldHosts={withheldHosts}
      requestHosts={requestHosts}
      openLog={() => void browser.runtime.openOptionsPage()}
      openSite={(url) => void browser.tabs.create({ url })}
    />
  );
}
