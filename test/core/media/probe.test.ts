import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sniffContainer } from '../../../electron/core/media/container.ts'
import { probeFile } from '../../../electron/core/media/probe.ts'
import { binaries, ffmpeg, makeClip, temporaryFolder } from '../../fixtures/clips.ts'
import { rotateByMatrix } from '../../fixtures/rotated.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)

async function probed(file: string) {
  const name = path.basename(file)
  return probeFile({ ffprobe: binaries.ffprobe.path, file, name, fileBytes: statSync(file).size, sniffed: await sniffContainer(file, name) })
}

const portrait = makeClip(inFolder('portrait.mp4'), { seconds: 2 })

describe('probeFile', () => {
  it('describes an ordinary clip', async () => {
    const { probe, streams } = await probed(portrait)
    expect(probe).toMatchObject({
      container: 'mp4',
      video: { codec: 'h264', displayedWidthPx: 270, displayedHeightPx: 480, rotationDeg: 0, sampleAspectRatio: 1, framesPerSecond: 30, variableFrameRate: false, bitDepth: 8, interlaced: false },
      audio: { codec: 'aac', channels: 1, sampleRateHz: 44_100 },
      audioTracks: 1,
    })
    expect(probe.claimedDurationS).toBeCloseTo(2, 1)
    expect(streams).toEqual({ video: 0, audio: 1 })
  })

  it.each([
    [90, 90],
    [180, 180],
    [270, 270],
  ])('turns a picture stored with a rotation of %i° as a player does', async (stored, rotationDeg) => {
    const file = inFolder(`rotated-${stored}.mp4`)
    rotateByMatrix(portrait, file, stored)
    const again = (await probed(file)).probe.video
    expect(again.rotationDeg).toBe(rotationDeg)
    expect([again.displayedWidthPx, again.displayedHeightPx]).toEqual(stored === 180 ? [270, 480] : [480, 270])
  })

  it('sees through the sample aspect ratio', async () => {
    const file = inFolder('sar.mp4')
    ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=540x480:rate=25', '-vf', 'setsar=1/2', '-t', '0.4', '-c:v', 'libx264', '-preset', 'ultrafast', file])
    expect((await probed(file)).probe.video).toMatchObject({ codedWidthPx: 540, displayedWidthPx: 270, displayedHeightPx: 480, sampleAspectRatio: 0.5 })
  })

  it('knows ten bits, high dynamic range and interlacing', async () => {
    const file = inFolder('hdr.mp4')
    ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=270x480:rate=25', '-t', '0.4', '-pix_fmt', 'yuv420p10le', '-c:v', 'libx265', '-x265-params', 'log-level=none:transfer=smpte2084', '-preset', 'ultrafast', file])
    expect((await probed(file)).probe.video).toMatchObject({ codec: 'hevc', bitDepth: 10, highDynamicRange: true })
    const interlaced = inFolder('interlaced.mp4')
    ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=270x480:rate=50', '-t', '0.4', '-vf', 'interlace', '-c:v', 'libx264', '-preset', 'ultrafast', '-x264opts', 'tff=1', '-flags', '+ilme+ildct', '-pix_fmt', 'yuv420p', interlaced])
    expect((await probed(interlaced)).probe.video.interlaced).toBe(true)
  })

  it('leaves out a cover picture and counts the sound tracks', async () => {
    const file = inFolder('tracks.mp4')
    const cover = inFolder('cover.jpg')
    ffmpeg(['-f', 'lavfi', '-i', 'color=red:size=64x64', '-frames:v', '1', cover])
    ffmpeg(['-i', cover, '-i', portrait, '-map', '0:v', '-map', '1:v', '-map', '1:a', '-map', '1:a', '-c', 'copy', '-disposition:v:0', 'attached_pic', file])
    const { probe, streams } = await probed(file)
    expect(probe.video.codec).toBe('h264')
    expect(probe.audioTracks).toBe(2)
    expect(streams.video).not.toBe(streams.audio)
  })

  it('says that there is no sound, and none where there is no picture', async () => {
    const silent = makeClip(inFolder('silent.mp4'), { seconds: 0.4, sound: null })
    expect((await probed(silent)).probe.audio).toBeNull()
    const heard = inFolder('heard.m4a')
    ffmpeg(['-i', portrait, '-vn', '-c:a', 'copy', '-f', 'mp4', heard])
    await expect(probed(heard)).rejects.toMatchObject({ data: { code: 'no_video_stream' } })
  })

  it('is not stopped by subtitles', async () => {
    writeFileSync(inFolder('words.srt'), '1\n00:00:00,000 --> 00:00:01,000\nhello\n')
    const file = inFolder('subtitled.mkv')
    ffmpeg(['-i', portrait, '-i', inFolder('words.srt'), '-c', 'copy', '-c:s', 'srt', file])
    expect((await probed(file)).probe.container).toBe('matroska')
  })

  it('refuses a picture format that is not on the list, by its name', async () => {
    const file = inFolder('magic.avi')
    ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=64x64:rate=5', '-t', '0.4', '-c:v', 'magicyuv', file])
    await expect(probed(file)).rejects.toMatchObject({ data: { code: 'codec_not_supported', values: { codec: 'magicyuv' } } })
  })

  it('refuses a picture without a size and one that is too large', async () => {
    const file = makeClip(inFolder('sized.webm'), { seconds: 0.4, sound: null })
    const bytes = readFileSync(file)
    // Matroska elements PixelWidth (B0) and PixelHeight (BA), two bytes each; without frames nothing else tells the size.
    const at = bytes.indexOf(Buffer.from([0xb0, 0x82, 0x01, 0x0e, 0xba, 0x82, 0x01, 0xe0]))
    expect(at).toBeGreaterThan(0)
    const withSize = (name: string, width: number, height: number) => {
      const changed = Buffer.from(bytes)
      changed.writeUInt16BE(width, at + 2)
      changed.writeUInt16BE(height, at + 6)
      const cluster = changed.indexOf(Buffer.from([0x1f, 0x43, 0xb6, 0x75]))
      writeFileSync(inFolder(name), changed.subarray(0, cluster + 12))
      return inFolder(name)
    }
    await expect(probed(withSize('zero.webm', 0, 0))).rejects.toMatchObject({ data: { code: 'picture_size_invalid' } })
    await expect(probed(withSize('huge.webm', 16_000, 16_000))).rejects.toMatchObject({ data: { code: expect.stringMatching(/^picture_(too_large|size_invalid)$/) } })
  })

  it('calls a file without its index damaged, and words no video', async () => {
    const cut = makeClip(inFolder('cut.mp4'), { seconds: 2 })
    truncateSync(cut, Math.floor(statSync(cut).size / 2))
    await expect(probed(cut)).rejects.toMatchObject({ data: { code: 'file_damaged' } })
    const words = inFolder('words.mp4')
    writeFileSync(words, 'these are only words')
    await expect(probed(words)).rejects.toMatchObject({ data: { code: 'not_a_video' } })
  })

  it('survives names that look like options, protocols and patterns', async () => {
    for (const name of ['-v.mp4', 'http:x.mp4', 'a:b.mp4', 'it\'s "q".mp4', 'new\nline.mp4', '100%d.mp4', '🎬.mp4', '[a]*?.mp4']) {
      const file = inFolder(name)
      writeFileSync(file, readFileSync(portrait))
      expect((await probed(file)).probe.video.codec).toBe('h264')
    }
  })
})
