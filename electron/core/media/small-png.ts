import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inputName, memoryGuard } from './guards.ts'
import { run } from './run.ts'

/** What a logo may be, by its bytes alone. */
const guards = ['-protocol_whitelist', 'file', '-format_whitelist', 'png_pipe,jpeg_pipe,webp_pipe', '-codec_whitelist', 'png,mjpeg,webp', '-max_pixels', String(4096 * 4096)]

/** A picture as PNG, its longer side at most so many pixels; null where it cannot be read. */
export async function makeSmallPng(program: string, bytes: Uint8Array, longSidePx: number): Promise<Uint8Array | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hookline-logo-'))
  try {
    const file = path.join(folder, 'logo')
    await writeFile(file, bytes, { mode: 0o600 })
    const parts: Buffer[] = []
    const outputs = new Map([[1, (part: Buffer) => void parts.push(Buffer.from(part))]])
    const fit = `scale=w='min(iw,${longSidePx})':h='min(ih,${longSidePx})':force_original_aspect_ratio=decrease`
    const args = ['-nostdin', '-v', 'error', ...memoryGuard, ...guards, '-i', inputName(file), '-vf', fit, '-frames:v', '1', '-c:v', 'png', '-pix_fmt', 'rgba', '-f', 'image2pipe', 'pipe:1']
    const { ending } = await run({ program, args, outputs, limits: { wallS: 10 } })
    const png = Buffer.concat(parts)
    return ending === 'ended' && png.length > 0 ? png : null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
