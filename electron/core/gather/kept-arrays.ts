/** Bytes of a slab: about fifty frames. */
const slabBytes = 65_536

let slab = new ArrayBuffer(slabBytes)
let used = 0

/** A copy to keep for the whole draft, beside others in a shared buffer: a buffer of its own would add a third to an array as small as a frame's. */
export function keptBytes(bytes: Uint8Array): Uint8Array {
  const start = room(bytes.byteLength)
  const kept = new Uint8Array(slab, start, bytes.length)
  kept.set(bytes)
  return kept
}

/** Like `keptBytes`, for 16-bit values. */
export function keptWords(words: Uint16Array): Uint16Array {
  const start = room(words.byteLength)
  const kept = new Uint16Array(slab, start, words.length)
  kept.set(words)
  return kept
}

function room(bytes: number): number {
  if (used + bytes > slab.byteLength) {
    slab = new ArrayBuffer(Math.max(slabBytes, bytes))
    used = 0
  }
  const start = used
  used += bytes + (bytes % 2)
  return start
}
