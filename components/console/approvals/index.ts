export { ApprovalsView } from './ApprovalsView.tsx';
export type { ApprovalsServices, OpenedRequest, SigningKey, SigningOffice } from './types.ts';
