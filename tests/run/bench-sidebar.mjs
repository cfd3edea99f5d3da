import { ensureChromium, ensurePackages, run } from './prepare.mjs';

ensurePackages();
ensureChromium();
const built = run('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built !== 0) process.exit(built);
process.exit(run('node', ['tests/bench/sidebar.ts', ...process.argv.slice(2)]));
