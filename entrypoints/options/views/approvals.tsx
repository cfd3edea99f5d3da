import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { ApprovalsView } from '@/components/console/approvals/index.ts';
import { readSigners } from '@/lib/store/index.ts';
import { createApprovalsServices } from '../approvals/services.ts';
import { database } from '../database.ts';

export default function ApprovalsPage() {
  const keys = useLiveQuery(async () => readSigners(database), [], []);
  const services = useMemo(() => createApprovalsServices(database), []);
  return <ApprovalsView keys={keys} services={services} />;
}
