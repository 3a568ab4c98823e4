import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { CancelSignal } from '../../shared/contract/contract.ts'
import type { TextSource } from '../../shared/contract/text-source.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Grant } from './core.ts'
import type { UploadFolder } from './uploads.ts'

export interface TextAsked {
  uploads: Pick<UploadFolder, 'find'>
  grant: Grant
  maxBytes: number
  signal?: CancelSignal | undefined
}

export interface ReadText {
  /** Of the file, for messages; '' where the text was sent along. */
  name: string
  text: string
}

/**
 * Reads the text that a call names, without the byte order mark: UTF-8, or UTF-16 where its mark says so, as spreadsheets write it. An upload stays where it
 * is, so that a dry run can be followed by the real one: whoever is done with it discards it. Rejects with `path_not_allowed`, `upload_incomplete`,
 * `text_too_large`, `text_not_readable`, `cancelled`, or a failure of files; only an ordinary file is read, and of it no more than `maxBytes`.
 */
export async function readText(source: TextSource, { uploads, grant, maxBytes, signal }: TextAsked): Promise<ReadText> {
  if ('text' in source) {
    const bytes = Buffer.byteLength(source.text)
    if (bytes > maxBytes) throw new Failure('text_too_large', { name: '', bytes, maxBytes })
    return { name: '', text: source.text.replace(/^\uFEFF/, '') }
  }
  if ('path' in source && !grant.allowsPath(source.path)) throw new Failure('path_not_allowed')
  const file = 'path' in source ? source.path : await uploads.find(source.upload)
  const name = path.basename(file)
  return { name, text: decode(await readBytes(file, name, maxBytes, signal), name) }
}

async function readBytes(file: string, name: string, maxBytes: number, signal: CancelSignal | undefined): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error: unknown) => {
    throw fileFailure(error, file, name)
  })
  try {
    return await readOpen(handle, name, maxBytes, signal)
  } catch (error) {
    throw fileFailure(error, file, name)
  } finally {
    await handle.close()
  }
}

async function readOpen(handle: FileHandle, name: string, maxBytes: number, signal: CancelSignal | undefined): Promise<Uint8Array> {
  const found = await handle.stat()
  if (found.isDirectory()) throw new Failure('file_is_folder', { name })
  if (!found.isFile()) throw new Failure('file_not_regular', { name })
  if (found.size > maxBytes) throw new Failure('text_too_large', { name, bytes: found.size, maxBytes })
  const chunks: Buffer[] = []
  let bytes = 0
  // Counted, because a file can grow while it is read.
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    if (signal?.aborted) throw new Failure('cancelled')
    bytes += chunk.length
    if (bytes > maxBytes) throw new Failure('text_too_large', { name, bytes, maxBytes })
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Failure('text_not_readable', { name })
  }
}

function fileFailure(error: unknown, file: string, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('file_missing', { path: file })
  if (code === 'EISDIR') return new Failure('file_is_folder', { name })
  if (code === 'ENXIO') return new Failure('file_not_regular', { name })
  return code === 'EACCES' || code === 'EPERM' ? new Failure('file_not_readable', { name }) : error
}
