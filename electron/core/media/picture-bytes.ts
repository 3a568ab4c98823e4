import { run, type Run } from './run.ts'

/** A strip of sixty small pictures is a tenth of this. */
const mostBytes = 8 * 1024 * 1024

/** The picture that ffmpeg writes to standard output; null where it wrote none, or more than a picture can be. */
export async function pictureBytes(task: Omit<Run, 'outputs'>): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  const take = (bytes: Buffer) => {
    parts.push(bytes)
    size += bytes.length
    return size > mostBytes ? false : undefined
  }
  const result = await run({ ...task, outputs: new Map([[1, take]]) })
  return result.ending === 'ended' && size > 0 ? Buffer.concat(parts) : null
}
