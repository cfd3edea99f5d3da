import { ReportView } from '@/components/console/report/index.ts';
import { readReport } from '../read-report.ts';

const thisMonth = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
};

export default function ReportPage() {
  return <ReportView load={readReport} firstMonth={thisMonth()} print={() => window.print()} />;
}
