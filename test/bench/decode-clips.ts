import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Clip {
  name: string
  file: string
  megabits: number
}

const clipFolder = path.join(tmpdir(), 'hookline-bench')
/** A longer clip is this one again and again, so that making it takes no longer. */
const pieceS = 15
const encoders: Record<string, string[]> = {
  h264: ['-c:v', 'libx264', '-preset', 'veryfast'],
  hevc: ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none', '-tag:v', 'hvc1'],
}

/** A clip of 1080 × 1920 at about 12 Mb/s, kept for the next run. */
export function makeClip(ffmpeg: string, codec: string, lengthS: number, framesPerSecond: number): Clip {
  mkdirSync(clipFolder, { recursive: true })
  const name = `${codec} ${lengthS} s${framesPerSecond === 30 ? '' : ` ${framesPerSecond} fps`}`
  const file = path.join(clipFolder, `${codec}-${lengthS}-${framesPerSecond}.mp4`)
  if (!existsSync(file)) {
    const partial = `${file}.partial.mp4`
    const args = lengthS <= pieceS ? drawn(codec, lengthS, framesPerSecond) : repeated(makeClip(ffmpeg, codec, pieceS, framesPerSecond).file, lengthS)
    execFileSync(ffmpeg, ['-v', 'error', '-y', '-nostdin', ...args, partial], { stdio: 'inherit' })
    renameSync(partial, file)
  }
  return { name, file, megabits: (statSync(file).size * 8) / 1e6 / lengthS }
}

/** Moving detail with film-like noise, a cut every two seconds and a beat: something for every measurement to do. */
function drawn(codec: string, lengthS: number, framesPerSecond: number): string[] {
  const picture = `testsrc2=size=1080x1920:rate=${framesPerSecond},hue=h='120*floor(t/2)',noise=alls=12:allf=t`
  const sound = `aevalsrc='0.4*sin(440*2*PI*t)*exp(-8*mod(t,0.48))|0.4*sin(660*2*PI*t)*exp(-8*mod(t,0.48))':s=48000`
  const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', sound, '-t', String(lengthS)]
  return [...inputs, ...(encoders[codec] ?? []), '-b:v', '12M', '-maxrate', '14M', '-bufsize', '24M', '-pix_fmt', 'yuv420p', '-c:a', 'aac']
}

function repeated(piece: string, lengthS: number): string[] {
  return ['-stream_loop', String(Math.ceil(lengthS / pieceS) - 1), '-i', piece, '-t', String(lengthS), '-c', 'copy']
}

/** The same clip as new content: a free box at the end, which every reader skips, makes its hash another. */
export function freshCopy(clip: Clip, number: number): string {
  const file = `${clip.file}.fresh-${number}.mp4`
  copyFileSync(clip.file, file)
  const box = Buffer.alloc(16)
  box.writeUInt32BE(16, 0)
  box.write('free', 4)
  box.writeDoubleBE(Date.now() + number, 8)
  appendFileSync(file, box)
  return file
}
