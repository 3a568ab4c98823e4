import { expect, it } from 'vitest'
import { findUnplayable } from '../../../renderer/player/playable.ts'
import { probe as probeSchema, type Probe } from '../../../shared/model/artifacts.ts'

/** A browser without H.264, HEVC and AAC, as Playwright's own is; and one with all that any has. */
const free = (type: string) => /vp[089]|av01|opus|vorbis|mpeg$|flac/.test(type)
const full = (type: string) => free(type) || /avc1|mp4a|hvc1/.test(type)

function probeOf(container: Probe['container'], codec: string, bitDepth: number, sound: string | null): Probe {
  return probeSchema.parse({
    ...{ container, fileBytes: 1, durationS: 1, claimedDurationS: 1, bitrateKbps: 1, audioTracks: 1 },
    video: {
      ...{ codec, profile: null, pixelFormat: 'yuv420p', bitDepth, codedWidthPx: 1080, codedHeightPx: 1920, sampleAspectRatio: 1, rotationDeg: 0, displayedWidthPx: 1080 },
      ...{ displayedHeightPx: 1920, framesPerSecond: 30, variableFrameRate: false, bitrateKbps: null, interlaced: false, highDynamicRange: false },
    },
    audio: sound === null ? null : { codec: sound, channels: 2, sampleRateHz: 48_000, bitrateKbps: null },
  })
}

it.each<[string, Probe['container'], string, number, string | null, (type: string) => boolean, string | null]>([
  ['H.264 and AAC', 'mp4', 'h264', 8, 'aac', full, null],
  ['H.264 without a decoder', 'mp4', 'h264', 8, 'aac', free, 'picture H.264'],
  ['WebM', 'webm', 'vp9', 8, 'opus', free, null],
  ['WebM of ten bits', 'webm', 'vp9', 10, 'opus', free, null],
  ['silent', 'mp4', 'h264', 8, null, full, null],
  ['AVI', 'avi', 'h264', 8, 'mp3', full, 'container AVI'],
  ['a transport stream', 'mpegts', 'h264', 8, 'aac', full, 'container MPEG-TS'],
  ['MPEG-4 part 2', 'mp4', 'mpeg4', 8, 'aac', full, 'picture MPEG-4'],
  ['ProRes', 'mov', 'prores', 10, 'pcm_s16le', full, 'picture ProRes (10 bit)'],
  ['AC-3 in Matroska', 'matroska', 'h264', 8, 'ac3', full, 'sound AC-3'],
  ['HEVC of ten bits where it is known', 'mov', 'hevc', 10, 'aac', full, null],
  ['HEVC of ten bits where it is not', 'mov', 'hevc', 10, 'aac', free, 'picture HEVC (10 bit)'],
])('%s', (_name, container, codec, bitDepth, sound, canPlay, expected) => {
  const found = findUnplayable(probeOf(container, codec, bitDepth, sound), canPlay)
  expect(found && `${found.part} ${found.what}`).toBe(expected)
})
