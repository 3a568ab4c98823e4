import { z } from 'zod'
import { probe as probeSchema, type Probe } from '../../../shared/model/artifacts.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { CancelSignal } from '../../../shared/contract/contract.ts'
import type { Container } from './container.ts'
import { inputName, isVideoCodecAllowed, maxPicture, memoryGuard, probeGuards } from './guards.ts'
import { run, type RunResult } from './run.ts'

/** What is asked of ffprobe, entry by entry: an open list makes 40 MB of JSON of 40 MB of tags. */
const entries = [
  'format=format_name,duration,bit_rate',
  'format_tags=major_brand',
  'stream=index,codec_type,codec_name,codec_tag_string,profile,width,height,pix_fmt,sample_aspect_ratio,avg_frame_rate,r_frame_rate,duration,bit_rate,field_order,color_transfer,channels,sample_rate',
  'stream_disposition=attached_pic',
  'stream_side_data=rotation',
].join(':')

/** ffprobe writes numbers as texts, and 'N/A' for what it does not know. */
const known = z.preprocess((value) => (value === 'N/A' || value === '' ? undefined : value), z.coerce.number().optional())
const word = z.preprocess((value) => (value === 'unknown' || value === 'N/A' ? undefined : value), z.string().max(100).optional())
const rate = z.preprocess((value) => (typeof value === 'string' ? parseRatio(value) : undefined), z.number().optional())

const stream = z.object({
  index: z.number().int(),
  codec_type: word,
  codec_name: word,
  codec_tag_string: word,
  profile: word,
  width: known,
  height: known,
  pix_fmt: word,
  sample_aspect_ratio: rate,
  avg_frame_rate: rate,
  r_frame_rate: rate,
  duration: known,
  bit_rate: known,
  field_order: word,
  color_transfer: word,
  channels: known,
  sample_rate: known,
  disposition: z.object({ attached_pic: z.number() }).partial().optional(),
  side_data_list: z.array(z.object({ rotation: known }).partial()).optional(),
})
type Stream = z.infer<typeof stream>
const answer = z.object({
  streams: z.array(stream).default([]),
  format: z.object({ format_name: word, duration: known, bit_rate: known, tags: z.object({ major_brand: word }).partial().optional() }),
})

/** How much larger a picture may be shown than it is stored, in pixels: broadcast formats double the width at most. A judgement. */
const mostStretched = 4

export interface Probed {
  probe: Probe
  /** Which streams of the file the analysis reads; `audio` is null where there is none, or none that may be decoded. */
  streams: { video: number; audio: number | null }
}

export interface ProbeTask {
  ffprobe: string
  file: string
  name: string
  fileBytes: number
  /** By the first bytes, null where they do not tell. */
  sniffed: Container | null
  signal?: CancelSignal
}

/**
 * Asks ffprobe what a file holds. Throws `not_a_video`, `file_damaged`, `no_video_stream`, `codec_not_supported`, `picture_size_invalid`,
 * `picture_too_large`, `cancelled` or one of the ffmpeg failures.
 */
export async function probeFile(task: ProbeTask): Promise<Probed> {
  const result = await run({
    program: task.ffprobe,
    args: ['-v', 'error', ...memoryGuard, ...probeGuards, '-show_entries', entries, '-of', 'json', '-i', inputName(task.file)],
    limits: { wallS: 20, stdoutBytes: 1024 * 1024 },
    ...(task.signal && { signal: task.signal }),
  })
  const parsed = answer.safeParse(parseJson(result.stdout))
  if (result.ending !== 'ended' || result.exitCode !== 0 || !parsed.success) throw refusal(task, result)
  return describe(task, parsed.data)
}

function refusal(task: ProbeTask, result: RunResult): Failure {
  const { name } = task
  if (result.ending === 'cancelled') return new Failure('cancelled')
  if (result.ending === 'timeout') return new Failure('ffmpeg_timeout', { name, seconds: 20 })
  if (result.ending === 'not-started') return new Failure('ffmpeg_unusable', { program: 'ffprobe', path: task.ffprobe, reason: 'it does not run' }, result.stderr)
  if (result.exitCode === null || result.exitCode > 2 || result.ending === 'flooded') return new Failure('ffmpeg_crashed', { name, program: 'ffprobe' }, result.stderr)
  // An answer that makes no sense may be this file's doing: it must not hold the others back, as an unusable program does.
  if (result.exitCode === 0) return new Failure('ffmpeg_crashed', { name, program: 'ffprobe' }, result.stdout)
  const codec = /Codec \((\w+)\) not on whitelist/.exec(result.stderr)?.[1]
  if (codec !== undefined) return new Failure('codec_not_supported', { name, codec }, result.stderr)
  return task.sniffed ? new Failure('file_damaged', { name }, result.stderr) : new Failure('not_a_video', { name }, result.stderr)
}

