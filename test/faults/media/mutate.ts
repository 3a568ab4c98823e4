import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { seeded } from '../../fixtures/random.ts'

/** Where the structure of a container lies: its first and last so many bytes. */
const structureBytes = 4096

/** A damaged copy of a file's bytes, the same for the same seed: bits flipped in all of it or where its structure lies, cut, or blocks swapped. */
export function mutant(file: string, seed: number): Buffer {
  const random = seeded(seed)
  const bytes = readFileSync(file)
  const ratio = 10 ** (-4.5 + 2.5 * random())
  const kinds = [
    () => flipAnywhere(bytes, seed, ratio, random),
    () => flip(bytes, 0, structureBytes, ratio * 10, random),
    () => flip(bytes, bytes.length - structureBytes, bytes.length, ratio * 10, random),
    () => bytes.subarray(0, Math.max(1, Math.floor(bytes.length * random()))),
    () => swapped(bytes, random),
  ]
  return kinds[seed % kinds.length]?.() ?? bytes
}

const hasZzuf = spawnSync('zzuf', ['--version'], { stdio: 'ignore' }).error === undefined
export const mutator = hasZzuf ? 'zzuf for flips anywhere, our own for the rest' : 'our own mutator'

function flipAnywhere(bytes: Buffer, seed: number, ratio: number, random: () => number): Buffer {
  if (!hasZzuf) return flip(bytes, 0, bytes.length, ratio, random)
  return execFileSync('zzuf', ['-s', String(seed), '-r', ratio.toFixed(7)], { input: bytes, maxBuffer: 64 * 1024 * 1024, stdio: ['pipe', 'pipe', 'ignore'] })
}

/** Flips about `ratio` of the bits in a stretch, one at least. */
function flip(bytes: Buffer, from: number, to: number, ratio: number, random: () => number): Buffer {
  const [first, last] = [Math.max(0, from), Math.min(bytes.length, to)]
  for (let left = Math.max(1, Math.round((last - first) * 8 * ratio)); left > 0; left -= 1) {
    const at = first + Math.floor(random() * (last - first))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return bytes
}

function swapped(bytes: Buffer, random: () => number): Buffer {
  const length = Math.max(1, Math.floor(random() * Math.min(2048, bytes.length / 4)))
  const [one, other] = [0, 1].map(() => Math.floor(random() * (bytes.length - length))) as [number, number]
  const kept = Buffer.from(bytes.subarray(one, one + length))
  bytes.copyWithin(one, other, other + length)
  kept.copy(bytes, other)
  return bytes
}
