import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { onDisk } from '../../electron/core/on-disk.ts'
import { configuration } from '../../resources/packaging/configuration.ts'

/* What can be told without packing. That it packs, and that core runs from what was packed, is test/e2e/packaged.spec.ts. */
const root = resolve(import.meta.dirname, '../..')
const versions = z.record(z.string(), z.string())
const about = z.object({ dependencies: versions, optionalDependencies: versions, devDependencies: versions }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

/** The packages that sources import when they run; types are gone by then. */
function importedBy(folder: string): string[] {
  const sources = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  return sources.flatMap((name) => {
    const source = readFileSync(join(root, folder, name), 'utf8')
    return [...source.matchAll(/^import (?!type\b)(?:[^'";]*? from )?'([^'.][^']*)'|\b(?:load|resolve|require|import)\('([^'.][^']*)'\)/gm)].map(([, named, called]) => named ?? called ?? '')
  })
}
const isOfNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name)
const packageOf = (specifier: string) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')

describe('what is packaged', () => {
  it('lets nothing turn the program into Node, and nothing but its archive into the program', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
    expect(configuration).toMatchObject({ asar: true, npmRebuild: false, publish: null })
    expect(configuration.asarUnpack).toEqual(['**/*.node', '**/*.ttf', 'node_modules/ffmpeg-static/**', 'node_modules/@ffprobe-installer/**'])
  })

  it('is the build and no source, test or map', () => {
    const files = [configuration.files].flat().map(String)
    expect(files.filter((pattern) => !pattern.startsWith('!'))).toEqual(['out/**', 'package.json'])
    expect(files.join(' ')).toMatch(/!\*\*\/\*\.\{map,ts,/)
    expect(files.join(' ')).toContain('!**/{test,tests,__tests__')
  })

  it('has every package that the core and the shells import, and none that is for development alone', () => {
    const run = new Set([...Object.keys(about.dependencies), ...Object.keys(about.optionalDependencies)])
    const needed = ['electron/core', 'electron/cli', 'electron/web', 'electron/main', 'electron/preload', 'shared'].flatMap(importedBy).filter((name) => !isOfNode(name)).map(packageOf)
    expect(needed.length).toBeGreaterThan(50)
    expect([...new Set(needed)].filter((name) => !run.has(name) && name !== 'electron')).toEqual([])
    // Electron and its packer in dependencies would be packed into themselves.
    expect(Object.keys(about.dependencies).filter((name) => /^electron|^vite|playwright/.test(name))).toEqual([])
  })

  it('names files that are there', () => {
    const copied = [configuration.extraResources].flat().map((each) => (typeof each === 'object' && each !== null ? String(each.from) : ''))
    const named = [...copied, configuration.linux?.icon, configuration.mac?.icon, configuration.mac?.entitlements, configuration.win?.icon].map(String)
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(readFileSync(join(root, 'resources/packaging/icons/icon.ico')).readUInt16LE(2)).toBe(1)
    expect(readFileSync(join(root, 'resources/packaging/icons/icon.icns')).subarray(0, 4).toString()).toBe('icns')
  })
})

describe('onDisk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hookline-disk-'))
  const beside = join(folder, 'app.asar.unpacked/node_modules/x/ffmpeg')
  mkdirSync(join(beside, '..'), { recursive: true })
  writeFileSync(beside, '')
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['what lies beside the archive', join(folder, 'app.asar/node_modules/x/ffmpeg'), beside],
    ['what is in it alone', join(folder, 'app.asar/node_modules/x/other'), join(folder, 'app.asar/node_modules/x/other')],
    ['what is there already', beside, beside],
    ['no archive', join(folder, 'node_modules/x/ffmpeg'), join(folder, 'node_modules/x/ffmpeg')],
  ])('%s', (_, file, expected) => expect(onDisk(file)).toBe(expected))
})

describe('the release workflow', () => {
  const step = z.object({ uses: z.string().optional(), run: z.string().optional() })
  const workflow = z
    .object({ permissions: z.record(z.string(), z.string()), jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()).optional(), steps: z.array(step) })) })
    .parse(parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')))
  const jobs = Object.entries(workflow.jobs)

  it('may read; the one job that publishes runs no code of the project', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const writing = jobs.filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
    expect(writing.map(([name]) => name)).toEqual(['publish'])
    expect(writing.flatMap(([, job]) => job.steps.flatMap(({ run }) => run ?? [])).join('\n')).not.toMatch(/npm|node /)
  })

  it('pins every action to a commit', () => {
    const used = jobs.flatMap(([, job]) => job.steps.flatMap(({ uses }) => uses ?? []))
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([])
  })

  it('puts nothing that somebody else wrote into a shell', () => {
    const shell = jobs.flatMap(([, job]) => job.steps.flatMap(({ run }) => run ?? [])).join('\n')
    expect(shell).not.toContain('${{')
  })
})
