export { type AgentRuntime, runAgent } from './run.ts';
