import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Artifacts, Probe } from '../../../shared/model/artifacts.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'
import { encode, gatherFile, present } from '../../fixtures/gathered.ts'
import { rotateByMatrix } from '../../fixtures/rotated.ts'

/*
 * One clip of known truth in every odd dress: a box rests for 1 s, then moves; the scene changes at 2 s; 0.5 s of silence, then 125 beats
 * a minute. What it holds must read the same whatever it is wrapped in.
 */
const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)

interface Dress {
  rate?: number
  /** Appended to the picture's filter chain. */
  picture?: string
  sound?: string | null
  seconds?: number
  codec?: string[]
  ending?: string
}

const beat = '0.5*gte(t\\,0.5)*sin(2*PI*1000*t)*exp(-20*mod(t-0.5\\,0.48))'
const x264 = (pixels = 'yuv420p', ...more: string[]) => ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '18', '-pix_fmt', pixels, ...more]
const aac = ['-c:a', 'aac', '-b:a', '192k']

function pictureGraph(rate: number, more: string, size: [number, number] = [180, 320]): string {
  const [width, height] = size
  const scene = (colour: string, lines: number) => `color=c=${colour}:s=${width}x${height}:r=${rate},drawgrid=x=12:y=12:w=${lines}:h=${lines}:t=3:c=black`
  const place = `x='${width / 2 - 20}+40*sin(3*max(0,t-1))':y=${height / 2 - 20}`
  return [
    `${scene('0x808080', 45)}[first]`,
    `${scene('0x3060c0', 30)}[second]`,
    `color=c=white:s=40x40:r=${rate}[box]`,
    `[first][second]overlay=enable='gte(t,${2 - 0.5 / rate})'[ground]`,
    `[ground][box]overlay=${place}${more}[v]`,
  ].join(';')
}

function made(name: string, { rate = 30, picture = '', sound = `aevalsrc=${beat}|${beat}:s=48000`, seconds = 6, codec = [...x264(), ...aac], ending = 'mp4' }: Dress, size?: [number, number]): string {
  const graph = [pictureGraph(rate, picture, size), ...(sound === null ? [] : [`${sound}[a]`])].join(';')
  return encode(inFolder(`${name.replaceAll(/\W+/g, '-')}.${ending}`), { graph, seconds, codec, hasSound: sound !== null })
}

const hdr = ['-c:v', 'libx265', '-preset', 'ultrafast', '-crf', '18', '-pix_fmt', 'yuv420p10le', '-tag:v', 'hvc1', '-x265-params', 'log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc', ...aac]

interface Odd {
  make: (name: string) => string
  container?: Probe['container']
  video?: Partial<Probe['video']>
  /** Null: no audio stream. */
  audio?: Partial<NonNullable<Probe['audio']>> | null
  durationS?: number
  integratedLufs?: number
  /** Of a picture that ends early. */
  meanLuma?: number
}

/** Of the picture by counting its pixels (2 s of the first scene, 4 of the second), of the sound by ffmpeg's ebur128 of the source. */
const truth = { meanLuma: 0.36, firstSceneLuma: 0.454, contrast: 0.409, stereoLufs: -18.6, peakDb: -6.06 } as const

