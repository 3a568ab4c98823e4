import type { SoundFormat } from './gatherer.ts'

/** Every measurement gets blocks of 100 ms, so that no answer depends on how the pipe happened to cut the stream. */
const blockS = 0.1
/** Float sound may hold anything: what is not a number is silence, and nothing is louder than 40 dB over full scale. */
const loudest = 100

/**
 * Cuts interleaved samples of any block size, a frame split over two blocks included, into blocks of 100 ms (the last one shorter).
 * `onBlock` gets an array that is reused: it holds whole frames of finite samples.
 */
export function createSoundBlocks(format: SoundFormat, onBlock: (block: Float32Array) => void): { add(samples: Float32Array): void; finish(): void } {
  const block = new Float32Array(Math.round(blockS * format.sampleRateHz) * format.channels)
  let held = 0
  return {
    add(samples) {
      for (let i = 0; i < samples.length; i++) {
        const sample = samples[i]!
        block[held++] = sample >= -loudest && sample <= loudest ? sample : Number.isNaN(sample) ? 0 : Math.sign(sample) * loudest
        if (held < block.length) continue
        onBlock(block)
        held = 0
      }
    },
    finish() {
      const whole = held - (held % format.channels)
      if (whole > 0) onBlock(block.subarray(0, whole))
      held = 0
    },
  }
}
