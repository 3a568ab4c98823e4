import { Failure } from '../../shared/model/failure.ts'

/** What the core takes; a larger file is not even read. */
export const largestLogo = 512 * 1024

/** A picture as base64. Rejects with `logo_too_large`. */
export async function readLogo(file: File): Promise<string> {
  if (file.size > largestLogo) throw new Failure('logo_too_large', { bytes: file.size, maxBytes: largestLogo })
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // In pieces, because an argument list has an end.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