const odd: Record<string, Odd> = {
  plain: { make: (name) => made(name, {}), audio: { codec: 'aac', channels: 2, sampleRateHz: 48_000 } },
  'no sound': { make: (name) => made(name, { sound: null }), audio: null },
  mono: { make: (name) => made(name, { sound: `aevalsrc=${beat}:s=48000` }), audio: { channels: 1 }, integratedLufs: -21.64 },
  '5.1': { make: (name) => made(name, { sound: `aevalsrc=${beat}|${beat}|0|0|0|0:c=5.1:s=48000` }), audio: { channels: 6 } },
  'sound of 8 kHz': {
    make: (name) => made(name, { sound: `aevalsrc=${beat}|${beat}:s=8000`, codec: [...x264(), '-c:a', 'pcm_s16le', '-ar', '8000'], ending: 'mkv' }),
    container: 'matroska',
    audio: { codec: 'pcm_s16le', sampleRateHz: 8000 },
  },
  'a variable frame rate': {
    make: (name) => made(name, { picture: `,select='lt(mod(n\\,20)\\,12)+not(mod(n\\,5))'`, codec: [...x264('yuv420p', '-fps_mode', 'vfr'), ...aac] }),
    video: { variableFrameRate: true, framesPerSecond: expect.closeTo(20, 0) },
  },
  'a negative start time': {
    make: (name) => made(name, { codec: [...x264('yuv420p', '-bf', '2'), ...aac, '-output_ts_offset', '-0.5', '-avoid_negative_ts', 'disabled'], ending: 'mkv' }),
    container: 'matroska',
  },
  'sound that outlasts the picture': {
    make: (name) => made(name, { picture: ',trim=duration=4', sound: `aevalsrc=${beat}|${beat}:s=48000:d=6` }),
    meanLuma: 0.383,
  },
  'turned by its matrix': {
    make: (name) => rotateByMatrix(made(`upright ${name}`, { picture: ',transpose=2' }), inFolder('turned.mp4'), 90),
    video: { rotationDeg: 90, codedWidthPx: 320, codedHeightPx: 180 },
  },
  interlaced: { make: (name) => made(name, { rate: 50, picture: ',interlace', codec: [...x264('yuv420p', '-flags', '+ilme+ildct', '-x264opts', 'tff=1'), ...aac] }), video: { interlaced: true, framesPerSecond: 25 } },
  'ten bits': { make: (name) => made(name, { codec: [...x264('yuv420p10le'), ...aac] }), video: { bitDepth: 10, highDynamicRange: false } },
  'high dynamic range (PQ, BT.2020)': {
    make: (name) => made(name, { picture: ',setparams=color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc', codec: hdr }),
    video: { codec: 'hevc', bitDepth: 10, highDynamicRange: true },
  },
}

/** A sample of the picture (67 ms), or a frame where that is longer. */
const sampleS = 0.07

function isNear(found: number | null | undefined, expected: number, within: number, what: string) {
  expect(Math.abs((found ?? Infinity) - expected), `${what}: ${found}, not ${expected}`).toBeLessThanOrEqual(within)
}

function expectPicture({ frame, motion, shots, picture, opening }: Artifacts, lengthS: number) {
  expect(present(frame)).toMatchObject({ effective: { xPx: 0, yPx: 0, widthPx: 180, heightPx: 320 }, fill: 'none', displayedAspectRatio: 0.5625, coveredShare: 1 })
  isNear(present(motion).firstMovementS, 1, sampleS, 'first movement')
  expect(present(motion).longestStill!.startS).toBe(0)
  isNear(present(motion).longestStill!.endS, 1, sampleS, 'end of the rest')
  expect(present(shots).cuts.map(({ kind }) => kind)).toEqual(['hard'])
  isNear(present(shots).cuts[0]!.atS, 2, sampleS, 'cut')
  expect(present(shots).shots).toHaveLength(2)
  isNear(present(shots).averageShotS, lengthS / 2, 0.05, 'average shot')
  isNear(present(picture).contrast, truth.contrast, 0.03, 'contrast')
  isNear(present(picture).flicker, 0, 0.001, 'flicker')
  expect(present(picture).flashes).toEqual([])
  expect(present(opening)).toMatchObject({ blackUntilS: 0, fadeInUntilS: 0 })
  isNear(present(opening).staticUntilS, 1, sampleS, 'static')
  isNear(present(opening).firstCutS, 2, sampleS, 'first cut')
}

function expectSound({ loudness, sound, tempo, opening }: Artifacts, integratedLufs: number) {
  isNear(present(loudness).integratedLufs, integratedLufs, 0.2, 'loudness')
  isNear(present(loudness).truePeakDbtp, truth.peakDb, 0.3, 'true peak')
  expect(present(sound)).toMatchObject({ present: true, clippedShare: 0, clips: [] })
  expect(present(sound).silences).toHaveLength(1)
  isNear(present(sound).silences[0]!.endS, 0.5, 0.03, 'silence')
  isNear(present(sound).peakDb, truth.peakDb, 0.3, 'peak')
  expect(present(sound).musicLikeShare).toBeGreaterThan(0.9)
  isNear(present(tempo).bpm, 125, 1.25, 'tempo')
  isNear(present(opening).silentUntilS, 0.5, 0.03, 'silent lead-in')
  isNear(present(opening).firstSoundS, 0.5, 0.03, 'first sound')
}

