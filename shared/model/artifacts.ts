import { z } from 'zod'
import { failure } from './failure.ts'

/*
 * The measured artifacts of a draft. Names end in their unit: S seconds from the start of the draft, Hz, Kbps, Lufs, Lu, Dbtp
 * (decibels true peak), Db (decibels full scale), Share (0-1 of the draft), Px (pixels of the displayed picture).
 * Luma is 0-1, 0 being video black and 1 video white, whatever the range of the file.
 */

const seconds = z.number()
const share = z.number().min(0).max(1)
export const span = z.object({ startS: seconds, endS: seconds })
export type Span = z.infer<typeof span>

/** Values at a fixed step: value i stands for the time `startS + i * stepS`. */
export const series = z.object({ startS: seconds, stepS: z.number().positive(), values: z.array(z.number().nullable()) })
export type Series = z.infer<typeof series>

export const probe = z.object({
  container: z.enum(['mp4', 'mov', 'webm', 'matroska', 'avi', 'mpegts']),
  fileBytes: z.number().int(),
  /** What was decoded; the claim of the container only where nothing was. */
  durationS: seconds,
  claimedDurationS: seconds.nullable(),
  bitrateKbps: z.number(),
  video: z.object({
    codec: z.string(),
    profile: z.string().nullable(),
    pixelFormat: z.string(),
    bitDepth: z.number().int(),
    codedWidthPx: z.number().int(),
    codedHeightPx: z.number().int(),
    /** Width of one pixel divided by its height. */
    sampleAspectRatio: z.number().positive(),
    /** Clockwise turn that a player applies. */
    rotationDeg: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    /** After sample aspect ratio and rotation: what a viewer sees. */
    displayedWidthPx: z.number().int(),
    displayedHeightPx: z.number().int(),
    framesPerSecond: z.number(),
    variableFrameRate: z.boolean(),
    bitrateKbps: z.number().nullable(),
    interlaced: z.boolean(),
    highDynamicRange: z.boolean(),
  }),
  audio: z
    .object({
      codec: z.string(),
      channels: z.number().int(),
      sampleRateHz: z.number().int(),
      bitrateKbps: z.number().nullable(),
    })
    .nullable(),
  audioTracks: z.number().int(),
})

export const frame = z.object({
  /** The picture that moves, inside bars and borders, in displayed pixels. */
  effective: z.object({ xPx: z.number(), yPx: z.number(), widthPx: z.number(), heightPx: z.number() }),
  displayedAspectRatio: z.number().positive(),
  effectiveAspectRatio: z.number().positive(),
  bars: z.object({ topPx: z.number(), bottomPx: z.number(), leftPx: z.number(), rightPx: z.number() }),
  fill: z.enum(['none', 'black', 'colour', 'blurred']),
  /** Share of the displayed picture that the effective picture covers. */
  coveredShare: share,
})

export const motion = z.object({
  /** Mean absolute luma change per sample, 0-1. */
  energy: series,
  openingMean: z.number(),
  restMean: z.number().nullable(),
  /** Null: nothing ever moves. */
  firstMovementS: seconds.nullable(),
  longestStill: span.nullable(),
  stillShare: share,
})

export const opening = z.object({
  /** End of each condition that holds from the first frame on; 0 where it does not hold. */
  blackUntilS: seconds,
  fadeInUntilS: seconds,
  staticUntilS: seconds,
  /** Null where the draft has no audio stream. */
  silentUntilS: seconds.nullable(),
  firstCutS: seconds.nullable(),
  firstSoundS: seconds.nullable(),
  firstSpeechLikeS: seconds.nullable(),
})

export const cut = z.object({
  /** Time of the first frame of the new shot. */
  atS: seconds,
  kind: z.enum(['hard', 'dissolve', 'fade', 'wipe']),
  /** A gradual transition runs from startS to endS; for a hard cut both are atS. */
  startS: seconds,
  endS: seconds,
  confidence: share,
})

export const shots = z.object({
  cuts: z.array(cut),
  shots: z.array(span),
  averageShotS: seconds,
  cutsPer10S: z.number(),
})

export const picture = z.object({
  luma: series,
  meanLuma: share,
  /** 95th less 5th percentile of luma, averaged over the frames. */
  contrast: share,
  darkShare: share,
  brightShare: share,
  clippedBlackShare: share,
  clippedWhiteShare: share,
  /** Edge energy relative to contrast, 0 (blurred) to 1 (crisp); null where there is no detail to judge by. */
  sharpness: share.nullable(),
  flicker: z.number(),
  /** Spans with more than three flashes in a second over more than a quarter of the picture (ITU-R BT.1702). */
  flashes: z.array(span.extend({ flashesPerS: z.number() })),
})

export const loudness = z.object({
  /** Null: nothing above the absolute gate of -70 LUFS. */
  integratedLufs: z.number().nullable(),
  rangeLu: z.number().nullable(),
  truePeakDbtp: z.number().nullable(),
  momentary: series,
})

export const sound = z.object({
  present: z.boolean(),
  silentShare: share,
  silences: z.array(span),
  peakDb: z.number().nullable(),
  clippedShare: share,
  clips: z.array(span),
  noiseFloorDb: z.number().nullable(),
  speechLikeShare: share,
  musicLikeShare: share,
})

export const tempo = z.object({
  /** Null: no tempo (speech, noise, silence). */
  bpm: z.number().positive().nullable(),
  confidence: share,
  /** The same pulse an octave away, the likeliest other answer. */
  alternativeBpm: z.number().positive().nullable(),
  /** Times of the beats, in seconds; none where there is no tempo. Absent in analyses of older versions. */
  beats: z.array(seconds).default([]),
})

/** Schema of each measured value by its name; the order is that of the documents. */
export const artifactSchemas = { probe, frame, motion, opening, shots, picture, loudness, sound, tempo } as const

export type ArtifactName = keyof typeof artifactSchemas
/** The measured value of each artifact. */
export type ArtifactValues = { [Name in ArtifactName]: z.infer<(typeof artifactSchemas)[Name]> }
export type Probe = ArtifactValues['probe']

/** A measurement that could not be made is a value too, and the run goes on. */
export const missing = z.object({ failure })
export type Missing = z.infer<typeof missing>
export type Gathered<Value> = Value | Missing

/** All artifacts of a draft. The probe is always there: without it there is no draft. */
export const artifacts = z.object({
  probe,
  frame: z.union([frame, missing]),
  motion: z.union([motion, missing]),
  opening: z.union([opening, missing]),
  shots: z.union([shots, missing]),
  picture: z.union([picture, missing]),
  loudness: z.union([loudness, missing]),
  sound: z.union([sound, missing]),
  tempo: z.union([tempo, missing]),
})
export type Artifacts = z.infer<typeof artifacts>

export function isMissing(gathered: object): gathered is Missing {
  return 'failure' in gathered
}
