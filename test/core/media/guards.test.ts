import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../electron/core/gather/decode.ts'
import { gather } from '../../../electron/core/gather/gather.ts'
import { sniffContainer } from '../../../electron/core/media/container.ts'
import { decodeGuards, inputName, isVideoCodecAllowed, memoryGuard, probeGuards } from '../../../electron/core/media/guards.ts'
import { probeFile } from '../../../electron/core/media/probe.ts'
import { lookAt } from '../../../electron/core/media/source-file.ts'
import { setIn } from '../../faults/media/boxes.ts'
import { binaries, ffmpeg, makeClip, temporaryFolder } from '../../fixtures/clips.ts'

/* Each of ffmpeg's own guards by itself: what stands before it in Hookline, such as the look at a file's first bytes, is left out here. */
const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const clip = makeClip(inFolder('clip.mp4'), { seconds: 1 })
const gives = (program: 'ffmpeg' | 'ffprobe', args: readonly string[]) => spawnSync(binaries[program].path, args, { encoding: 'utf8', timeout: 20_000 })
const decodes = (guards: readonly string[], input: string) => gives('ffmpeg', ['-v', 'error', '-nostdin', ...guards, '-i', input, '-frames:v', '1', '-f', 'null', '-'])
const without = (option: string) => decodeGuards.filter((word, at) => word !== option && decodeGuards[at - 1] !== option)

const playlist = inFolder('playlist.mp4')
writeFileSync(playlist, `ffconcat version 1.0\nfile 'clip.mp4'\n`)
const pictures = inFolder('pictures.avi')
ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=64x64', '-frames:v', '1', '-c:v', 'mjpeg', pictures])
const huge = inFolder('huge.mp4')
ffmpeg(['-f', 'lavfi', '-i', 'color=size=8448x4352', '-frames:v', '1', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', huge])
const many = inFolder('many.mkv')
ffmpeg(['-i', clip, '-map', '0:v', ...Array.from({ length: 70 }, () => ['-map', '0:a']).flat(), '-c', 'copy', many])

describe('a guard stops what it is for, and nothing else here does', () => {
  it.each([
    ['-format_whitelist', inputName(playlist), /not on whitelist/i],
    ['-protocol_whitelist', `data:video/mp4;base64,${execFileSync('base64', ['-w0', clip], { encoding: 'utf8' }).slice(0, 60_000)}`, /not on whitelist/i],
    ['-codec_whitelist', inputName(pictures), /not on whitelist/i],
    ['-max_pixels', inputName(huge), /larger than|invalid/i],
    ['-max_streams', inputName(many), /max_streams|too many streams|stream/i],
  ])('%s', (option, input, words) => {
    const guarded = decodes(decodeGuards, input)
    expect(guarded.stderr).toMatch(words)
    expect(guarded.status === 0 && guarded.stderr === '').toBe(false)
    expect(decodes(without(option), input).stderr).not.toMatch(words)
  })

  it.each([playlist, pictures.replace('pictures.avi', 'huge.mp4')])('ffprobe has the same: %s', (file) => {
    expect(gives('ffprobe', ['-v', 'error', ...probeGuards, '-show_entries', 'stream=index', inputName(file)]).stderr).not.toBe('')
  })
})

it('no picture of 300 MB is taken into memory, though the file has that many bytes', () => {
  const file = inFolder('long sample.mp4')
  writeFileSync(file, setIn(readFileSync(clip), 'stsz', { 12: 300_000_000 }))
  truncateSync(file, 400_000_000)
  expect(decodes([...memoryGuard, ...decodeGuards], inputName(file)).stderr).toMatch(/Cannot allocate memory|Not enough space/)
})

it('only an ordinary file is looked at', async () => {
  await expect(lookAt('/dev/zero')).rejects.toMatchObject({ data: { code: 'file_not_regular' } })
  await expect(lookAt(folder)).rejects.toMatchObject({ data: { code: 'file_is_folder' } })
})

async function taskOf(file: string) {
  const name = path.basename(file)
  const probed = await probeFile({ ffprobe: binaries.ffprobe.path, file, name, fileBytes: statSync(file).size, sniffed: await sniffContainer(file, name) })
  return { ...probed, ffmpeg: binaries.ffmpeg.path, file, name }
}

it('a gap of ten minutes between two frames is a gap, and not filled with frames', async () => {
  const file = inFolder('gap.mkv')
  ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=144x256:rate=30', '-frames:v', '20', '-vf', "setpts='PTS+gte(N,10)*600/TB'", '-fps_mode', 'passthrough', '-c:v', 'libx264', '-preset', 'ultrafast', file])
  const { frames } = await decode(await taskOf(file), { frame() {}, still() {}, sound() {} })
  expect(frames).toBeGreaterThan(10)
  expect(frames).toBeLessThanOrEqual(20)
})

it('a file that ends at a third of what it claims is damaged, though ffmpeg has no word of it', async () => {
  const file = inFolder('quiet end.mkv')
  ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=144x256:rate=30', '-t', '3', '-c:v', 'libx264', '-preset', 'ultrafast', file])
  const bytes = readFileSync(file)
  // Matroska's Duration. A file that is cut off would not do: of that ffmpeg says that it ends too soon.
  bytes.writeDoubleBE(9000, bytes.indexOf(Buffer.from('448988', 'hex')) + 3)
  writeFileSync(file, bytes)
  const { damage } = await gather(await taskOf(file), () => {})
  expect(damage).toMatchObject({ kind: 'cut-short', details: '', claimedS: 9 })
  expect(damage?.analysedS).toBeCloseTo(3, 0)
})

it('a codec is on the list by its own name, before any program is asked', () => {
  expect(['h264', 'hevc', 'magicyuv', '', 'toString', '__proto__'].map(isVideoCodecAllowed)).toEqual([true, true, false, false, false, false])
})
