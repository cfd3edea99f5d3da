export { SidebarApp } from './SidebarApp.tsx';
export type {
  ApprovalDesk,
  ApprovalOrder,
  ApprovalState,
  CardServices,
  LoadedPack,
  PackTrust,
  SidebarServices,
} from './services.ts';
