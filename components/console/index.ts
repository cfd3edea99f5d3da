export { ConsoleFrame, type ConsoleView } from './frame/ConsoleFrame.tsx';
