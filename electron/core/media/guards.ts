/*
 * What a file may be, in ffmpeg's own terms. A list of what is allowed, because a list of what is forbidden is never complete: a
 * playlist named .mp4 passes the protocol list and is stopped by the format list alone; a decoder with a known hole is stopped by the
 * codec list before it sees a byte.
 */

/** Largest picture that is decoded, in pixels: 8192 × 4320. */
export const maxPicture = { widthPx: 8192, heightPx: 4320 }

/** Longest stretch that is decoded, seconds. TikTok refuses more than ten minutes by its API; a longer film is read up to here. */
export const maxDecodedS = 900

/** Codec names as ffprobe gives them, and the decoders that may read each. */
const videoDecoders = {
  h264: ['h264'],
  hevc: ['hevc'],
  vp8: ['vp8', 'libvpx'],
  vp9: ['vp9', 'libvpx-vp9'],
  av1: ['libdav1d', 'libaom-av1', 'av1'],
  mpeg4: ['mpeg4'],
  h263: ['h263'],
  mpeg2video: ['mpeg2video'],
  prores: ['prores'],
}
const soundDecoders = {
  aac: ['aac'],
  mp3: ['mp3float', 'mp3'],
  opus: ['opus', 'libopus'],
  vorbis: ['vorbis', 'libvorbis'],
  flac: ['flac'],
  alac: ['alac'],
  ac3: ['ac3'],
  eac3: ['eac3'],
  amr_nb: ['amrnb', 'libopencore_amrnb'],
  pcm_s16le: ['pcm_s16le'],
  pcm_s16be: ['pcm_s16be'],
  pcm_s24le: ['pcm_s24le'],
  pcm_s24be: ['pcm_s24be'],
  pcm_s32le: ['pcm_s32le'],
  pcm_f32le: ['pcm_f32le'],
  pcm_u8: ['pcm_u8'],
  pcm_mulaw: ['pcm_mulaw'],
  pcm_alaw: ['pcm_alaw'],
}
export function isVideoCodecAllowed(codec: string): boolean {
  return Object.hasOwn(videoDecoders, codec)
}

export function isSoundCodecAllowed(codec: string): boolean {
  return Object.hasOwn(soundDecoders, codec)
}

/** What a cover picture may be; it is only looked at to be left out. */
const coverDecoders = ['mjpeg', 'png']
const [forVideo, forSound] = [Object.values(videoDecoders).flat(), Object.values(soundDecoders).flat()]

const inputGuards: readonly string[] = [
  ...['-protocol_whitelist', 'file'],
  ...['-format_whitelist', 'mov,mp4,matroska,webm,avi,mpegts'],
  ...['-max_pixels', String(maxPicture.widthPx * maxPicture.heightPx)],
  ...['-max_streams', '64'],
  ...['-probesize', '32M'],
  ...['-analyzeduration', '10M'],
]

/** Options that stand before every `-i` of ffmpeg. */
export const decodeGuards: readonly string[] = [...inputGuards, '-codec_whitelist', [...forVideo, ...forSound].join(',')]

/**
 * Options that stand before the file for ffprobe. It opens a decoder for every stream and gives up at the first that is not allowed; so
 * the lists are by kind, and subtitles, which it opens but never feeds, have none.
 */
export const probeGuards: readonly string[] = [
  ...inputGuards,
  ...['-codec_whitelist:v', [...forVideo, ...coverDecoders].join(',')],
  ...['-codec_whitelist:a', forSound.join(',')],
]

/**
 * Largest single block of memory that ffmpeg or ffprobe may ask for: what the largest picture takes in 4:4:4 of more than 8 bits, 212 MB, has room. By itself
 * ffmpeg takes packets of half a gigabyte, and copies them. A global option: it stands first.
 */
export const memoryGuard: readonly string[] = ['-max_alloc', String(256 * 1024 ** 2)]

/** Options of every output: what a file says in words is left behind. Copying ten thousand tags to each output took as long as decoding a minute. */
export const withoutTags: readonly string[] = ['-map_metadata', '-1', '-map_chapters', '-1']

/** Names a file so that no character in it means anything: not a leading dash, not a protocol, not a pattern. */
export function inputName(absolutePath: string): string {
  return `file:${absolutePath}`
}
