export { SidebarApp } from './SidebarApp.tsx';
export type { LoadedPack, SidebarServices } from './services.ts';
