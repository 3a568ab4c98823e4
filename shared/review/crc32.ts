/** CRC-32 of a text, over its UTF-16 units with the lower byte first, as eight hexadecimal digits. It finds damage on the way, not intent. */
export function crc32(text: string): string {
  let rest = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    rest = fold(fold(rest, unit & 0xff), unit >>> 8)
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

function fold(rest: number, byte: number): number {
  let folded = rest ^ byte
  for (let bit = 0; bit < 8; bit++) folded = folded & 1 ? (folded >>> 1) ^ 0xedb88320 : folded >>> 1
  return folded
}
