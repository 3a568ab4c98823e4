import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const said = z.object({ origin: z.url(), cookie: z.string().min(40), draftId: z.uuid(), clientId: z.uuid(), reportId: z.uuid(), unknownId: z.uuid() })

/** The web host over a real library of one draft, one client with a logo and one report, in a process of its own. */
export interface ServedHost extends z.infer<typeof said> {
  port: number
  /** `127.0.0.1:port`. */
  name: string
  pid: number
  folder: string
  /** What it has written to standard error: nothing where all went well. */
  complaints(): string
  /** Its open descriptors; null where the system does not tell. */
  descriptors(): number | null
  /** What its main thread holds in memory, after a collection. */
  heldMB(): Promise<number>
  /** The one-time address that lets somebody in. */
  freshUrl(): Promise<string>
}

export interface HostWish {
  /** Words to put before the program that is started, such as a tracer. */
  under?: readonly string[]
  /** Makes the draft's file one of 64 MB. */
  isLarge?: boolean
}

interface Started {
  host: ServedHost
  end(): Promise<void>
}

/** The host without a wish is the same for all, because it takes seconds to fill; it ends with this process, which holds its standard input. */
let shared: Promise<Started> | undefined

/** Does `use` with such a host. One with a wish is its own, and is ended whatever happens. */
export async function withHost<Result>(use: (host: ServedHost) => Promise<Result>, wish?: HostWish): Promise<Result> {
  if (!wish) return use((await (shared ??= start({}))).host)
  const { host, end } = await start(wish)
  return use(host).finally(end)
}

async function start({ under = [], isLarge = false }: HostWish): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'hookline-host-'))
  const [program = '', ...words] = [...under, process.execPath, '--expose-gc', join(import.meta.dirname, 'host-process.ts'), folder, ...(isLarge ? ['large'] : [])]
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (text) => (complaints += String(text)))
  const ended = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const [line] = await Promise.race([once(lines, 'line'), ended.then(() => [])])
  if (typeof line !== 'string') throw new Error(`The host ended before it was there: ${complaints}`)
  const told = said.parse(JSON.parse(line))
  const name = new URL(told.origin).host
  async function ask(question: 'held' | 'url'): Promise<string> {
    const answer = once(lines, 'line')
    child.stdin.write(question)
    return String((await answer)[0])
  }
  const host = { ...told, name, port: Number(name.split(':')[1]), pid: child.pid ?? 0, folder, complaints: () => complaints, descriptors: () => descriptorsOf(child.pid ?? 0), heldMB: async () => Number(await ask('held')) / 1024 ** 2, freshUrl: () => ask('url') }
  return {
    host,
    async end() {
      child.stdin.end()
      await ended
    },
  }
}

function descriptorsOf(pid: number): number | null {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return null
  }
}

/** Every route there is, by what stands behind it. */
export function routesOf({ draftId, clientId, reportId, unknownId }: ServedHost): string[] {
  const files = ['thumbnail', 'strip', 'opening', 'media'].map((kind) => `/${kind}/${draftId}`)
  const absent = ['thumbnail', 'strip', 'opening', 'media', 'preview', 'report', 'logo'].map((kind) => `/${kind}/${unknownId}`)
  return ['/', '/calendar', '/settings', `/draft/${draftId}`, '/assets/main-AbC_12.js', ...files, `/logo/${clientId}`, `/logo/${clientId}/1`, `/report/${reportId}`, ...absent, '/wire', '/upload?name=a.mp4', '/nowhere', '/%2e%2e/x']
}
