import type { Probe } from '../../shared/model/artifacts.ts'

/** Why a browser cannot play a draft, and the name of what it cannot. */
export interface Unplayable {
  part: 'container' | 'picture' | 'sound' | 'unknown'
  what: string
}

const containerNames: Partial<Record<Probe['container'], string>> = { avi: 'AVI', mpegts: 'MPEG-TS' }
/** How browsers call what ffprobe calls so; a codec that is not here no browser plays. With ten bits a sample H.264 and HEVC are others. */
const pictureTypes: Readonly<Record<string, string>> = {
  h264: 'video/mp4; codecs="avc1.42E01E"',
  'h264 10': 'video/mp4; codecs="avc1.6E0028"',
  hevc: 'video/mp4; codecs="hvc1.1.6.L93.B0"',
  'hevc 10': 'video/mp4; codecs="hvc1.2.4.L93.B0"',
  vp8: 'video/webm; codecs="vp8"',
  vp9: 'video/webm; codecs="vp9"',
  'vp9 10': 'video/webm; codecs="vp09.02.10.10"',
  av1: 'video/mp4; codecs="av01.0.04M.08"',
  'av1 10': 'video/mp4; codecs="av01.0.04M.10"',
}
const soundTypes: Readonly<Record<string, string>> = {
  aac: 'audio/mp4; codecs="mp4a.40.2"',
  mp3: 'audio/mpeg',
  opus: 'audio/webm; codecs="opus"',
  vorbis: 'audio/webm; codecs="vorbis"',
  flac: 'audio/mp4; codecs="flac"',
}
const names: Readonly<Record<string, string>> = { h264: 'H.264', hevc: 'HEVC', vp8: 'VP8', vp9: 'VP9', av1: 'AV1', mpeg4: 'MPEG-4', mpeg2video: 'MPEG-2', h263: 'H.263', prores: 'ProRes', ac3: 'AC-3', eac3: 'E-AC-3', alac: 'ALAC', amr_nb: 'AMR' }

/**
 * What of a draft the browser says it cannot play; null where it may. Sound must be asked about: a browser plays the picture without a word where it knows
 * only that.
 */
export function findUnplayable({ container, video, audio }: Probe, canPlay: (type: string) => boolean): Unplayable | null {
  const containerName = containerNames[container]
  if (containerName !== undefined) return { part: 'container', what: containerName }
  const deep = video.bitDepth > 8 ? ' 10' : ''
  if (!plays(pictureTypes[`${video.codec}${deep}`], canPlay)) return { part: 'picture', what: `${nameOf(video.codec)}${deep && ` (${video.bitDepth} bit)`}` }
  if (audio && !audio.codec.startsWith('pcm_') && !plays(soundTypes[audio.codec], canPlay)) return { part: 'sound', what: nameOf(audio.codec) }
  return null
}

function plays(type: string | undefined, canPlay: (type: string) => boolean): boolean {
  return type !== undefined && canPlay(type)
}

function nameOf(codec: string): string {
  return names[codec] ?? codec.toUpperCase()
}
