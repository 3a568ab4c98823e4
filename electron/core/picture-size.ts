export interface PictureSize {
  widthPx: number
  heightPx: number
}

/** The size that the head of a PNG, JPEG or WebP states; undefined where it is none or states none. Nothing is decoded. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.readUInt32BE(0) === 0x89504e47) return { widthPx: view.readUInt32BE(16), heightPx: view.readUInt32BE(20) }
    if (view.readUInt16BE(0) === 0xffd8) return jpegSize(view)
    return view.toString('latin1', 0, 4) === 'RIFF' ? webpSize(view) : undefined
  } catch (error) {
    // It ends before its head does.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Goes from segment to segment up to the start of a frame: C0 to CF, but for the tables C4, C8 and CC. */
function jpegSize(view: Buffer): PictureSize | undefined {
  let at = 2
  while (view.readUInt8(at) === 0xff) {
    const marker = view.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { heightPx: view.readUInt16BE(at + 5), widthPx: view.readUInt16BE(at + 7) }
    // A filling byte has no length, and neither have the markers that stand alone.
    if (marker === 0xff) at += 1
    else at += 2 + (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 0 : view.readUInt16BE(at + 2))
  }
  return undefined
}

/** See the container specification of WebP: extended, lossless and lossy files each state it elsewhere. */
function webpSize(view: Buffer): PictureSize | undefined {
  const kind = view.toString('latin1', 12, 16)
  if (kind === 'VP8X') return { widthPx: view.readUIntLE(24, 3) + 1, heightPx: view.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8 ') return { widthPx: view.readUInt16LE(26) & 0x3fff, heightPx: view.readUInt16LE(28) & 0x3fff }
  if (kind !== 'VP8L') return undefined
  const bits = view.readUInt32LE(21)
  return { widthPx: (bits & 0x3fff) + 1, heightPx: ((bits >>> 14) & 0x3fff) + 1 }
}
