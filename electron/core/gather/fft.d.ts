/** fft.js carries no types; only what spectra.ts and tempo's autocorrelation use. Complex arrays hold real, imaginary, real, ... */
declare module 'fft.js' {
  class FFT {
    /** @param size number of points, a power of two */
    constructor(size: number)
    /** Fills the first half of `out` (2 x size values) from `size` real values. */
    realTransform(out: Float64Array, data: Float64Array): void
    transform(out: Float64Array, data: Float64Array): void
  }
  export = FFT
}
