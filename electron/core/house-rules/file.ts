import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { limits } from '../../../shared/model/house-rules.ts'
import { Failure } from '../../../shared/model/failure.ts'

/** Reads a file of house rules as it is, a byte order mark included. Rejects with a failure of files or of house rules; nothing else than an ordinary file is read. */
export async function readRulesFile(file: string): Promise<string> {
  const name = path.basename(file)
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new Failure('file_is_folder', { name })
    if (!found.isFile()) throw new Failure('file_not_regular', { name })
    if (found.size > limits.fileBytes) throw new Failure('house_rules_too_large', { name, bytes: found.size, maxBytes: limits.fileBytes })
    return decode(await readFile(file), name)
  } catch (error) {
    throw fileFailure(error, file, name)
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Failure('house_rules_not_text', { name })
  }
}

function fileFailure(error: unknown, file: string, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('file_missing', { path: file })
  return code === 'EACCES' || code === 'EPERM' ? new Failure('file_not_readable', { name }) : error
}
