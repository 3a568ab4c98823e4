import type { Sample } from './frame-features.ts'

/** The samples whose steps lie within less than so many seconds before sample `first` and after sample `last`, those two not among them; the first has no step. */
export function samplesAround(samples: Sample[], first: number, last: number, seconds: number): Sample[] {
  let from = first
  let to = last
  while (from > 1 && samples[first]!.timeS - samples[from - 1]!.timeS < seconds) from--
  while (to + 1 < samples.length && samples[to + 1]!.timeS - samples[last]!.timeS < seconds) to++
  return samples.slice(from, first).concat(samples.slice(last + 1, to + 1))
}
