import { spawnSync } from 'node:child_process'

export const rateHz = 48_000
const mostBytes = 1024 ** 3

/** A file's first sound as the product decodes it: 48 kHz, interleaved. Throws where ffmpeg cannot read it. */
export function decodeSound(ffmpeg: string, file: string, channels: number): Float32Array {
  const filter = `aresample=${rateHz}:async=1:first_pts=0`
  const args = ['-v', 'error', '-nostdin', '-i', file, '-map', '0:a:0', '-af', filter, '-ac', String(channels), '-f', 'f32le', '-']
  const { status, stdout, stderr } = spawnSync(ffmpeg, args, { maxBuffer: mostBytes })
  if (status !== 0) throw new Error(`ffmpeg cannot read ${file}: ${stderr.toString()}`)
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.length - (stdout.length % 4)))
}

/** Hands samples over in blocks of 100 ms, as a draft's sound comes. */
export function feed<Gatherer extends { add(samples: Float32Array): void }>(gatherer: Gatherer, samples: Float32Array, channels: number): Gatherer {
  const size = (channels * rateHz) / 10
  for (let from = 0; from < samples.length; from += size) gatherer.add(samples.subarray(from, from + size))
  return gatherer
}