function describe(task: ProbeTask, { streams, format }: z.infer<typeof answer>): Probed {
  const video = streams.find((each) => each.codec_type === 'video' && each.disposition?.attached_pic !== 1)
  if (!video) throw new Failure('no_video_stream', { name: task.name })
  const sounds = streams.filter((each) => each.codec_type === 'audio')
  const sound = sounds.find((each) => (each.channels ?? 0) > 0 && (each.sample_rate ?? 0) > 0)
  const picture = describePicture(task.name, video)
  const claimedDurationS = claimedDuration(task.fileBytes, format.duration)
  const parsed = probeSchema.safeParse({
    container: task.sniffed ?? containerByName(format.format_name, format.tags?.major_brand),
    fileBytes: task.fileBytes,
    durationS: claimedDurationS ?? 0,
    claimedDurationS,
    bitrateKbps: claimedDurationS ? (task.fileBytes * 8) / 1000 / claimedDurationS : (format.bit_rate ?? 0) / 1000,
    video: picture,
    audio: sound
      ? { codec: sound.codec_name ?? 'unknown', channels: sound.channels, sampleRateHz: sound.sample_rate, bitrateKbps: kilo(sound.bit_rate) }
      : null,
    audioTracks: sounds.length,
  } satisfies Record<keyof Probe, unknown>)
  if (!parsed.success) throw new Failure('file_damaged', { name: task.name }, parsed.error.message)
  return { probe: parsed.data, streams: { video: video.index, audio: sound?.index ?? null } }
}

function describePicture(name: string, video: Stream) {
  // The four letters in the file still name a format that this ffmpeg does not know.
  const codec = video.codec_name ?? video.codec_tag_string ?? 'unknown'
  if (!isVideoCodecAllowed(codec)) throw new Failure('codec_not_supported', { name, codec })
  const [width = 0, height = 0] = [video.width, video.height]
  if (!(width > 0 && height > 0)) throw new Failure('picture_size_invalid', { name, width, height })
  if (width * height > maxPicture.widthPx * maxPicture.heightPx) throw new Failure('picture_too_large', { name, width, height })
  const sampleAspectRatio = video.sample_aspect_ratio ?? 1
  const rotationDeg = clockwise(video.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0)
  const [across, down] = [Math.max(1, Math.round(width * sampleAspectRatio)), height]
  // Pixels can be wider than high, but no shape of them makes a picture of this size out of one that is allowed.
  if (across * down > mostStretched * maxPicture.widthPx * maxPicture.heightPx) throw new Failure('picture_too_large', { name, width: across, height: down })
  const turned = rotationDeg === 90 || rotationDeg === 270
  const [average, base] = [video.avg_frame_rate ?? video.r_frame_rate ?? 0, video.r_frame_rate ?? video.avg_frame_rate ?? 0]
  return {
    codec,
    profile: video.profile ?? null,
    pixelFormat: video.pix_fmt ?? 'unknown',
    bitDepth: Number(/p(9|10|12|14|16)(le|be)?$/.exec(video.pix_fmt ?? '')?.[1] ?? 8),
    codedWidthPx: width,
    codedHeightPx: height,
    sampleAspectRatio,
    rotationDeg,
    displayedWidthPx: turned ? down : across,
    displayedHeightPx: turned ? across : down,
    framesPerSecond: average,
    // The two rates agree for a constant rate; rounding of timestamps alone makes them differ by less than this.
    variableFrameRate: base > 0 && Math.abs(average / base - 1) > 0.01,
    bitrateKbps: kilo(video.bit_rate),
    interlaced: ['tt', 'bb', 'tb', 'bt'].includes(video.field_order ?? ''),
    highDynamicRange: ['smpte2084', 'arib-std-b67'].includes(video.color_transfer ?? ''),
  }
}

/** ffprobe turns counter-clockwise, a player clockwise; only quarter turns are applied. */
function clockwise(rotation: number): number {
  const quarters = Math.round((-rotation % 360) / 90)
  return (((quarters % 4) + 4) % 4) * 90
}

/** A claim of less than 1 000 bits a second of video is no claim: fragmented files and damaged headers make such. */
function claimedDuration(fileBytes: number, duration: number | undefined): number | null {
  return duration !== undefined && duration > 0 && (fileBytes * 8) / duration >= 1000 ? duration : null
}

function containerByName(formatName = '', brand = ''): Container | undefined {
  if (formatName.includes('mp4')) return brand.trim() === 'qt' ? 'mov' : 'mp4'
  if (formatName.includes('matroska')) return 'matroska'
  return formatName === 'avi' ? 'avi' : formatName === 'mpegts' ? 'mpegts' : undefined
}

function kilo(bitsPerSecond: number | undefined): number | null {
  return bitsPerSecond === undefined || bitsPerSecond < 0 ? null : bitsPerSecond / 1000
}

/** '30000/1001' or '4:3' as a number; undefined where either part is not above zero. */
function parseRatio(text: string): number | undefined {
  const [over = 0, under = 0] = text.split(/[/:]/).map(Number)
  return over > 0 && under > 0 ? over / under : undefined
}
