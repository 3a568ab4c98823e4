import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { Failure } from '../../../shared/model/failure.ts'
import type { Probe } from '../../../shared/model/artifacts.ts'

export type Container = Probe['container']

/** Extension that file-type gives -> what it is to us. */
const containers: Record<string, Container> = {
  mp4: 'mp4',
  m4v: 'mp4',
  '3gp': 'mp4',
  '3g2': 'mp4',
  m4a: 'mp4',
  mov: 'mov',
  webm: 'webm',
  mkv: 'matroska',
  avi: 'avi',
  mts: 'mpegts',
}
/** How files begin that only name other files: HLS, ffconcat, DASH, SDP. */
const playlists = [/^#EXTM3U/, /^ffconcat/, /^(<\?xml[^>]*>\s*)?<MPD[\s>]/, /^v=0\r?\n/, /^\[playlist\]/i]
const headBytes = 8192

/**
 * What a file is by its first bytes, whatever its name says. Null where they do not tell: ffprobe has the last word then.
 * Throws `playlist_refused`, `not_a_video` (an image, a document, a program ...) or `container_not_supported` (another kind of video).
 */
export async function sniffContainer(file: string, name: string): Promise<Container | null> {
  const head = await readHead(file)
  const text = head.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '').trimStart()
  if (playlists.some((pattern) => pattern.test(text))) throw new Failure('playlist_refused', { name })
  const type = await fileTypeFromBuffer(head)
  if (!type) return null
  const container = containers[type.ext]
  if (container) return container
  throw new Failure(type.mime.startsWith('video/') ? 'container_not_supported' : 'not_a_video', { name })
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
