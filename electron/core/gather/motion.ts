import type { ArtifactValues, Span } from '../../../shared/model/artifacts.ts'
import type { CameraFit } from './camera-fit.ts'
import { findFadeIn } from './fade-in.ts'
import type { FrameFeatures } from './frame-features.ts'
import { isBlack, lumaSpan } from './luma-statistics.ts'
import { round } from './round.ts'
import { toSeries } from './series.ts'
import { type Cut, isWithin } from './shots.ts'

/** The opening that a viewer decides in, as the artifact has it. */
const openingS = 3
/** Luma levels of a tile that make it busy at least, and at most however grainy the footage. Judgements on real clips. */
const leastLevels = 3
const mostLevels = 10
/** A tile that changes by more than six times the usual miss of a resting picture is not grain. */
const aboveNoise = 6
/** A shift by a part of a tile is never explained wholly: what half the tiles are left with, four times. On made clips of known shake. */
const aboveUsual = 4
/**
 * A picture that has travelled, or grown, by this share of its width in half a second is panned or zoomed, where most of its way led there:
 * shake goes to and fro.
 */
const travelShare = 0.03
const straightShare = 0.6
/** Luma levels of contrast (standard deviation) below which a picture has too little in it to tell where the camera goes. */
const leastTexture = 4
/** The camera's movement is believed where it explains this share of the change at least. */
const explained = 0.3

/**
 * Movement in the picture. What shaking the camera, a change of light and grain explain is left out (see `fitCamera`): the energy is what
 * they do not explain, unless the camera really travels, and that is movement for a viewer too. A cut or a transition is no movement; its values
 * are null. What looks like a transition while the draft fades in is none: one picture comes up.
 *
 * A step is moving when the busiest two-hundredth of the tiles is above the noise and another step of the next or last three is too:
 * single steps are captions popping in and the codec's key frames.
 */
export function motionOf(frames: FrameFeatures[], durationS: number, cuts: Cut[]): ArtifactValues['motion'] {
  const timesS = frames.map((frame) => frame.timeS)
  const fadeInUntilS = findFadeIn(frames)?.endS ?? 0
  const breaks = cuts.filter((cut) => cut.atS > fadeInUntilS)
  const isCut = frames.map(({ luma }, at) => at > 0 && (isWithin(breaks, timesS[at - 1]!, timesS[at]!) || isBlack(frames[at - 1]!.luma) !== isBlack(luma)))
  const travelling = frames.map((_, at) => travels(frames, isCut, at))
  const energy = energies(frames, isCut, travelling)
  const moving = movingSteps(frames, isCut, travelling)
  const first = moving.indexOf(true)
  const stills = stillSpans(timesS, moving, durationS)
  const longest = stills.toSorted((a, b) => b.endS - b.startS - (a.endS - a.startS))[0]
  const lengthS = Math.max(timesS.at(-1)!, durationS) - timesS[0]!
  return {
    energy: toSeries(timesS.slice(1), energy.slice(1), durationS),
    openingMean: round(mean(energy.filter((_, at) => at > 0 && timesS[at]! <= openingS)) ?? 0, 5),
    restMean: roundOrNull(mean(energy.filter((_, at) => at > 0 && timesS[at]! > openingS))),
    firstMovementS: first < 0 ? null : round(timesS[first - 1]!, 3),
    longestStill: longest ?? null,
    stillShare: Math.min(1, round(stills.reduce((sum, still) => sum + still.endS - still.startS, 0) / lengthS, 4)),
  }
}

function energies(frames: FrameFeatures[], isCut: boolean[], travelling: boolean[]): (number | null)[] {
  const noise = Math.min(1.5, lowTenth(frames.slice(1).map((frame) => frame.step.camera.leftMean)))
  return frames.map(({ step }, at) => {
    if (isCut[at]) return null
    return Math.max(0, (travelling[at] ? step.difference : step.camera.leftMean) - noise) / lumaSpan
  })
}

function movingSteps(frames: FrameFeatures[], isCut: boolean[], travelling: boolean[]): boolean[] {
  const noise = lowTenth(frames.slice(1).map((frame) => frame.step.camera.leftMedian))
  const enough = ({ leftMedian }: CameraFit) => Math.min(mostLevels, Math.max(leastLevels, aboveNoise * noise, aboveUsual * leftMedian))
  const busy = frames.map(({ step: { camera }, luma }, at) => at > 0 && !isCut[at] && !isBlack(luma) && (travelling[at]! || camera.leftBusiest > enough(camera)))
  return busy.map((is, at) => is && [-3, -2, -1, 1, 2, 3].some((away) => busy[at + away]))
}

/** Whether the camera goes somewhere within a quarter second to either side, rather than to and fro. */
function travels(frames: FrameFeatures[], isCut: boolean[], at: number): boolean {
  if (at === 0 || isCut[at]) return false
  let [across, down, zoom, way, zoomed] = [0, 0, 0, 0, 0]
  for (const { step, deviation } of stepsAround(frames, isCut, at)) {
    const { camera, difference } = step
    if (deviation < leastTexture || camera.leftMean > (1 - explained) * difference) continue
    across += camera.shiftXPx
    down += camera.shiftYPx
    zoom += camera.zoom
    way += Math.hypot(camera.shiftXPx, camera.shiftYPx)
    zoomed += Math.abs(camera.zoom)
  }
  const widthPx = frames[at]!.tiles.columns * 4
  const gone = Math.hypot(across, down)
  return (gone > travelShare * widthPx && gone > straightShare * way) || (Math.abs(zoom) > travelShare && Math.abs(zoom) > straightShare * zoomed)
}

/** The steps of the same shot within four of this one. */
function stepsAround(frames: FrameFeatures[], isCut: boolean[], at: number): FrameFeatures[] {
  let from = at
  let to = at
  while (from > 1 && from > at - 4 && !isCut[from - 1]) from--
  while (to + 1 < frames.length && to < at + 4 && !isCut[to + 1]) to++
  return frames.slice(from, to + 1)
}

function stillSpans(timesS: number[], moving: boolean[], durationS: number): Span[] {
  const spans: Span[] = []
  let from: number | null = null
  for (let at = 1; at <= timesS.length; at++) {
    const still = at < timesS.length && !moving[at]
    if (still) from ??= timesS[at - 1]!
    else if (from !== null) {
      spans.push({ startS: round(from, 3), endS: round(at === timesS.length ? durationS : timesS[at - 1]!, 3) })
      from = null
    }
  }
  return spans
}

function mean(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : round(value, 5)
}

function lowTenth(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 10)] ?? 0
}
