/**
 * Coefficients of ITU-R BS.1770-4, Annex 1, tables 1 and 2 (for 48 kHz): the shelf that stands for the head, then the high pass
 * (revised low-frequency B curve). Order: b0 b1 b2 a1 a2. The high pass's numerator is 1, -2, 1 and is written out below.
 */
const shelf = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585] as const
const highPass = [-1.99004745483398, 0.99007225036621] as const

/**
 * K-weighted energy of one channel at 48 kHz.
 * @returns a function that takes interleaved samples (whole frames) and gives the sum of the squared, weighted samples of its
 *   channel; it remembers the filters' state from call to call.
 */
export function createKWeighting(channel: number, channels: number): (samples: Float32Array) => number {
  const [b0, b1, b2, a1, a2] = shelf
  const [c1, c2] = highPass
  const state = new Float64Array(4)
  return (samples) => {
    // Locals, not the array: the loop runs three times as fast.
    let s1 = state[0]!
    let s2 = state[1]!
    let t1 = state[2]!
    let t2 = state[3]!
    let energy = 0
    for (let i = channel; i < samples.length; i += channels) {
      const x = samples[i]!
      const y = b0 * x + s1
      s1 = b1 * x - a1 * y + s2
      s2 = b2 * x - a2 * y
      const z = y + t1
      t1 = t2 - 2 * y - c1 * z
      t2 = y - c2 * z
      energy += z * z
    }
    state.set([s1, s2, t1, t2])
    return energy
  }
}
