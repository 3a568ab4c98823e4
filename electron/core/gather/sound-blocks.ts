import type { SoundFormat } from './gatherer.ts'

/** Every measurement gets blocks of 100 ms, so that no answer depends on how the pipe happened to cut the stream. */
const blockS = 0.1
/** 40 dB over full scale. A damaged float track can hold anything that 32 bits can say, and one NaN would make every later sum one: what is louder than this is silence. */
const loudest = 100

/**
 * Cuts interleaved samples of any block size, a frame split over two blocks included, into blocks of 100 ms (the last one shorter).
 * `onBlock` gets an array that is reused: it holds whole frames of finite samples.
 */
export function createSoundBlocks(format: SoundFormat, onBlock: (block: Float32Array) => void): { add(samples: Float32Array): void; finish(): void } {
  const block = new Float32Array(Math.round(blockS * format.sampleRateHz) * format.channels)
  let held = 0

  function give(samples: Float32Array): void {
    for (let i = 0; i < samples.length; i++) {
      // Also true of what is not a number.
      if (!(Math.abs(samples[i]!) <= loudest)) samples[i] = 0
    }
    held = 0
    onBlock(samples)
  }

  return {
    add(samples) {
      for (let from = 0; from < samples.length; ) {
        const piece = samples.subarray(from, from + block.length - held)
        block.set(piece, held)
        from += piece.length
        held += piece.length
        if (held === block.length) give(block)
      }
    },
    finish() {
      const whole = held - (held % format.channels)
      if (whole > 0) give(block.subarray(0, whole))
    },
  }
}
