import { startPracticeServer } from '../practice/server.ts';
import { EXTENSION, showHeaded } from './headed.ts';
import { runJob } from './job.ts';

/**
 * With a display: a browser on the practice sites for a person. Without one (or with --headless): the same job driven
 * by the keyboard and mouse of an automated browser, and what it left behind, read back.
 */
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);

const server = await startPracticeServer();
try {
  if (headless) process.exitCode = (await runJob(server, EXTENSION)) ? 0 : 1;
  else await showHeaded(server);
} finally {
  await server.close();
}
