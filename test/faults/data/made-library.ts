import { randomUUID } from 'node:crypto'
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { callCore } from '../../../electron/cli/call-core.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { encode } from '../../fixtures/gathered.ts'
import { copied } from './copied-library.ts'

/** A small library to spoil copies of, and the clip that its draft was made of. */
export interface MadeLibrary {
  dataDir: string
  clip: string
  clientId: string
  postId: string
  draftId: string
}

/** Gives `work` a folder of its own that is gone afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-fault-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

let made: Promise<MadeLibrary> | undefined

/** A library in this folder with a client, a post and a measured draft; measured once for all that ask for one. */
export async function makeLibrary(folder: string): Promise<MadeLibrary> {
  return copied(await (made ??= measureOnce()), folder, 'made')
}

/** Gone with this process. */
async function measureOnce(): Promise<MadeLibrary> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-fault-made-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const dataDir = path.join(folder, 'made')
  const clip = encode(path.join(folder, 'made.mp4'), { graph: 'testsrc2=size=90x160:rate=10[v]', seconds: 1 })
  const core = await openCore({ dataDir })
  const { id: clientId } = await callCore(core, 'client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4', details: { timeZone: 'Europe/Brussels' } })
  const { draft } = await callCore(core, 'draft.import', { source: { path: clip }, caption: '0' })
  const postId = randomUUID()
  await callCore(core, 'post.add', { posts: [{ id: postId, clientId, title: '0', draftId: draft.id, localAt: '2026-12-01T09:00' }] })
  await core.close()
  return { dataDir, clip, clientId, postId, draftId: draft.id }
}

/** The same video with another content: a box of free space at its end, as writers of MP4 leave them. */
export function otherContent(clip: string, file: string): string {
  copyFileSync(clip, file)
  const box = Buffer.alloc(44)
  box.writeUInt32BE(box.length, 0)
  box.write(`free${randomUUID()}`, 4, 'latin1')
  appendFileSync(file, box)
  return file
}
