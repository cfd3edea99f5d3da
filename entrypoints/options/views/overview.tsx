import { OverviewView } from '@/components/console/overview/index.ts';
import { readOverview } from '../read-overview.ts';

export default function OverviewPage() {
  return <OverviewView load={readOverview} print={() => window.print()} />;
}
