import { join, resolve } from 'node:path'
import { languageOf } from '../../shared/i18n/index.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { openCore } from '../core/open-core.ts'
import { canOpenBrowser, layWay, openBrowser, type Way } from './browser.ts'
import { startText } from './failure-text.ts'
import { startHost, type Host } from './host.ts'
import { readOptions, type WebOptions } from './options.ts'

const pageDir = join(import.meta.dirname, '../renderer')

await run(readOptions(process.argv))

async function run(options: WebOptions): Promise<void> {
  let core: Core | undefined
  try {
    core = await openCore({ dataDir: options.data === undefined ? defaultDataFolder() : resolve(options.data), background: true, log: console.error })
    let way: Way | undefined
    const onFreshUrl = (url: string) => {
      way?.remove()
      console.log(`For another browser: ${url}`)
    }
    const host = await startHost({ core, pageDir, port: options.port, onFreshUrl })
    console.log(`Hookline: ${host.url}`)
    closeOnSignal(host, core)
    if (!options.open || !canOpenBrowser(process.env, process.platform)) return
    way = layWay(host.url, process.platform)
    process.once('exit', way.remove)
    await openBrowser(way.target)
  } catch (error) {
    const { LC_ALL, LC_MESSAGES, LANG } = process.env
    console.error(startText(error, options.port, languageOf(LC_ALL || LC_MESSAGES || LANG)))
    process.exitCode = 1
    await core?.close()
  }
}

/** The first signal closes in order; a second one does not wait. */
function closeOnSignal(host: Host, core: Core): void {
  let closing = false
  const close = async () => {
    if (closing) process.exit(1)
    closing = true
    await host.close()
    await core.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close())
}
