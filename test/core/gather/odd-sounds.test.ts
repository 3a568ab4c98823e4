import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findBinaries } from '../../../electron/core/media/binaries.ts'
import { encode, gatherFile, present } from '../../fixtures/gathered.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hookline-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const picture = 'testsrc2=size=180x320:rate=30'
/** 125 beats a minute, each a decaying 1 kHz tone. */
const beat = 'aevalsrc=0.5*sin(2*PI*1000*t)*exp(-20*mod(t\\,0.48))'
const x264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']

interface Clip {
  name: string
  sound?: string
  seconds?: number
  codec?: string[]
}

async function gathered({ name, sound = `${beat}:s=48000`, seconds = 6, codec = ['-c:a', 'aac'] }: Clip) {
  const file = encode(path.join(folder, name), { graph: `${picture}[v];${sound}[a]`, seconds, codec: [...x264, ...codec], hasSound: true })
  return { file, ...(await gatherFile(file)).artifacts }
}

/** What ffmpeg's own meter says of the sound as the file has it. */
async function ebur128(file: string): Promise<number> {
  const { ffmpeg } = await findBinaries()
  const { stderr } = spawnSync(ffmpeg.path, ['-hide_banner', '-nostdin', '-nostats', '-i', file, '-map', '0:a:0', '-af', 'ebur128=framelog=verbose', '-f', 'null', '-'], { encoding: 'utf8' })
  return Number(/I:\s+(-?[\d.]+) LUFS/.exec(stderr.slice(stderr.lastIndexOf('Summary')))?.[1])
}

const tones = (gains: readonly number[]) => gains.map((gain, i) => `${gain}*sin(2*PI*${300 + 200 * i}*t)`).join('|')

describe('every layout reads as loud as ffmpeg says', () => {
  it.each([
    { name: 'mono.mp4', sound: `aevalsrc=${tones([0.1])}:s=48000` },
    { name: 'stereo.mp4', sound: `aevalsrc=${tones([0.1, 0.05])}:s=48000` },
    { name: 'quad.mkv', sound: `aevalsrc=${tones([0.1, 0.05, 0.1, 0.2])}:c=quad:s=48000`, codec: ['-c:a', 'flac'] },
    { name: '5.1.mp4', sound: `aevalsrc=${tones([0.02, 0.02, 0.1, 0.4, 0.1, 0.05])}:c=5.1:s=48000` },
    { name: '5.1-side.mkv', sound: `aevalsrc=${tones([0.02, 0.02, 0.1, 0.4, 0.1, 0.05])}:c=5.1(side):s=48000`, codec: ['-c:a', 'flac'] },
  ])('$name', async (clip) => {
    const { file, loudness } = await gathered(clip)
    expect(Math.abs(present(loudness).integratedLufs! - (await ebur128(file)))).toBeLessThanOrEqual(0.1)
  })
})

describe('the beat is found', () => {
  it.each<Clip>([
    { name: 'beat-mono.mp4' },
    { name: 'beat-5.1.mp4', sound: `${beat}:s=48000,pan=5.1|FL=0*c0|FR=0*c0|FC=c0|LFE=0*c0|BL=0.1*c0|BR=0.1*c0` },
    { name: 'beat-8k.mkv', sound: `${beat}:s=8000`, codec: ['-c:a', 'pcm_s16le', '-ar', '8000'] },
    { name: 'beat-8-bit.mkv', sound: `${beat}:s=11025`, codec: ['-c:a', 'pcm_u8', '-ar', '11025'] },
  ])('in $name', async (clip) => {
    const { tempo, sound } = await gathered(clip)
    expect(Math.abs(present(tempo).bpm! / 125 - 1)).toBeLessThan(0.01)
    expect(present(sound).present).toBe(true)
  })
})

it('1 s has a loudness, no range and no tempo', async () => {
  const { loudness, tempo, sound } = await gathered({ name: '1-second.mp4', seconds: 1 })
  expect(loudness).toMatchObject({ integratedLufs: expect.any(Number), rangeLu: null })
  expect(tempo).toMatchObject({ failure: { code: 'too_short_to_measure' } })
  expect(present(sound).present).toBe(true)
})

it('no sound at all is said as such', async () => {
  const file = encode(path.join(folder, 'no-sound.mp4'), { graph: `${picture}[v]`, seconds: 2 })
  const { loudness, tempo, sound } = (await gatherFile(file)).artifacts
  for (const artifact of [loudness, tempo, sound]) expect(artifact).toMatchObject({ failure: { code: 'no_audio_stream' } })
})

it('sound that outlasts the picture is heard to its end', async () => {
  const sound = `${beat}:s=48000:d=5,apad=whole_dur=6`
  const file = encode(path.join(folder, 'longer.mp4'), { graph: `${picture}:d=2[v];${sound}[a]`, seconds: 6, hasSound: true })
  const { tempo, sound: heard } = (await gatherFile(file)).artifacts
  expect(Math.abs(present(tempo).bpm! / 125 - 1)).toBeLessThan(0.01)
  expect(present(heard).silences.at(-1)!.endS).toBeCloseTo(6, 0)
  expect(present(heard).silentShare).toBeLessThan(0.5)
})

it('a negative start time moves no time of the sound against the picture', async () => {
  const sound = 'aevalsrc=if(gte(t\\,1.5)\\,0.3*sin(2*PI*440*t)\\,0):s=48000'
  const plain = await gathered({ name: 'start.mkv', sound, seconds: 4 })
  const early = await gathered({ name: 'early.mkv', sound, seconds: 4, codec: ['-c:a', 'aac', '-output_ts_offset', '-0.5', '-avoid_negative_ts', 'disabled'] })
  for (const { opening } of [plain, early]) expect(present(opening).firstSoundS).toBeCloseTo(1.5, 1)
})
