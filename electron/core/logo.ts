import { fileTypeFromBuffer } from 'file-type'
import { Failure } from '../../shared/model/failure.ts'
import { pictureSize } from './picture-size.ts'

export const maxLogoBytes = 512 * 1024
/** Below the first nothing is to be seen; beyond the second a browser unpacks tens of megabytes for a picture of forty pixels. Judgements. */
const [leastPx, mostPx] = [16, 4096]
const types = ['image/png', 'image/jpeg', 'image/webp'] as const
type LogoType = (typeof types)[number]

export interface Logo {
  bytes: Uint8Array
  type: LogoType
}

/** The bytes of a logo given as base64. Rejects with `logo_too_large`, `logo_not_picture` or `logo_size`. */
export async function readLogo(base64: string): Promise<Logo> {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > maxLogoBytes) throw new Failure('logo_too_large', { bytes: bytes.length, maxBytes: maxLogoBytes })
  const logo = await asLogo(bytes)
  const size = logo && pictureSize(bytes)
  if (!logo || !size) throw new Failure('logo_not_picture')
  const { widthPx, heightPx } = size
  if (Math.min(widthPx, heightPx) < leastPx || Math.max(widthPx, heightPx) > mostPx) throw new Failure('logo_size', { width: widthPx, height: heightPx, least: leastPx, most: mostPx })
  return logo
}

/** What kept bytes are to be served as; null where they are no logo. */
export async function asLogo(bytes: Uint8Array): Promise<Logo | null> {
  const found = await fileTypeFromBuffer(bytes)
  const type = types.find((each) => each === found?.mime)
  return type === undefined ? null : { bytes, type }
}
