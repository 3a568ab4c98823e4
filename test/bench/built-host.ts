import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const root = resolve(import.meta.dirname, '../..')

/** The web host as built, in a process of its own. */
export interface BuiltHost {
  /** With the token that lets one browser in. */
  url: string
  pid: number
  close(): Promise<void>
}

/** Starts the web host over a library; rejects where it ends before it says its address, as it does without a build. */
export async function startBuiltHost(dataDir: string): Promise<BuiltHost> {
  const host = spawn(process.execPath, [join(root, 'out/main/web.js'), '--port', '0', '--data', dataDir, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: host.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line)?.[0]
    if (url !== undefined) return { url, pid: host.pid ?? 0, close: async () => void (host.exitCode === null && host.kill('SIGTERM') && (await once(host, 'exit'))) }
  }
  throw new Error('The host ended without an address.')
}
