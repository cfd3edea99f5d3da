export { SidebarApp } from './SidebarApp.tsx';
export type {
  ApprovalDesk,
  ApprovalOrder,
  ApprovalState,
  CardServices,
  FindAnswers,
  LinkState,
  LoadedPack,
  PackTrust,
  SidebarServices,
} from './services.ts';
