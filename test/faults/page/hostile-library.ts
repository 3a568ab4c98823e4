import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { callCore } from '../../../electron/cli/call-core.ts'
import type { Core } from '../../../electron/core/core.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { postContent } from '../../../shared/model/post.ts'
import { idOf, makeBigLibrary } from '../../fixtures/big-library.ts'
import { hostileStrings } from './hostile-strings.ts'

const colour = '#a53f0a'

/** The string as a field takes it that is no longer than this, and at least a letter long. */
const cut = (text: string, length: number) => text.slice(0, length).trim() || 'x'
/** A name may not begin with a null. */
const named = (text: string, length = 100) => cut(text.replace(/^\0/, ''), length)

/** What can name a file on a disk: all but the slash and the null, and no more bytes than it takes. */
function fileNamed(text: string, at: number): string {
  const bytes = Buffer.from(`${at} ${text.toWellFormed().replaceAll(/[/\0]/g, '_')}`).subarray(0, 200)
  return `${bytes.toString().replaceAll('\ufffd', '')}.mp4`
}

/** Makes a library with one of the strings, or all of them, in every field that a person or a file fills. */
export async function makeHostileLibrary(dataDir: string, folder: string): Promise<void> {
  const { draftIds } = await makeBigLibrary(dataDir, { drafts: hostileStrings.length })
  renameDrafts(dataDir)
  const core = await openCore({ dataDir })
  try {
    const clientIds: string[] = []
    for (const [at, text] of hostileStrings.entries()) clientIds.push(await addClient(core, text, at))
    for (const [at, text] of hostileStrings.entries()) await addAround(core, text, { at, clientId: clientIds[at] ?? '', draftId: draftIds[at] ?? '' })
    const { house } = await callCore(core, 'house.list', {})
    if (house.length < hostileStrings.length - 3) throw new Error(`Only ${house.length} house rules were taken`)
    await callCore(core, 'client.remove', { id: clientIds.at(-1) ?? '' })
    await callCore(core, 'settings.set', { safeZones: hostileStrings.slice(0, 20).map((text, at) => ({ id: `zone${at}`, name: named(text, 60), topPx: 1, bottomPx: 1, leftPx: 1, rightPx: 1 })), safeZone: 'zone0', name: named(hostileStrings[26] ?? '') })
    await callCore(core, 'report.setBranding', { agency: cut(hostileStrings[0] ?? '', 200), contact: cut(hostileStrings[1] ?? '', 300), footer: cut(hostileStrings[26] ?? '', 300) })
    await addFiles(core, folder)
  } finally {
    await core.close()
  }
}

/** What a file's name can be on some system, and every caption and folder. */
function renameDrafts(dataDir: string): void {
  const database = new Sqlite(join(dataDir, 'hookline.sqlite'))
  const ids = database.prepare<[], string>('SELECT id FROM drafts ORDER BY rowid').pluck().all()
  const rename = database.prepare('UPDATE drafts SET name = ?, path = ?, caption = ?, folder = ? WHERE id = ?')
  const tagged = database.prepare('INSERT OR IGNORE INTO draft_tags VALUES (?, ?)')
  for (const [at, id] of ids.entries()) {
    const text = hostileStrings[at % hostileStrings.length] ?? ''
    const name = named(text, 200).replaceAll('\0', '')
    rename.run(name, `/tmp/${name}`, text.replaceAll('\0', ''), `${named(text, 100).replaceAll('\0', '')}/within`, id)
    tagged.run(id, cut(text.replaceAll('\0', ''), 60))
  }
  database.close()
}

async function addClient(core: Core, text: string, at: number): Promise<string> {
  const details = { niche: cut(text, 200), notes: text, communityHashtags: [cut(text, 140)], approvers: [{ name: cut(text, 200), contact: cut(text, 200) }], weeklyGoal: 3, timeZone: 'Europe/Brussels' }
  const { id } = await callCore(core, 'client.add', { name: named(`${text} ${at}`, 200), colour, details })
  await callCore(core, 'account.keep', { id: idOf(`account ${at}`), clientId: id, handle: named(text), notes: text.slice(0, 2000) })
  await callCore(core, 'pillar.keep', { id: idOf(`pillar ${at}`), clientId: id, name: named(text), colour })
  return id
}

interface Place {
  at: number
  clientId: string
  draftId: string
}

/** A post with its comment, an idea, a group of hashtags, and house rules of that name. */
async function addAround(core: Core, text: string, { at, clientId, draftId }: Place): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const content = postContent.parse({
    title: cut(text, 300), caption: text, hashtags: [cut(text, 140)], sound: text.slice(0, 300), checklist: [{ text: cut(text, 300), done: false }], owner: text.slice(0, 200),
    labels: [cut(text, 60)], notes: text, collaborator: text.slice(0, 200), experiment: text.slice(0, 200), accountId: idOf(`account ${at}`), pillarId: idOf(`pillar ${at}`), status: 'draft',
  })
  const post = { ...content, id: idOf(`post ${at}`), clientId, localAt: `${today}T${String(at % 24).padStart(2, '0')}:00` }
  await callCore(core, 'post.add', { posts: [post, { ...post, id: idOf(`idea ${at}`), localAt: null, status: 'idea' }], who: cut(text, 200) })
  await callCore(core, 'post.comment', { ref: post.id, who: cut(text, 200), text: cut(text, 5000) })
  await callCore(core, 'post.change', { changes: [{ ref: post.id, change: { title: cut(`${text} `.repeat(2), 300), notes: 'x' } }], who: cut(text, 200) })
  await callCore(core, 'hashtags.keep', { id: idOf(`group ${at}`), clientId: at % 2 === 0 ? null : clientId, name: cut(text, 100), tags: ['#fyp', `#tag${at}`], details: { kind: null, trendedOn: null, region: null, note: cut(text, 500) } })
  const rules = { hookline: 'house-rules/1', name: cut(text, 80), note: cut(text, 2000), caption: { [at % 2 === 0 ? 'banned' : 'required']: [cut(text, 60)] }, practices: { length: { good: [15, 25], reason: cut(text, 300) } } }
  const { saved } = await callCore(core, 'house.add', { fileName: `${at}.json`, text: JSON.stringify(rules) })
  if (saved && at % 4 === 0) await callCore(core, 'house.assign', { id: saved.id, draftIds: [draftId] })
}

/** Files that are no videos, in the queue, and a watched folder. */
async function addFiles(core: Core, folder: string): Promise<void> {
  const files = hostileStrings.map((text, at) => join(folder, fileNamed(text, at)))
  for (const file of files) writeFileSync(file, 'no video')
  await callCore(core, 'import.add', { files: files.map((path, at) => ({ id: idOf(`file ${at}`), name: (hostileStrings[at] ?? '').slice(0, 1000), source: { path } })) })
  const watched = join(folder, fileNamed(hostileStrings[26] ?? '', 0))
  mkdirSync(`${watched}.folder`)
  await callCore(core, 'watch.add', { path: `${watched}.folder`, existing: false })
}
