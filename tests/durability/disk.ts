import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function run(command: string, ...args: string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${done.stderr || done.error?.message}`);
}

const OUTER = '3G';
const INNER = '700M';

/**
 * A disk whose power can be cut: an ext4 image on a file system that clones files in no time (XFS with reflinks). Needs
 * root, loop devices and mkfs.xfs (Debian: xfsprogs).
 */
export class Disk {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'tanggap-disk-'));
  private readonly outer = path.join(this.folder, 'outer');
  private readonly live = path.join(this.folder, 'live');
  private readonly later = path.join(this.folder, 'later');
  private readonly image = path.join(this.outer, 'inner.img');
  private readonly copy = path.join(this.outer, 'clone.img');

  static isPossible(): boolean {
    const here = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/dev/loop-control');
    return here && ['mkfs.xfs', 'mkfs.ext4'].every((name) => spawnSync('which', [name]).status === 0);
  }

  constructor() {
    for (const place of [this.outer, this.live, this.later]) mkdirSync(place);
    const file = path.join(this.folder, 'outer.img');
    run('truncate', '-s', OUTER, file);
    run('mkfs.xfs', '-q', '-m', 'reflink=1', file);
    run('mount', '-o', 'loop', file, this.outer);
  }

  async mountFresh(): Promise<string> {
    run('truncate', '-s', INNER, this.image);
    run('mkfs.ext4', '-q', '-F', this.image);
    run('mount', '-o', 'loop', this.image, this.live);
    return this.live;
  }

  clone(): void {
    run('cp', '--reflink=always', this.image, this.copy);
  }

  unmountLive(): void {
    // Processes that were just killed may hold it for a moment.
    run('umount', '-l', this.live);
  }

  /** Mounting replays ext4's own journal, as after a real cut. */
  mountClone(): string {
    run('mount', '-o', 'loop', this.copy, this.later);
    return this.later;
  }

  clear(): void {
    for (const place of [this.live, this.later]) spawnSync('umount', ['-l', place]);
    for (const file of [this.image, this.copy]) rmSync(file, { force: true });
  }

  close(): void {
    this.clear();
    spawnSync('umount', ['-l', this.outer]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
