import ffmpeg from 'fluent-ffmpeg'
import type { Probe } from '../../../shared/model/artifacts.ts'
import { openingStrip, openingTiles, tileWidthPx, wholeStrip } from '../../../shared/model/strip.ts'
import { decodeGuards, inputName, maxDecodedS, memoryGuard, withoutTags } from './guards.ts'
import { pictureBytes } from './picture-bytes.ts'

type Picture = Probe['video']

interface Tiles {
  tiles: number
  heightPx: number
  /** From the first tile to the second, seconds; and the time of the first. */
  everyS: number
  firstS: number
  /** Nothing after this is read, seconds. */
  untilS: number
  /** Options of the decoder. */
  decoding: readonly string[]
}

/**
 * Frames evenly over the whole draft; null where none could be read. Decoded in one go, without the frames that no other frame needs, which moves a tile by a frame
 * or two: 60 s of 720p took 2.1 s of processor time so, 4.8 s whole. Jumping to each time took 1.5 s there but 360 MB, and twice as long as this where key frames
 * are eight seconds apart.
 */
export function makeStrip(program: string, file: string, durationS: number, picture: Picture): Promise<Buffer | null> {
  const everyS = Math.min(durationS, maxDecodedS) / wholeStrip.tiles
  return makeTiles(program, file, picture, { ...wholeStrip, everyS, firstS: everyS / 2, untilS: maxDecodedS, decoding: ['-skip_frame', 'noref', '-skip_loop_filter', 'all'] })
}

/** The first three seconds, frame by frame as they are; null where none could be read. */
export function makeOpening(program: string, file: string, durationS: number, picture: Picture): Promise<Buffer | null> {
  const { everyS, heightPx } = openingStrip
  const tiles = openingTiles(durationS)
  return makeTiles(program, file, picture, { tiles, heightPx, everyS, firstS: 0, untilS: tiles * everyS, decoding: [] })
}

function makeTiles(program: string, file: string, picture: Picture, wanted: Tiles): Promise<Buffer | null> {
  return pictureBytes({ program, args: tileArguments(file, picture, wanted), limits: { wallS: Math.max(20, 2 * Math.min(wanted.untilS, wanted.everyS * wanted.tiles)) } })
}

function tileArguments(file: string, picture: Picture, { tiles, heightPx, everyS, firstS, untilS, decoding }: Tiles): string[] {
  // The frame that is on screen at a time began up to one frame before it: half a frame finds it, however its time was rounded.
  const halfFrameS = picture.framesPerSecond > 0 ? 0.5 / picture.framesPerSecond : 0
  const select = `select='gte(t\\,${firstS}+selected_n*${everyS}-${halfFrameS})'`
  return ffmpeg()
    .input(inputName(file))
    .inputOptions(['-nostdin', '-v', 'error', ...memoryGuard, ...decodeGuards, ...decoding, '-t', String(untilS)])
    .noAudio()
    .videoFilters([select, `scale=${tileWidthPx({ heightPx }, picture)}:${heightPx}:flags=area`, 'setsar=1', `tile=${tiles}x1`])
    .frames(1)
    .videoCodec('mjpeg')
    .outputOptions([...withoutTags, '-fps_mode', 'passthrough', '-q:v', '4', '-pix_fmt', 'yuvj420p', '-strict', 'unofficial'])
    .format('image2pipe')
    .output('pipe:1')
    ._getArguments()
}
