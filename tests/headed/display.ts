import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Display {
  /** Presses real keys, as a keyboard does: the browser's own shortcuts hear them too, which Playwright's never reach. */
  press(...keys: string[]): void;
  type(text: string): void;
  /** Presses a key and keeps it down, which repeats it, until it is released. */
  hold(key: string): void;
  release(key: string): void;
  /** Presses a key that does nothing, to see who hears it; no person would press it, so it is not counted. */
  probe(key: string): void;
  /** Keys pressed so far. */
  readonly pressed: number;
  close(): void;
}

/** A screen of its own in memory (Xvfb) with a keyboard (xdotool). Sets DISPLAY for browsers started after it. */
export async function openDisplay(): Promise<Display> {
  const number = freeDisplay();
  const server: ChildProcess = spawn(
    'Xvfb',
    [`:${number}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: 'ignore',
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new Error('Xvfb is missing (Debian: apt-get install xvfb xdotool)')));
    const wait = setInterval(() => {
      if (!existsSync(`/tmp/.X11-unix/X${number}`)) return;
      clearInterval(wait);
      resolve();
    }, 50);
  });
  process.env['DISPLAY'] = `:${number}`;
  let pressed = 0;
  const run = (...args: string[]): void => {
    const result = spawnSync('xdotool', args, {
      env: { ...process.env, DISPLAY: `:${number}` },
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${result.stderr}`);
  };
  return {
    press(...keys) {
      pressed += keys.length;
      run('key', '--clearmodifiers', '--delay', '60', ...keys);
    },
    type(text) {
      pressed += text.length;
      run('type', '--delay', '40', text);
    },
    hold(key) {
      pressed++;
      run('keydown', key);
    },
    release: (key) => run('keyup', key),
    probe: (key) => run('key', key),
    get pressed() {
      return pressed;
    },
    close: () => void server.kill(),
  };
}

function freeDisplay(): number {
  for (let number = 91; number < 130; number++)
    if (!existsSync(`/tmp/.X11-unix/X${number}`) && !existsSync(`/tmp/.X${number}-lock`)) return number;
  throw new Error('no free display');
}
