export { PracticeThread, type PracticeThreadProps } from './PracticeThread.tsx';
export { PRACTICE_STEPS, type PracticeComment, type PracticeDone } from './types.ts';
