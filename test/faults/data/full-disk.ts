import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../fault.ts'
import { askProgram } from './asked-program.ts'
import type { FullDiskTask } from './full-disk-program.ts'
import { inTemporaryFolder, makeLibrary } from './made-library.ts'
import { ownMounts } from './tools.ts'

export const fullDisk: Fault = {
  id: 'data-full-disk',
  title: 'The disk is full after a few kilobytes more (a tmpfs of 24 MB), at each step another',
  passMark: 'DISK_FULL said, acknowledged rows kept, work resumes without a restart',
  counts: { test: 2, whole: 75 },
  async run(count) {
    const mounts = ownMounts()
    if (!mounts) return { skipped: 'a small disk can be mounted on Linux alone, as root or in a user namespace' }
    return inTemporaryFolder(async (folder) => {
      const disk = path.join(folder, 'disk')
      mkdirSync(disk)
      const task: FullDiskTask = { library: await makeLibrary(folder), disk, steps: count }
      return { measured: await askProgram('full-disk-program.ts', task, [...mounts, 'sh', '-c', `mount -t tmpfs -o size=24m tmpfs '${disk}' && exec "$@"`, 'sh']) }
    })
  },
}
