import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { runHookline, type Ran } from '../fixtures/command-line.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const data = ['--data', inFolder('library')]
const good = '# Jansen\nhookline: house-rules/1\nname: Bakkerij Jansen\ncaption: { banned: [gratis] }\n'
writeFileSync(inFolder('good.yaml'), good)
writeFileSync(inFolder('bad.json'), '{\n  "hookline": "house-rules/1",\n  "name": "J",\n  "practices": { "lenght": "off", "file-size": "off" }\n}')

function hookline(...args: string[]): Promise<Ran> {
  return runHookline(folder, args)
}

describe('hookline house', () => {
  it('checks a file: all that is wrong, with file, line and column', async () => {
    expect(await hookline('house', 'check', 'good.yaml')).toMatchObject({ code: 0, stderr: '' })
    const { code, stdout, stderr } = await hookline('house', 'check', 'bad.json')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^bad\.json:4:18: “lenght” is no practice/m)
    expect(stderr).toMatch(/^bad\.json:4:35: “file-size” cannot be changed/m)
    expect((await hookline('house', 'check', 'bad.json', '--locale', 'nl')).stderr).toContain('is geen praktijk van het regelboek')
  })

  it('says what is wrong with a file that is none', async () => {
    mkdirSync(inFolder('folder'))
    writeFileSync(inFolder('large.yaml'), 'x'.repeat(300_000))
    writeFileSync(inFolder('latin.yaml'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    for (const [file, words] of [['absent.yaml', 'no file'], ['folder', 'is a folder'], ['large.yaml', 'too large'], ['latin.yaml', 'not a text file']] as const) {
      const { code, stderr } = await hookline('house', 'check', file)
      expect([file, code]).toEqual([file, 1])
      expect(stderr).toContain(words)
    }
  })

  it('adds, lists, and exports what it was given, and never overwrites unasked', async () => {
    expect((await hookline('house', 'add', 'bad.json', ...data)).code).toBe(1)
    expect((await hookline('house', 'list', ...data)).stdout).toContain('no house rules')
    expect((await hookline('house', 'add', 'good.yaml', ...data)).stdout).toContain('version 1')
    writeFileSync(inFolder('next.yaml'), good.replace('gratis', 'nieuw'))
    expect((await hookline('house', 'add', 'next.yaml', ...data)).stdout).toContain('version 2')
    expect((await hookline('house', 'list', ...data)).stdout).toContain('Bakkerij Jansen')
    expect((await hookline('house', 'export', 'bakkerij jansen', '--version', '1', ...data)).stdout).toBe(good)
    expect((await hookline('house', 'export', 'Bakkerij Jansen', '-o', 'good.yaml', ...data)).code).toBe(1)
    expect(readFileSync(inFolder('good.yaml'), 'utf8')).toBe(good)
    expect((await hookline('house', 'export', 'Bakkerij Jansen', '-o', 'out.yaml', ...data)).code).toBe(0)
    expect((await hookline('house', 'export', 'Bakkerij Jansen', '--version', '1', '-o', 'out.yaml', '--force', ...data)).code).toBe(0)
    expect(readFileSync(inFolder('out.yaml'), 'utf8')).toBe(good)
    expect((await hookline('house', 'export', 'Peeters', ...data)).code).toBe(1)
    expect((await hookline('house', 'export', 'Bakkerij Jansen', '--version', '0', ...data)).code).toBe(2)
  })

  it('judges by a name or a file, and by a goal again', async () => {
    const clip = makeClip(inFolder('clip.mp4'), { seconds: 2 })
    const analyse = async (...more: string[]) => {
      const made = await hookline('analyse', clip, '--json', '--caption', 'nu gratis', ...more, '--data', inFolder('judging'))
      return { ...made, report: made.stdout === '' ? null : JSON.parse(made.stdout)[0] }
    }
    const { report } = await analyse('--house', './good.yaml')
    expect(report.house).toMatchObject({ name: 'Bakkerij Jansen', version: 1 })
    expect(report.findings.at(-1)).toMatchObject({ practice: 'house-caption-banned', score: 0, house: ['added'] })
    expect((await analyse('--house', 'bakkerij jansen')).report.house.version).toBe(1)
    expect((await analyse()).report.house.version).toBe(1)
    expect((await analyse('--profile', 'documented')).report.house).toBeUndefined()
    expect(await analyse('--house', 'Peeters')).toMatchObject({ code: 1, stdout: '' })
    expect(await analyse('--house', 'bad.json')).toMatchObject({ code: 1, stdout: '' })
    expect((await analyse('--house', 'x', '--profile', 'ads')).code).toBe(2)
  })
})
