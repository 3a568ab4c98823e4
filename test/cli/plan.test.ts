import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fixtures/clips.ts'
import { runHookline, type Ran } from '../fixtures/command-line.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const data = ['--data', inFolder('library')]

function hookline(...args: string[]): Promise<Ran> {
  return runHookline(folder, args)
}

const library = await openLibrary(inFolder('library'))
await library.call('client.add', { name: 'Bakkerij Bol', colour: '#112233', details: { timeZone: 'Europe/Amsterdam' } })
await library.close()
writeFileSync(inFolder('plan.csv'), 'Titel;Wanneer op;Status\n=1+1;29-3-2026 9:30;Gepland\nTwee;30-3-2026 9:30;Idee\n')
writeFileSync(inFolder('bad.csv'), 'Title,Date\nGood,2026-03-29 09:30\nBad,2026-02-31\n')

describe('hookline plan import and calendar', () => {
  it('says what it would do, does it, and shows it', async () => {
    const importing = ['plan', 'import', 'plan.csv', '--client', 'bakkerij bol', '--map', 'Wanneer op=date', ...data]
    const dry = await hookline(...importing, '--dry-run')
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringMatching(/add 2 posts.*Nothing was kept\.\n {2}Titel → title\n {2}Wanneer op → date\n/s)])
    expect((await hookline('calendar', 'Bakkerij Bol', '--from', '2026-03-01', ...data)).stdout).toContain('Nothing is planned')
    expect(await hookline(...importing)).toMatchObject({ code: 0, stdout: 'Bakkerij Bol: 2 posts added, 0 changed, 0 were so already; 0 repeats.\n', stderr: '' })
    const { code, stdout } = await hookline('calendar', 'Bakkerij Bol', '--from', '2026-03-01', ...data)
    expect(code).toBe(0)
    expect(stdout).toMatch(/Sun 2026-03-29 09:30.*=1\+1.*scheduled/)
    expect((await hookline('calendar', 'Bakkerij Bol', '--from', '2026-03-01', '--locale', 'nl', ...data)).stdout).toMatch(/zo 2026-03-29 09:30.*ingepland/)
  })

  it('tells all that is wrong with a file, and keeps nothing of it', async () => {
    const { code, stdout, stderr } = await hookline('plan', 'import', 'bad.csv', '--client', 'Bakkerij Bol', ...data)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Row 2, column “Date”: “2026-02-31” is not a date/)
    expect(stderr).toContain('Nothing was imported: 1 rows are refused.')
    expect((await hookline('calendar', 'Bakkerij Bol', '--csv', ...data)).stdout).not.toContain('Good')
    expect((await hookline('plan', 'import', 'absent.csv', '--client', 'Bakkerij Bol', ...data)).code).toBe(1)
    const unknown = await hookline('plan', 'import', 'plan.csv', '--client', 'Peeters', ...data)
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('There are: Bakkerij Bol.')])
  })

  it.each(['csv', 'ics', 'json'])('writes %s whole, never overwrites a file unasked, and takes it in again', async (format) => {
    const file = `out.${format}`
    expect((await hookline('calendar', 'Bakkerij Bol', `--${format}`, '-o', file, ...data)).code).toBe(0)
    const text = readFileSync(inFolder(file), 'utf8')
    const again = await hookline('calendar', 'Bakkerij Bol', `--${format}`, '-o', file, ...data)
    expect([again.code, readFileSync(inFolder(file), 'utf8')]).toEqual([1, text])
    expect((await hookline('calendar', 'Bakkerij Bol', `--${format}`, '-o', file, '--force', ...data)).code).toBe(0)
    expect((await hookline('plan', 'import', file, '--client', 'Bakkerij Bol', ...data)).stdout).toContain('0 posts added, 0 changed, 2 were so already')
  })

  it('writes what is public without what is not', async () => {
    expect((await hookline('calendar', 'Bakkerij Bol', '--ics', '--public', ...data)).stdout).not.toContain('X-HOOKLINE')
    expect((await hookline('calendar', 'Bakkerij Bol', '--json', '--public', ...data)).stderr).toContain('--public goes with --ics')
  })

  it('says where it cannot write, and leaves nothing behind', async () => {
    expect((await hookline('calendar', 'Bakkerij Bol', '--ics', '-o', 'absent/out.ics', ...data)).code).toBe(1)
    expect(existsSync(inFolder('absent'))).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  it.each([
    ['two formats', ['calendar', 'x', '--csv', '--ics']],
    ['no date', ['calendar', 'x', '--from', '2026-02-31']],
    ['an end before the beginning', ['calendar', 'x', '--from', '2026-03-02', '--to', '2026-03-01']],
    ['no client', ['plan', 'import', 'plan.csv']],
    ['a kind of file that nothing says', ['plan', 'import', 'plan', '--client', 'x']],
    ['a mapping that is none', ['plan', 'import', 'plan.csv', '--client', 'x', '--map', 'title']],
  ])('%s is a wrong use', async (_, args) => {
    expect((await hookline(...args)).code).toBe(2)
  })
})
