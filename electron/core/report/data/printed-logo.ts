import type { Binaries } from '../../media/binaries.ts'
import { makeSmallPng } from '../../media/small-png.ts'
import { asLogo } from '../../logo.ts'
import { pictureSize } from '../../picture-size.ts'

/** Longer side of a logo on paper, pixels: 22 points high at 300 dots an inch, with room for wide ones. */
const longSidePx = 600

/** A logo as the printer takes it: PNG or JPEG, no larger than paper shows. Null where it cannot be made so; a report does without. */
export async function printedLogo(bytes: Uint8Array, binaries: () => Promise<Binaries>): Promise<Uint8Array | null> {
  const logo = await asLogo(bytes)
  const size = pictureSize(bytes)
  if (!logo || !size) return null
  if (logo.type !== 'image/webp' && Math.max(size.widthPx, size.heightPx) <= longSidePx) return bytes
  return makeSmallPng(await binaries().then(({ ffmpeg }) => ffmpeg.path), bytes, longSidePx).catch(() => null)
}