describe('a clip of known truth reads the same as', () => {
  it.each(Object.entries(odd))('%s', async (name, { make, container = 'mp4', video, audio, durationS = 6, integratedLufs = truth.stereoLufs, meanLuma = truth.meanLuma }) => {
    const { artifacts, damage } = await gatherFile(make(name))
    expect(damage).toBeNull()
    expect(artifacts.probe).toMatchObject({
      container,
      audioTracks: audio === null ? 0 : 1,
      video: { displayedWidthPx: 180, displayedHeightPx: 320, sampleAspectRatio: 1, rotationDeg: 0, bitDepth: 8, framesPerSecond: 30, variableFrameRate: false, interlaced: false, highDynamicRange: false, ...video },
      audio: audio === null ? null : { codec: 'aac', channels: 2, sampleRateHz: 48_000, ...audio },
    })
    isNear(artifacts.probe.durationS, durationS, 0.05, 'duration')
    expectPicture(artifacts, durationS)
    isNear(present(artifacts.picture).meanLuma, meanLuma, 0.01, 'mean luma')
    if (audio !== null) {
      expectSound(artifacts, integratedLufs)
      expect(present(artifacts.sound).speechLikeShare).toBe(0)
      return expect(present(artifacts.opening).firstSpeechLikeS).toBeNull()
    }
    for (const missing of [artifacts.loudness, artifacts.sound, artifacts.tempo]) expect(missing).toEqual({ failure: { code: 'no_audio_stream' } })
    expect(present(artifacts.opening)).toMatchObject({ silentUntilS: null, firstSoundS: null, firstSpeechLikeS: null })
  })

  it('its first second: what a second can tell', async () => {
    const { artifacts, damage } = await gatherFile(made('one second', { seconds: 1 }))
    expect(damage).toBeNull()
    isNear(artifacts.probe.durationS, 1, 0.05, 'duration')
    expect(present(artifacts.motion)).toMatchObject({ firstMovementS: null, restMean: null, stillShare: 1, longestStill: { startS: 0, endS: 1 } })
    expect(present(artifacts.shots)).toMatchObject({ cuts: [], shots: [{ startS: 0, endS: 1 }], averageShotS: 1, cutsPer10S: 0 })
    expect(present(artifacts.opening)).toMatchObject({ blackUntilS: 0, fadeInUntilS: 0, staticUntilS: 1, firstCutS: null, firstSpeechLikeS: null })
    expect(present(artifacts.frame)).toMatchObject({ fill: 'none', coveredShare: 1 })
    isNear(present(artifacts.opening).firstSoundS, 0.5, 0.03, 'first sound')
    expect(present(artifacts.sound)).toMatchObject({ present: true, speechLikeShare: 0, silentShare: expect.closeTo(0.5, 1) })
    expect(present(artifacts.loudness)).toMatchObject({ integratedLufs: expect.closeTo(truth.stereoLufs, -0.5), rangeLu: null })
    expect(artifacts.tempo).toEqual({ failure: { code: 'too_short_to_measure' } })
  })

  it('its first frame: what a frame can tell', async () => {
    const { artifacts } = await gatherFile(made('one frame', { seconds: 1 / 30, sound: null }))
    expect(artifacts.probe).toMatchObject({ audio: null, video: { displayedWidthPx: 180, displayedHeightPx: 320 } })
    expect(artifacts.probe.durationS).toBeLessThan(0.1)
    for (const missing of [artifacts.motion, artifacts.opening, artifacts.shots]) expect(missing).toEqual({ failure: { code: 'too_short_to_measure' } })
    for (const missing of [artifacts.loudness, artifacts.sound, artifacts.tempo]) expect(missing).toEqual({ failure: { code: 'no_audio_stream' } })
    expect(present(artifacts.frame).displayedAspectRatio).toBe(0.5625)
    isNear(present(artifacts.picture).meanLuma, truth.firstSceneLuma, 0.01, 'mean luma')
    expect(present(artifacts.picture)).toMatchObject({ flicker: 0, flashes: [] })
  })
})
