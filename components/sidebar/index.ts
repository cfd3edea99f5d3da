export { SidebarApp } from './SidebarApp.tsx';
export type { LoadedPack, PackTrust, SidebarServices } from './services.ts';
