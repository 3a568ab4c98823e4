import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { callbackify } from 'node:util'
import type { MediaFile } from '../core/core.ts'
import { textAnswer, type Answer, type Asked } from './answer.ts'
import { createNonce, securityHeaders } from './headers.ts'
import { readRange } from './range.ts'

/** Bytes that are read ahead of what the socket takes. */
const readAheadBytes = 256 * 1024
/** What is opened may have become a pipe since it was looked at; opening one to read would wait for a writer. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * A file as an answer, whole or the stretch that was asked for, read as it is taken. The file is opened once, and what was opened is looked at: nothing can be
 * put in its place in between. 404 where there is no regular file any more.
 */
export async function mediaAnswer(file: MediaFile, asked: Asked): Promise<Answer> {
  const handle = await open(file.path, openFlags).catch(() => undefined)
  if (!handle) return textAnswer(404)
  let body: Readable | undefined
  try {
    const found = await handle.stat()
    if (!found.isFile()) return textAnswer(404)
    const tag = `"${found.ino.toString(36)}-${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`
    const range = asked.ifRange === undefined || asked.ifRange === tag ? readRange(asked.range, found.size) : null
    const general = { ...securityHeaders(createNonce()), 'accept-ranges': 'bytes', etag: tag }
    if (range === 'unsatisfiable') {
      const refusal = textAnswer(416)
      return { ...refusal, headers: { ...refusal.headers, ...general, 'content-range': `bytes */${found.size}` } }
    }
    const { first, last } = range ?? { first: 0, last: found.size - 1 }
    const headers = { ...general, 'content-type': file.type, 'content-length': String(last - first + 1), ...(range && { 'content-range': `bytes ${first}-${last}/${found.size}` }) }
    const status = range ? 206 : 200
    if (asked.isHead || last < first) return { status, headers, body: new Uint8Array() }
    body = readStretch(handle, first, last)
    return { status, headers, body }
  } finally {
    if (!body) await handle.close()
  }
}

/** Bytes of an open file from `first` to `last`, read as they are taken; closes the file at the end, and when nobody wants it any more. */
function readStretch(handle: FileHandle, first: number, last: number): Readable {
  let position = first
  async function readOn(stream: Readable) {
    const buffer = Buffer.allocUnsafe(Math.min(readAheadBytes, last + 1 - position))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
    // The length has been told already: the connection must break off, or the answer would look whole.
    if (bytesRead === 0) throw new Error('The file became shorter while it was read')
    position += bytesRead
    stream.push(buffer.subarray(0, bytesRead))
    if (position > last) stream.push(null)
  }
  return new Readable({
    highWaterMark: readAheadBytes,
    read() {
      readOn(this).catch((error: Error) => this.destroy(error))
    },
    destroy(error, done) {
      callbackify(() => handle.close())((failure) => done(failure ?? error))
    },
  })
}
