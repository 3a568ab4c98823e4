import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { artifactSchemas, isMissing, type Probe } from '../../../shared/model/artifacts.ts'
import { failureCode } from '../../../shared/model/failure.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'
import { encode, gatherFile, present } from '../../fixtures/gathered.ts'
import { rotateByMatrix } from '../../fixtures/rotated.ts'

/* The picture side of what real drafts can be; the sound side has a file of its own. */
const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const seen = ['frame', 'motion', 'opening', 'shots', 'picture'] as const
const heard = ['loudness', 'sound', 'tempo'] as const

const x264 = (...more: string[]) => ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', ...more]
const source = (size = '180x320', rate = 30) => `testsrc2=size=${size}:rate=${rate}`

/** Makes the clip from a filter graph's end; the graph is given without its output label. */
function clip(name: string, graph: string, { seconds = 2, codec = x264() }: { seconds?: number; codec?: string[] } = {}): string {
  return encode(inFolder(name), { graph: `${graph}[v]`, seconds, codec })
}

interface Odd {
  make: (file: string) => string
  /** What the probe must say of the picture. */
  video?: Partial<Probe['video']>
  durationS?: number
}

const odd: Record<string, Odd> = {
  'no sound': { make: (file) => clip(file, source()), durationS: 2 },
  'one second': { make: (file) => clip(file, source(), { seconds: 1 }), durationS: 1 },
  'three frames': { make: (file) => clip(file, source(), { seconds: 3 / 30 }) },
  'five frames a second': { make: (file) => clip(file, source('180x320', 5)), video: { framesPerSecond: 5 }, durationS: 2 },
  'sixty frames a second': { make: (file) => clip(file, source('180x320', 60)), video: { framesPerSecond: 60 }, durationS: 2 },
  'a variable frame rate': { make: (file) => clip(file, `${source()},select='lt(mod(n\\,20)\\,12)+not(mod(n\\,7))'`, { codec: x264('-fps_mode', 'vfr') }), video: { variableFrameRate: true } },
  'a gap of a second': { make: (file) => clip(file, `${source()},setpts='PTS+gte(T\\,1)/TB'`, { seconds: 3, codec: x264('-fps_mode', 'vfr') }) },
  'a negative start time': { make: (file) => clip(file.replace('.mp4', '.mkv'), `${source()},setpts=PTS-0.4/TB`, { codec: x264('-avoid_negative_ts', 'disabled', '-bf', '2') }) },
  'a late start time': { make: (file) => clip(file, `${source()},setpts=PTS+0.7/TB`, { seconds: 3, codec: x264('-fps_mode', 'vfr', '-avoid_negative_ts', 'disabled') }) },
  'turned by metadata': {
    make: (file) => rotateByMatrix(clip(`upright-${file}`, source('320x180')), inFolder(file), 90),
    video: { rotationDeg: 90, displayedWidthPx: 180, displayedHeightPx: 320 },
    durationS: 2,
  },
  interlaced: { make: (file) => clip(file, `${source()},interlace`, { codec: x264('-flags', '+ilme+ildct', '-x264opts', 'tff=1') }), video: { interlaced: true } },
  'ten bits': { make: (file) => clip(file, source(), { codec: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p10le'] }), video: { bitDepth: 10 }, durationS: 2 },
  'high dynamic range (PQ)': {
    make: (file) => clip(file, `${source()},setparams=color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc`, { codec: ['-c:v', 'libx265', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p10le', '-x265-params', 'log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc', '-tag:v', 'hvc1'] }),
    video: { highDynamicRange: true, bitDepth: 10 },
    durationS: 2,
  },
  '4096 wide': { make: (file) => clip(file, source('4096x2160', 10), { seconds: 0.5 }), video: { displayedWidthPx: 4096 } },
  '16 high': { make: (file) => clip(file, source('256x16')), video: { displayedHeightPx: 16 }, durationS: 2 },
  '16 wide': { make: (file) => clip(file, source('16x256')), video: { displayedWidthPx: 16 }, durationS: 2 },
  'the full range': { make: (file) => clip(file, `${source()},scale=out_range=full`, { codec: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuvj420p'] }), durationS: 2 },
  gray: { make: (file) => clip(file, source(), { codec: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'gray'] }), durationS: 2 },
  '4:4:4': { make: (file) => clip(file, source(), { codec: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv444p'] }), durationS: 2 },
  'an odd size': { make: (file) => clip(file, source('181x321'), { codec: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv444p'] }), video: { displayedWidthPx: 181 }, durationS: 2 },
}

describe('an odd picture gives valid artifacts', () => {
  it.each(Object.entries(odd))('%s', async (name, { make, video, durationS }) => {
    const { artifacts, damage } = await gatherFile(make(`${name.replaceAll(/\W+/g, '-')}.mp4`))
    for (const artifact of seen) expect(artifactSchemas[artifact].safeParse(artifacts[artifact]).error, artifact).toBeUndefined()
    for (const artifact of heard) expect(artifacts[artifact]).toEqual({ failure: { code: 'no_audio_stream' } })
    expect(damage).toBeNull()
    expect(artifacts.probe.video).toMatchObject(video ?? {})
    if (durationS !== undefined) expect(artifacts.probe.durationS).toBeCloseTo(durationS, 1)
    expect(present(artifacts.opening)).toMatchObject({ silentUntilS: null, firstSoundS: null })
  })

  it('one frame: what needs two says so, with a listed failure', async () => {
    const { artifacts } = await gatherFile(clip('one-frame.mp4', source(), { seconds: 1 / 30 }))
    for (const artifact of ['frame', 'picture'] as const) expect(artifactSchemas[artifact].safeParse(artifacts[artifact]).error, artifact).toBeUndefined()
    for (const artifact of ['motion', 'opening', 'shots'] as const) {
      const value = artifacts[artifact]
      expect(isMissing(value) && failureCode.safeParse(value.failure.code).success && value.failure.code).toBe('too_short_to_measure')
    }
  })
})

describe('what a file says of its levels is heeded', () => {
  const white = 'color=c=white:size=180x320:rate=30'
  it.each([
    ['video range', white, x264()],
    ['full range', `${white},scale=out_range=full`, ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuvj420p']],
    ['ten bits', white, ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p10le']],
    ['gray', white, ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'gray']],
  ])('white is white in %s', async (name, graph, codec) => {
    const { artifacts } = await gatherFile(clip(`white-${name.replaceAll(' ', '-')}.mp4`, graph, { seconds: 0.5, codec }))
    expect(present(artifacts.picture)).toMatchObject({ meanLuma: expect.closeTo(1, 2), brightShare: 1, darkShare: 0 })
  })

  it('a change comes at its time, whatever the rate', async () => {
    for (const rate of [12, 30, 60]) {
      const graph = `color=c=white:size=180x320:rate=${rate},drawbox=c=black:t=fill:enable='lt(t,${1 - 0.5 / rate})'`
      const { artifacts } = await gatherFile(clip(`step-${rate}.mp4`, graph))
      expect(Math.abs(present(artifacts.opening).blackUntilS - 1)).toBeLessThanOrEqual(Math.max(0.068, 1 / rate))
    }
  })
})
