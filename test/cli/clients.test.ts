import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fixtures/clips.ts'
import { runHookline, type Ran } from '../fixtures/command-line.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)

function hookline(library: string, ...args: string[]): Promise<Ran> {
  return runHookline(folder, [...args, '--data', inFolder(library)])
}

let id: string
beforeAll(async () => {
  const library = await openLibrary(inFolder('here'))
  id = (await library.call('client.add', { name: 'Bakkerij \u202eJansen', colour: '#112233', details: { timeZone: 'Europe/Brussels', languages: ['nl', 'fr'], weeklyGoal: 3, notes: 'one\ntwo\u001b[31m' } })).id
  const { id: old } = await library.call('client.add', { name: 'Aardig', colour: '#445566' })
  await library.call('client.archive', { id: old, archived: true })
  await library.call('account.keep', { id: crypto.randomUUID(), clientId: id, handle: '@jansen' })
  await library.close()
})

describe('hookline clients', () => {
  it('lists and shows them, as a table or as JSON, in both languages', async () => {
    expect((await hookline('nobody', 'clients', 'list')).stdout).toBe('There is no client yet.\n')
    const { stdout } = await hookline('here', 'clients', 'list')
    expect(stdout).toMatch(/Jansen.*Europe\/Brussels.*active[^]*Aardig.*UTC.*archived/)
    expect(stdout).not.toContain('\u202e')
    expect(JSON.parse((await hookline('here', 'clients', 'list', '--json')).stdout)).toMatchObject([{ id, timeZone: 'Europe/Brussels' }, { name: 'Aardig' }])
    const shown = (await hookline('here', 'clients', 'show', id, '--locale', 'nl')).stdout
    for (const text of ['Tijdzone', 'nl, fr', '@jansen', 'Posts per week']) expect(shown).toContain(text)
    expect(shown).not.toContain('\u001b')
    expect(JSON.parse((await hookline('here', 'clients', 'show', id, '--json')).stdout)).toMatchObject({ id, details: { weeklyGoal: 3 }, posts: 0 })
    expect(await hookline('here', 'clients', 'show', 'nobody')).toEqual({ code: 1, stdout: '', stderr: 'There is no client “nobody”. hookline clients list shows those there are.\n' })
  })

  it('exports one and imports it elsewhere, after a dry run', async () => {
    expect(JSON.parse((await hookline('here', 'clients', 'export', id)).stdout)).toMatchObject({ hookline: 'client/1', client: { id } })
    expect((await hookline('here', 'clients', 'export', id, '-o', 'client.json')).stdout).toBe('Exported to client.json\n')
    expect(await hookline('here', 'clients', 'export', id, '-o', 'client.json')).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') })
    expect((await hookline('there', 'clients', 'import', 'client.json', '--dry-run')).stdout).toContain('It would be imported as')
    expect((await hookline('there', 'clients', 'list')).stdout).toBe('There is no client yet.\n')
    expect((await hookline('there', 'clients', 'import', 'client.json')).stdout).toMatch(/^Imported as “Bakkerij .*Jansen”\.\n0 posts, 0 repeats, 1 accounts/)
    expect(JSON.parse((await hookline('there', 'clients', 'import', 'client.json', '--json')).stdout)).toMatchObject({ isCopy: true, accounts: 1, name: 'Bakkerij \u202eJansen 2' })
  })

  it('says what is wrong with a file, and where, and takes nothing in', async () => {
    const file = JSON.parse(readFileSync(inFolder('client.json'), 'utf8')) as { details: object }
    writeFileSync(inFolder('bad.json'), JSON.stringify({ ...file, details: { ...file.details, timeZone: 'Mars' } }))
    const bad = await hookline('bad', 'clients', 'import', 'bad.json')
    expect([bad.code, bad.stdout]).toEqual([1, ''])
    expect(bad.stderr).toMatch(/^The file is wrong at details\.timeZone\.[^]*this time zone is not known[^]*Nothing was taken in\.\n$/)
    writeFileSync(inFolder('newer.json'), JSON.stringify({ ...file, hookline: 'client/9' }))
    expect((await hookline('bad', 'clients', 'import', 'newer.json')).stderr).toContain('A newer Hookline exported this client.')
    expect(await hookline('bad', 'clients', 'import', 'absent.json', '--locale', 'nl')).toMatchObject({ code: 1, stderr: expect.stringContaining('Er is geen bestand') })
    expect((await hookline('bad', 'clients', 'list')).stdout).toBe('There is no client yet.\n')
  })
})
