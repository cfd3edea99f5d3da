export { WelcomeView, type WelcomeViewProps } from './WelcomeView.tsx';
