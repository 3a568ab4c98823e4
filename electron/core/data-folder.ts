import path from 'node:path'
import envPaths from 'env-paths'

/** Where the library lies unless the user names another folder: the platform's place for an application's data. */
export function defaultDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env['HOOKLINE_DATA'] || envPaths('hookline', { suffix: '' }).data)
}
