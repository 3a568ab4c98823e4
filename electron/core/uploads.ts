import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../../shared/model/failure.ts'
import type { Uploads } from './core.ts'
import { storageFailure } from './db/storage-failure.ts'

/** TikTok takes at most 4 GB; a little more is let in, so that the verdict can say so. */
const maxBytes = 5 * 1024 ** 3
/** An upload that no draft names is left alone this long: another Hookline on the same folder may be receiving it. */
const strayAfterMs = 24 * 3600 * 1000

export interface UploadFolder extends Uploads {
  /** The file of a finished upload. Throws `upload_incomplete` where there is none under that id. */
  find(id: string): Promise<string>
  discard(id: string): Promise<void>
  /** Removes what was left behind by an earlier run; `isKept` knows the files that drafts name. */
  sweep(isKept: (file: string) => boolean): Promise<void>
}

/** Uploads of the page in a browser: `<folder>/<id>/<name>`, whole or not there at all. */
export function openUploads(folder: string): UploadFolder {
  const home = (id: string) => path.join(folder, id)

  async function receive(name: string, expectedBytes: number, chunks: AsyncIterable<Uint8Array>): Promise<string> {
    if (expectedBytes > maxBytes) throw tooLarge(name, expectedBytes)
    const id = randomUUID()
    const partial = path.join(folder, `${id}.partial`)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const received = await store(name, partial, chunks)
      if (received !== expectedBytes) throw new Failure('upload_incomplete', { name })
      await mkdir(home(id), { mode: 0o700 })
      await rename(partial, path.join(home(id), safeName(name)))
      return id
    } catch (error) {
      await rm(partial, { force: true })
      await rm(home(id), { force: true, recursive: true })
      throw isAborted(error) ? new Failure('upload_incomplete', { name }) : storageFailure(error, folder)
    }
  }

  return {
    maxBytes,
    receive,
    async find(id) {
      const [name] = await readdir(home(id)).catch(() => [])
      if (name === undefined) throw new Failure('upload_incomplete', { name: id })
      return path.join(home(id), name)
    },
    discard: (id) => rm(home(id), { recursive: true, force: true }),
    async sweep(isKept) {
      for (const entry of await readdir(folder).catch(() => [])) {
        const full = path.join(folder, entry)
        const [name = ''] = await readdir(full).catch(() => [])
        const age = Date.now() - ((await stat(full).catch(() => undefined))?.mtimeMs ?? Date.now())
        if (age > strayAfterMs && !isKept(path.join(full, name))) await rm(full, { recursive: true, force: true })
      }
    },
  }
}

async function store(name: string, file: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0
  async function* counted() {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > maxBytes) throw tooLarge(name, bytes)
      yield chunk
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(file, { mode: 0o600, flags: 'wx' }))
  return bytes
}

function tooLarge(name: string, bytes: number): Failure {
  return new Failure('upload_too_large', { name, bytes, maxBytes })
}

/** The user's name for the file, as far as a file system can bear it: no folders, no control characters, not hidden, not endless. */
function safeName(name: string): string {
  const forbidden = process.platform === 'win32' ? /[\p{Cc}/<>:"|?*]/gu : /[\p{Cc}/]/gu
  const base = path.basename(name.replaceAll('\\', '/')).replaceAll(forbidden, '_')
  const extension = path.extname(base).slice(0, 12)
  const stem = Array.from(base.slice(0, base.length - path.extname(base).length)).slice(0, 60).join('').replace(/^\.+/, '_')
  return `${stem || 'video'}${extension}`
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR', 'EPIPE'].includes(String(error.code))
}
