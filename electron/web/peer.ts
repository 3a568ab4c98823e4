import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'

const tables = ['/proc/net/tcp', '/proc/net/tcp6']
/** 127.0.0.1 as the kernel writes it, also at the end of an address of IPv6. */
const loopback = '0100007F'

/**
 * Whether the other end of a connection within this computer belongs to another user, who may have read a one-time address among the words of a browser's command.
 * Linux tells; root, and what forwards ports for it, is no stranger. Where it is not told, as on other systems, nobody is taken for one.
 */
export function isOfAnotherUser({ remotePort, localPort }: Pick<Socket, 'remotePort' | 'localPort'>): boolean {
  if (process.platform !== 'linux' || process.getuid === undefined || remotePort === undefined || localPort === undefined) return false
  const [theirs, ours] = [remotePort, localPort].map((port) => `${loopback}:${port.toString(16).toUpperCase().padStart(4, '0')}`)
  for (const line of tables.flatMap(linesOf)) {
    const [, local = '', remote = '', , , , , uid = ''] = line.trim().split(/\s+/)
    if (local.endsWith(theirs ?? '') && remote.endsWith(ours ?? '')) return Number(uid) !== 0 && Number(uid) !== process.getuid()
  }
  return false
}

function linesOf(table: string): string[] {
  try {
    return readFileSync(table, 'utf8').split('\n')
  } catch {
    return []
  }
}
