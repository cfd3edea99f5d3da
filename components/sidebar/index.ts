export { SidebarApp } from './SidebarApp.tsx';
export type { CardServices, LoadedPack, PackTrust, SidebarServices } from './services.ts';
