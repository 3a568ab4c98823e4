import type { FrameFeatures } from './frame-features.ts'
import type { GradualCut } from './gradual-cuts.ts'
import type { HardCut } from './hard-cuts.ts'

/** Samples that a quick transition lasts at most: a fifth of a second. */
const longest = 4
/** Mean luma beyond both ends: a flash of white or a dip to black. A judgement. */
const beyond = 0.1

/**
 * Hard cuts at successive samples are one transition of an eighth to a quarter second: a white flash between shots, a fast wipe or a blend. (Shots
 * of a single sample, a fifteenth of a second, are taken for one too: nobody sees them.)
 */
export function findQuickTransitions(frames: FrameFeatures[], hard: HardCut[]): GradualCut[] {
  const found: GradualCut[] = []
  for (let first = 0; first < hard.length; first++) {
    let last = first
    while (hard[last + 1]?.at === hard[last]!.at + 1 && last - first + 1 < longest) last++
    if (last > first) found.push(transition(frames, hard[first]!, hard[last]!))
    first = last
  }
  return found
}

function transition(frames: FrameFeatures[], first: HardCut, last: HardCut): GradualCut {
  const from = first.at - 1
  const to = last.at
  const ends = [frames[from]!.luma.mean, frames[to]!.luma.mean]
  const flashes = frames
    .slice(from + 1, to)
    .some(({ luma }) => luma.mean > Math.max(...ends) + beyond || luma.mean < Math.min(...ends) - beyond)
  return { from, to, kind: flashes ? 'fade' : 'wipe', confidence: Math.min(first.confidence, last.confidence) }
}
