import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { ensureBuild } from '../setup/build.ts'
import { configuration } from './configuration.ts'

/*
 * `npm run package [linux|mac|windows]`: builds, and packages for one system, this one unless another is named: AppImage and deb, a universal dmg, an NSIS installer.
 * Each is made on its own system; they land in out/packages.
 */
const systems = { linux: Platform.LINUX, mac: Platform.MAC, windows: Platform.WINDOWS }
const asked = process.argv[2] ?? { darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux'
const system = Object.entries(systems).find(([name]) => name === asked)?.[1]
if (!system) throw new Error(`${asked} is none of ${Object.keys(systems).join(', ')}`)

if (!(await ensureBuild())) process.exit(1)
const made = await build({ targets: system.createTarget(), config: configuration, projectDir: path.resolve(import.meta.dirname, '../..') })
for (const file of made) console.log(file)
