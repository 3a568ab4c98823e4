import { bandCount } from './spectra.ts'

/** How strong the loud parts are: the 95th percentile, over `count` rows of spectra that lie `stride` apart, of the strongest band. */
export function loudMagnitude(values: Float32Array, count: number, stride: number): number {
  const strongest = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const from = i * stride * bandCount
    for (let band = from; band < from + bandCount; band++) strongest[i] = Math.max(strongest[i]!, values[band]!)
  }
  return strongest.sort()[Math.floor(0.95 * (count - 1))] ?? 0
}
