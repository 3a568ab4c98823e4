import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** The data folder that was asked for, by `--data DIR` or by HOOKLINE_DATA; undefined for the usual one. */
export function chosenDataDir(argv: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  // Electron and Chromium read the same line and have options of their own, so unknown ones pass.
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } }, strict: false, allowPositionals: true })
  const chosen = typeof values.data === 'string' && values.data !== '' ? values.data : env['HOOKLINE_DATA']
  return chosen ? resolve(chosen) : undefined
}
