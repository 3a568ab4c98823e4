import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A picture that is kept in a file, made where it is not there yet; null where none can be made. One that cannot be kept is made again next time. */
export async function keptPicture(file: string, make: () => Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return kept
  const made = await make()
  if (made) await keep(file, made).catch(() => {})
  return made
}

async function keep(file: string, picture: Uint8Array): Promise<void> {
  const partial = `${file}.${process.pid}.partial`
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(partial, picture, { mode: 0o600 })
  await rename(partial, file)
}
