import { readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '../fault.ts'
import { exchange } from './exchange.ts'
import { routesOf, withHost } from './served-host.ts'

/** Addresses of another machine, or of a name server, in what was traced. */
function strangersIn(trace: string): { calls: number; strangers: string[] } {
  const calls = [...trace.matchAll(/(?:connect|sendto|sendmsg|sendmmsg)\(.*?sa_family=AF_INET6?.*$/gm)].map(([line]) => line)
  return { calls: calls.length, strangers: calls.filter((line) => !/inet_addr\("127\.|inet_pton\(AF_INET6, "(?:::1|::ffff:127\.)/.test(line)) }
}

/** Whether this machine lets a program be traced at all. */
function canTrace(): boolean {
  return spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=connect', 'true']).status === 0
}

export const offlineApp: Fault = {
  id: 'offline-app',
  title: 'Every connection of the running program and of all it starts, while a draft is taken in and judged, a report made and every route served',
  passMark: 'loopback alone',
  counts: { test: 1, whole: 1 },
  async run() {
    if (!canTrace()) return { skipped: 'strace is not there, or may not trace' }
    const file = join(tmpdir(), `hookline-trace-${process.pid}.txt`)
    try {
      await withHost(
        async (host) => {
          for (const path of routesOf(host)) await exchange(host.port, `GET ${path} HTTP/1.1\r\nHost: ${host.name}\r\nCookie: ${host.cookie}\r\nConnection: close\r\n\r\n`)
        },
        { under: ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-e', 'signal=none', '-o', file] },
      )
      const { calls, strangers } = strangersIn(readFileSync(file, 'utf8'))
      // The host that starts asks itself for its key: a trace without that saw nothing.
      if (calls === 0) throw new Error('The trace is empty')
      if (strangers.length > 0) throw new Error(`It reached for ${strangers.slice(0, 5).join('; ')}`)
      return { measured: `${calls} calls that name an internet address, ${calls} of them loopback` }
    } finally {
      rmSync(file, { force: true })
    }
  },
}
