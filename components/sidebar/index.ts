export { SidebarApp } from './SidebarApp.tsx';
export type {
  ApprovalDesk,
  ApprovalOrder,
  ApprovalState,
  CardServices,
  LinkState,
  LoadedPack,
  PackTrust,
  SidebarServices,
} from './services.ts';
