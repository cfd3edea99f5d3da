import { useEffect, useState } from 'react';
import { HelpView } from '@/components/console/help/index.ts';
import { browser, readSettings, writeSettings } from '@/lib/browser/index.ts';
import { RELEASES } from '@/lib/i18n/index.ts';

/** Opening it is what takes the sign of something new away. */
export default function HelpPage() {
  const [seen, setSeen] = useState<string | undefined>();
  useEffect(() => {
    const { version } = browser.runtime.getManifest();
    void readSettings().then(({ seenRelease }) => {
      setSeen(seenRelease);
      if (seenRelease !== version) void writeSettings({ seenRelease: version });
    });
  }, []);
  return seen === undefined ? null : <HelpView releases={RELEASES} seen={seen} />;
}
