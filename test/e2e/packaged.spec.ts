import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, Platform, type Configuration } from 'electron-builder'
import { expect, test } from 'playwright/test'
import { configuration, packedFiles } from '../../resources/packaging/configuration.ts'
import { makeStandInRuntime } from '../../resources/packaging/stand-in-runtime.ts'

/*
 * The real electron-builder packs the real build round a stand-in for Electron: what lies where, the fuses, and whether core finds its programs and fonts there. Electron's own
 * reading of the archive is imitated by unpacking it to a folder of its name, in which programs and fonts are empty: what lies beside it must be used.
 */
const root = resolve(import.meta.dirname, '../..')
let folder: string
let packed: string

test.describe.configure({ mode: 'serial' })
test.skip(process.platform !== 'linux', 'skipped: packs the Linux folder')

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = mkdtempSync(join(tmpdir(), 'hookline-packaged-'))
  const rehearsed: Configuration = {
    ...configuration,
    // The command line stands in for the window: it starts the same core.
    files: packedFiles.filter((each) => each !== '!out/main/{cli,web}.js'),
    beforePack: null,
    electronDist: makeStandInRuntime(join(folder, 'runtime')),
    directories: { ...configuration.directories, output: join(folder, 'packages') },
  }
  await build({ targets: Platform.LINUX.createTarget('dir'), config: rehearsed, projectDir: root })
  packed = join(folder, 'packages/linux-unpacked')
})

test.afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test('the fuses are set, and the archive holds what is needed and nothing else', async () => {
  const { getCurrentFuseWire, FuseV1Options } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(join(packed, 'hookline'))
  const closed = [FuseV1Options.RunAsNode, FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseV1Options.EnableNodeCliInspectArguments, FuseV1Options.GrantFileProtocolExtraPrivileges]
  const open = [FuseV1Options.EnableCookieEncryption, FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar]
  expect(closed.map((fuse) => wire[fuse])).toEqual(closed.map(() => '0'.charCodeAt(0)))
  expect(open.map((fuse) => wire[fuse])).toEqual(open.map(() => '1'.charCodeAt(0)))

  const { listPackage } = await import('@electron/asar')
  const listed = listPackage(join(packed, 'resources/app.asar'), { isPack: false })
  expect(listed).toEqual(expect.arrayContaining(['/package.json', '/out/main/main.js', '/out/preload/preload.cjs', '/out/renderer/index.html', '/out/main/measure-worker.js', '/out/main/report-worker.js']))
  expect(listed.filter((name) => /\.(?:ts|tsx|map|md)$|^\/(?:electron|renderer|shared|test|docs|resources)(?:\/|$)|better-sqlite3\/(?:deps|src)|(?:darwin|win32)-\w+\.node$|node_modules\/(?:electron|vite|typescript|playwright|vitest)\//.test(name))).toEqual([])
  expect(readdirSync(join(packed, 'resources/licences')).sort()).toEqual(['DejaVu.txt', 'Hookline.txt', 'Inter.txt', 'Noto Emoji.txt', 'ffmpeg.md'])
})

test('core measures and prints from the layout, with the programs and fonts beside the archive', async () => {
  test.setTimeout(120_000)
  const { extractAll } = await import('@electron/asar')
  const resources = join(folder, 'installed/resources')
  mkdirSync(resources, { recursive: true })
  extractAll(join(packed, 'resources/app.asar'), join(resources, 'extracted'))
  renameSync(join(resources, 'extracted'), join(resources, 'app.asar'))
  const beside = join(resources, 'app.asar.unpacked')
  cpSync(join(packed, 'resources/app.asar.unpacked'), beside, { recursive: true })
  const emptied = readdirSync(beside, { recursive: true, encoding: 'utf8' }).filter((name) => /(?:\.ttf|\/ffprobe|\/ffmpeg)$/.test(name) && !name.endsWith('ffprobe-installer/ffprobe'))
  for (const name of emptied) truncateSync(join(resources, 'app.asar', name))
  expect(emptied.filter((name) => name.endsWith('.ttf')).length).toBeGreaterThanOrEqual(6)
  expect(emptied.some((name) => name.endsWith('/ffprobe'))).toBe(true)

  // No ffprobe but the package's can be found: the ffmpeg of this computer stands alone in a folder.
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const ffmpeg = execFileSync('sh', ['-c', 'command -v ffmpeg'], { encoding: 'utf8' }).trim()
  symlinkSync(ffmpeg, join(bin, 'ffmpeg'))
  const clip = join(folder, 'draft.mp4')
  execFileSync(ffmpeg, ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc2=size=360x640:rate=30:duration=2', '-f', 'lavfi', '-i', 'sine=duration=2', '-pix_fmt', 'yuv420p', clip])
  const env = { HOME: folder, PATH: bin, FFMPEG_BIN: '' }
  const run = (...args: string[]) => execFileSync(process.execPath, [join(resources, 'app.asar/out/main/cli.js'), ...args, '--data', join(folder, 'data')], { env, cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const [analysed] = JSON.parse(run('analyse', '--json', clip))
  expect(analysed.findings.length).toBeGreaterThan(5)
  run('report', 'draft', clip, '--pdf', join(folder, 'certificate.pdf'))
  expect(readFileSync(join(folder, 'certificate.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})
