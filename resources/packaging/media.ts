import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Arch, type Configuration } from 'electron-builder'

type BeforePack = Extract<NonNullable<Configuration['beforePack']>, (...given: never[]) => unknown>
type Packed = Pick<Parameters<BeforePack>[0], 'electronPlatformName' | 'arch'>

const modules = path.resolve(import.meta.dirname, '../../node_modules')

/**
 * Puts the ffmpeg of the package's system and processor in its place, for each processor that is packaged. ffmpeg-static's own script loads it, from its release on
 * GitHub; ffprobe comes with npm. Throws where one is missing: a package without them would measure nothing. HOOKLINE_WITHOUT_FFMPEG=1 makes a
 * package that uses what the computer has.
 */
export async function fetchFfmpeg({ electronPlatformName: system, arch }: Packed): Promise<void> {
  if (process.env['HOOKLINE_WITHOUT_FFMPEG'] === '1') return
  const processor = Arch[arch]
  if (processor === undefined) throw new Error(`No ffmpeg is known for processor ${arch}`)
  const folder = path.join(modules, 'ffmpeg-static')
  const program = path.join(folder, system === 'win32' ? 'ffmpeg.exe' : 'ffmpeg')
  // What lies there may be for another processor.
  rmSync(program, { force: true })
  const env = { ...process.env, FFMPEG_BIN: '', npm_config_platform: system, npm_config_arch: processor }
  const { status } = spawnSync(process.execPath, [path.join(folder, 'install.js')], { cwd: folder, env, stdio: ['ignore', 2, 2] })
  if (status !== 0 || !existsSync(program)) throw new Error(`ffmpeg for ${system} ${processor} could not be loaded; its messages stand above`)
  const probe = path.join(modules, '@ffprobe-installer', `${system}-${processor}`, system === 'win32' ? 'ffprobe.exe' : 'ffprobe')
  if (!existsSync(probe)) throw new Error(`ffprobe for ${system} ${processor} is missing: npm install --no-save --force @ffprobe-installer/${system}-${processor}`)
  // The package's own script would do this; it is not run.
  chmodSync(probe, 0o755)
}
