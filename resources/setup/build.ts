import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, runStep, say } from './steps.ts'

const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = path.join(root, 'out/built-from')

/** Builds main, preload, command line, web host and page where a source changed since the last build; false where that failed. */
export async function ensureBuild(): Promise<boolean> {
  const state = stateOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return true
  say('Building.')
  const isDone = await runStep(process.execPath, { args: [path.join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'], limitS: 300 })
  if (isDone) writeFileSync(stamp, state)
  else say('The build failed; its messages stand above.')
  return isDone
}

/** Changes whenever a source file comes, goes, or is written. */
function stateOfSources(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const full = path.join(root, source)
    const files = statSync(full).isDirectory() ? readdirSync(full, { recursive: true, encoding: 'utf8' }).sort().map((file) => path.join(full, file)) : [full]
    for (const file of files) {
      const found = statSync(file)
      if (found.isFile()) hash.update(`${path.relative(root, file)}\0${found.size}\0${found.mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
