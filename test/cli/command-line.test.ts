import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { practices } from '../../shared/practices/index.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { runHookline, type Ran } from '../fixtures/command-line.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const good = makeClip(inFolder('good.mp4'), { seconds: 5, size: '540x960' })
const still = makeClip(inFolder('still.mp4'), { seconds: 5, picture: 'color=gray:size=480x270:rate=30', sound: null })
const words = inFolder('words.mp4')
writeFileSync(words, 'only words')

/** Runs the command line as its own program, on a library of its own. */
function hookline(...args: string[]): Promise<Ran> {
  const withData = args[0] === 'analyse' && !args.includes('--data') ? [...args, '--data', inFolder('library')] : args
  return runHookline(folder, withData)
}

describe('hookline analyse', () => {
  it('prints a table with the worst findings first, and keeps progress off standard output', async () => {
    const { code, stdout, stderr } = await hookline('analyse', still)
    expect(code).toBe(0)
    expect(stdout).toContain('still.mp4')
    const costs = [...stdout.matchAll(/│ −([\d.]+)/g)].map((match) => Number(match[1]))
    expect(costs.length).toBeGreaterThan(3)
    expect(costs).toEqual([...costs].sort((one, other) => other - one))
    expect(stderr).toMatch(/^\[1\/1\] still\.mp4: /)
    expect(stdout).not.toContain('\u001B')
  })

  it('prints JSON that its own schema accepts, an object per file in the order named, and goes on after a failure', async () => {
    const { code, stdout } = await hookline('analyse', words, good, 'absent.mp4', '--json', '--caption', 'What would you do? #one')
    expect(code).toBe(1)
    const reports = JSON.parse(stdout)
    const validate = new Ajv2020({ strict: false, formats: { uuid: true, 'date-time': true } }).compile(JSON.parse((await hookline('schema')).stdout))
    expect(validate(reports), JSON.stringify(validate.errors)).toBe(true)
    expect(validate([{ file: 'x' }])).toBe(false)
    expect(reports.map((report: { file: string; failure?: { code: string } }) => [path.basename(report.file), report.failure?.code])).toEqual([
      ['words.mp4', 'not_a_video'],
      ['good.mp4', undefined],
      ['absent.mp4', 'file_missing'],
    ])
    const [, judged] = reports
    expect(judged).toMatchObject({ profile: 'documented', caption: 'What would you do? #one', ffmpeg: { command: expect.arrayContaining([`file:${good}`]) } })
    const lost = judged.findings.reduce((sum: number, finding: { pointsLost: number }) => sum + finding.pointsLost, 0)
    expect(judged.score + lost).toBeCloseTo(100, 6)
    expect(judged.findings.map(({ practice }: { practice: string }) => practice)).toEqual(practices.map(({ id }) => id))
  })

  it('exits with 0, 1, 2 and 3 as it says', async () => {
    expect((await hookline('analyse', good)).code).toBe(0)
    expect((await hookline('analyse', good, '--min-score', '0')).code).toBe(0)
    expect((await hookline('analyse', words)).code).toBe(1)
    expect((await hookline('analyse', still, '--min-score', '99')).code).toBe(3)
    expect((await hookline('analyse', words, still, '--min-score', '99')).code).toBe(1)
    for (const wrong of [
      [],
      ['analyse', '--json'],
      ['nonsense'],
      ['analyse', good, '--nonsense'],
      ['analyse', good, '--json', '--csv'],
      ['analyse', good, '--caption', 'a', '--caption-file', words],
      ['analyse', good, '--min-score', '101'],
      ['analyse', good, '--min-score', 'many'],
      ['analyse', good, '--locale', 'de'],
      ['analyse', good, '--profile', 'fame'],
      ['analyse', good, '--caption-file', '/nowhere'],
    ]) {
      const { code, stderr, stdout } = await hookline(...wrong)
      expect([wrong, code]).toEqual([wrong, 2])
      expect(stderr).not.toBe('')
      expect(stdout).toBe('')
    }
    for (const asked of [['--help'], ['--version'], ['analyse', '--help']]) expect((await hookline(...asked)).code).toBe(0)
  })

  it('speaks Dutch', async () => {
    const { stdout } = await hookline('analyse', still, words, '--locale', 'nl')
    expect(stdout).toContain('Zo los je het op')
    expect(stdout).toContain('is geen video')
    const asJson = JSON.parse((await hookline('analyse', words, '--locale', 'nl', '--json')).stdout)
    expect(asJson[0].failure.what).toBe('“words.mp4” is geen video.')
  })

  it('takes the videos of a folder and of the folders in it, and says so where there is none', async () => {
    mkdirSync(inFolder('drafts/deeper'), { recursive: true })
    mkdirSync(inFolder('drafts/empty'))
    copyFileSync(good, inFolder('drafts/b.MP4'))
    copyFileSync(still, inFolder('drafts/deeper/a.mp4'))
    writeFileSync(inFolder('drafts/notes.txt'), 'notes')
    const { code, stdout } = await hookline('analyse', 'drafts', 'drafts/empty', '--json')
    expect(code).toBe(1)
    const names = JSON.parse(stdout).map((report: { file: string; failure?: { code: string } }) => [path.relative(folder, report.file), report.failure?.code])
    expect(names).toEqual([
      ['drafts/b.MP4', undefined],
      ['drafts/deeper/a.mp4', undefined],
      ['drafts/empty', 'folder_without_videos'],
    ])
  })

  it('prints CSV in which no cell is a formula', async () => {
    const formula = inFolder('=1+1.mp4')
    copyFileSync(good, formula)
    const { stdout } = await hookline('analyse', formula, words, '--csv')
    const [head, first, second] = stdout.split('\n')
    expect(head).toBe('"file","verdict","score","coverage","profile","duration_s","width_px","height_px","fix_first","damaged","failure","failure_text"')
    expect(first).toContain('"540","960"')
    expect(second).toContain('"not_a_video"')
    expect(stdout).not.toMatch(/(^|,)"[=+@-]/m)
  })

  it('reads the caption from a file', async () => {
    writeFileSync(inFolder('caption.txt'), '\uFEFFWhat would you do? #one\r\n')
    const [judged] = JSON.parse((await hookline('analyse', good, '--caption-file', inFolder('caption.txt'), '--json')).stdout)
    expect(judged.caption).toBe('What would you do? #one')
  })

  it('shows control characters of a file name instead of sending them to the terminal', async () => {
    const file = inFolder('red\u001B[31m.mp4')
    copyFileSync(good, file)
    const { stdout, stderr } = await hookline('analyse', file)
    expect(stdout + stderr).not.toContain('\u001B')
    expect(stdout).toContain('␛')
  })

  it('gives every file the failure of a data folder that cannot be used', async () => {
    const { code, stdout } = await hookline('analyse', good, still, '--json', '--data', words)
    expect(code).toBe(1)
    expect(JSON.parse(stdout).map((report: { failure: { code: string } }) => report.failure.code)).toEqual(['data_folder_unusable', 'data_folder_unusable'])
  })
})

describe('hookline analyse --profile all', () => {
  it('shows one draft by every goal, as a table, as JSON and as CSV', async () => {
    const { stdout } = await hookline('analyse', good, '--profile', 'all', '--locale', 'en')
    for (const goal of ['Documented default', 'Organic reach', 'Ad conversion', 'Creator rewards']) expect(stdout).toContain(goal)
    const [judged] = JSON.parse((await hookline('analyse', good, '--profile', 'all', '--json')).stdout)
    expect(judged.profiles.map(({ profile }: { profile: string }) => profile)).toEqual(['documented', 'reach', 'ads', 'rewards'])
    expect(judged.profiles[0]).toMatchObject({ score: judged.score, verdict: judged.verdict, band: judged.band, fixFirst: judged.fixFirst })
    expect((await hookline('analyse', good, '--profile', 'all', '--csv')).stdout.trim().split('\n')).toHaveLength(5)
  })
})

describe('hookline practices', () => {
  it('lists one kind, or what weighs for one goal', async () => {
    const plan = JSON.parse((await hookline('practices', '--kind', 'plan', '--json')).stdout)
    expect(plan.map(({ kind }: { kind: string }) => kind)).toEqual(plan.map(() => 'plan'))
    expect(plan.length).toBeGreaterThan(5)
    const ads = JSON.parse((await hookline('practices', '--profile', 'ads', '--json')).stdout)
    expect(ads.length).toBeLessThan(practices.length)
    expect(ads.some(({ kind }: { kind: string }) => kind === 'gate')).toBe(false)
  })

  it('lists every practice, as a table and as JSON', async () => {
    const { stdout } = await hookline('practices', '--locale', 'nl')
    for (const { id } of practices) expect(stdout).toContain(id)
    const listed = JSON.parse((await hookline('practices', '--json')).stdout)
    expect(listed).toHaveLength(practices.length)
    expect(listed[0].sources.length).toBeGreaterThan(0)
  })

  it('searches the whole rule book by words', async () => {
    const { stdout } = await hookline('practices', 'geluid', 'trending', '--locale', 'nl')
    expect(stdout).toContain('trending-sound')
    const found = JSON.parse((await hookline('practices', '85', '%', 'muted', '--json')).stdout)
    expect(found[0]).toMatchObject({ kind: 'refused' })
    expect((await hookline('practices', 'xyzzy')).stdout).toBe('The rule book says nothing of that.\n')
  })
})

describe('hookline caption', () => {
  const caption = 'Which one? #food-lover <img onerror=1> \u001b[31m'

  it('says what is found and where, without letting codes through to the terminal', async () => {
    const { code, stdout } = await hookline('caption', caption)
    expect(code).toBe(0)
    expect(stdout).toContain(`${caption.length} of 150 characters`)
    expect(stdout).toMatch(/Problem {2}A hashtag that will not work\n {2}11–22 {2}#food-lover\n/)
    expect(stdout).not.toContain('\u001B')
    expect((await hookline('caption', caption, '--locale', 'nl')).stdout).toContain('Een hashtag die niet werkt')
  })

  it('prints JSON with every span and every sure way to mend it', async () => {
    const { code, stdout } = await hookline('caption', caption, '--json')
    expect(code).toBe(0)
    const { findings, fixes, ...counters } = JSON.parse(stdout)
    expect(counters).toMatchObject({ caption, length: caption.length, hashtags: 1, limits: { documented: 150, posting: 2200 } })
    expect(findings).toContainEqual({ name: 'brokenHashtag', spans: [{ from: 11, to: 22 }], kind: 'problem', practice: 'caption-broken-hashtags' })
    expect(fixes).toContainEqual(expect.objectContaining({ kind: 'mend', edits: [{ from: 11, to: 22, text: '#FoodLover' }] }))
  })
})
