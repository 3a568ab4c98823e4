import { afterAll } from 'vitest'
import { startHost, type Host } from '../../electron/web/host.ts'
import { makeBuiltPage } from './built-page.ts'
import { createFakeCore, type FakeCore } from './fake-core.ts'

export interface StartedHost {
  core: FakeCore
  host: Host
  port: number
  /** `127.0.0.1:port`, as the Host header must say it. */
  name: string
  /** The one-time addresses that were announced after the first. */
  freshUrls: string[]
  /** Redeems the open address and returns the `Cookie` header of the browser that did. */
  letIn(): Promise<string>
  stop(): Promise<void>
}

/** A web host over a fake core and a small page, on a free port. */
export async function startTestHost(mediaPath?: string): Promise<StartedHost> {
  const page = await makeBuiltPage()
  const core = createFakeCore(mediaPath === undefined ? {} : { mediaPath })
  const freshUrls: string[] = []
  const host = await startHost({ core, pageDir: page.pageDir, port: 0, onFreshUrl: (url) => freshUrls.push(url) })
  const name = new URL(host.url).host
  return {
    core,
    host,
    name,
    port: Number(name.split(':')[1]),
    freshUrls,
    async letIn() {
      const answer = await fetch(host.url, { redirect: 'manual' })
      return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    },
    async stop() {
      await host.close()
      await page.remove()
    },
  }
}

/** One host for all tests of a file, with a browser that was let in; stopped when the file ends. */
export async function hostForAll(): Promise<{ started: StartedHost; cookie: string }> {
  const started = await startTestHost()
  afterAll(() => started.stop())
  return { started, cookie: await started.letIn() }
}
