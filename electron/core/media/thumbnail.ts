import ffmpeg from 'fluent-ffmpeg'
import { decodeGuards, inputName, memoryGuard, withoutTags } from './guards.ts'
import { pictureBytes } from './picture-bytes.ts'

/** Longer side of a thumbnail, pixels. */
const longSidePx = 360

/**
 * One frame of a video as JPEG, at most 360 pixels on the longer side; null where none could be read. fluent-ffmpeg puts the arguments in
 * order; `run` starts the program, behind the same guards as everything else.
 */
export function makeThumbnail(program: string, file: string, atS: number): Promise<Buffer | null> {
  const fit = `scale=w=${longSidePx}:h=${longSidePx}:force_original_aspect_ratio=decrease:force_divisible_by=2`
  const command = ffmpeg()
    .input(inputName(file))
    .inputOptions(['-nostdin', '-v', 'error', ...memoryGuard, ...decodeGuards])
    .seekInput(atS)
    .noAudio()
    .videoFilters(['scale=w=ceil(iw*sar/2)*2:h=ih', fit, 'setsar=1'])
    .frames(1)
    .videoCodec('mjpeg')
    .outputOptions([...withoutTags, '-q:v', '4', '-pix_fmt', 'yuvj420p', '-strict', 'unofficial'])
    .format('image2pipe')
    .output('pipe:1')
  return pictureBytes({ program, args: command._getArguments(), limits: { wallS: 20 } })
}
