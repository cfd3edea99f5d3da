import { Database } from '@/lib/store/index.ts';

/** One connection for all views of this page. */
export const database = new Database();
