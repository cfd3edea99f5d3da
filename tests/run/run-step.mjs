import { spawn } from 'node:child_process';
import { ROOT } from './prepare.mjs';

/** Runs a step's command to its end; what it said is shown then, so that steps side by side do not mix. */
export async function runStep({ name, command: [command, ...args], env: own }, env) {
  const started = Date.now();
  const parts = [];
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...env, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (part) => parts.push(part));
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      parts.push(`${error}\n`);
      resolve(1);
    });
    child.on('close', resolve);
  });
  const output = parts.join('');
  const ok = code === 0;
  const seconds = (Date.now() - started) / 1000;
  console.log(`\n== ${name}`);
  console.log(tail(output, ok && command !== 'playwright' ? 12 : 400));
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  return { name, result: ok ? 'ok' : 'FAILED', seconds, output, ...countTests(output) };
}

function tail(text, lines) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** Reads the closing lines of Vitest ("Tests  3 passed") and Playwright ("3 passed (4s)"). */
function countTests(output) {
  const number = (pattern) => Number(pattern.exec(output)?.[1] ?? 0);
  const tests = /Tests\s+.*/.exec(output)?.[0];
  if (tests)
    return {
      passed: Number(/(\d+) passed/.exec(tests)?.[1] ?? 0),
      failed: Number(/(\d+) failed/.exec(tests)?.[1] ?? 0),
    };
  return { passed: number(/^\s+(\d+) passed \(/m), failed: number(/^\s+(\d+) failed$/m) };
}
