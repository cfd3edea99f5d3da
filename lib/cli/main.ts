import { isReadThread } from './read-threads.ts';
import { runCommand } from './run.ts';

if (!isReadThread)
  process.exitCode = await runCommand(
    process.argv.slice(2),
    {
      out: (text) => void process.stdout.write(`${text}\n`),
      error: (text) => void process.stderr.write(`${text}\n`),
    },
    process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '',
  );
