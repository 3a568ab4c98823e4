import { spawnSync } from 'node:child_process'

/** Whether a program runs with these arguments: what only asks for its version, or does nothing. */
export function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

/** Why calls of the system cannot be made to fail here, or nothing. */
export const withoutStrace = (): string | undefined => (process.platform === 'linux' && runs('strace', ['-o', '/dev/null', '-e', 'inject=fsync:error=EIO:when=65535', 'true']) ? undefined : 'strace is not there, or may not trace')

/** A program in front of another that gives it mounts of its own; nothing where the system does not allow it. */
export function ownMounts(): string[] | undefined {
  const asRoot = process.getuid?.() === 0
  const args = asRoot ? ['--mount'] : ['--map-root-user', '--mount']
  return process.platform === 'linux' && runs('unshare', [...args, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']) ? ['unshare', ...args] : undefined
}
