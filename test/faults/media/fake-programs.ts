import { chmodSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import type { FailureCode } from '../../../shared/model/failure.ts'

export type Program = 'ffmpeg' | 'ffprobe'
type FakeState = 'good' | 'bad'

/** How a program misbehaves on the one file whose name holds "bad"; with all others it does its work. */
export interface Misbehaviour {
  title: string
  programs: readonly Program[]
  /** Lines of a shell; `$real` is the program itself. */
  script: string
  /** What may become of the file. */
  outcomes: readonly (FailureCode | 'read' | 'read in part')[]
  /** The product's own limit that ends it, seconds. */
  limitS: number
  /** Not a script that misbehaves, but no usable program at all. */
  instead?: 'absent' | 'not executable'
}

const answer = (json: string) => `echo '${json}'`
const stream = (more: string) => `{"index": 0, "codec_type": "video", "codec_name": "h264", ${more}}`
const probed = (more: string, format = '"format_name": "mov,mp4,m4a", "duration": "1.000000"') => answer(`{"streams": [${stream(more)}], "format": {${format}}}`)
const size = '"width": 144, "height": 256, "avg_frame_rate": "30/1"'

/** What ends by itself is told before the shortest limit that there is: the one on standing still. */
const endsItselfS = 10

/** Those of the slice first: one of each kind, the slowest of them waiting beside the others. */
export const misbehaviours: readonly Misbehaviour[] = [
  { title: 'floods the frames', programs: ['ffmpeg'], script: 'cat /dev/zero >&3', outcomes: ['ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'answers with wrong types', programs: ['ffprobe'], script: answer('{"streams": [{"index": "first", "codec_type": 7, "width": {}}], "format": []}'), outcomes: ['ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'hangs and ignores TERM, with a child that does', programs: ['ffmpeg'], script: 'trap "" TERM; sleep 1000 & while :; do sleep 1; done', outcomes: ['ffmpeg_stalled'], limitS: 10 },
  { title: 'stops short', programs: ['ffmpeg'], script: 'for each; do shift; [ "$each" = 900 ] && each=0.3; set -- "$@" "$each"; done; exec "$real" "$@"', outcomes: ['read in part'], limitS: endsItselfS },
  { title: 'absent', programs: ['ffmpeg', 'ffprobe'], script: '', outcomes: ['ffmpeg_unusable', 'ffmpeg_missing'], limitS: endsItselfS, instead: 'absent' },
  { title: 'not executable', programs: ['ffmpeg', 'ffprobe'], script: '', outcomes: ['ffmpeg_unusable', 'ffmpeg_missing'], limitS: endsItselfS, instead: 'not executable' },
  { title: 'crashes', programs: ['ffmpeg', 'ffprobe'], script: 'kill -SEGV $$', outcomes: ['ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'fails at once', programs: ['ffmpeg', 'ffprobe'], script: 'echo "Cannot allocate memory" >&2; exit 1', outcomes: ['file_damaged'], limitS: endsItselfS },
  { title: 'says nothing', programs: ['ffmpeg', 'ffprobe'], script: 'exit 0', outcomes: ['file_damaged', 'ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'floods standard output', programs: ['ffmpeg', 'ffprobe'], script: 'exec yes "frame:1 pts:1 pts_time:1"', outcomes: ['ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'floods standard error', programs: ['ffmpeg', 'ffprobe'], script: 'yes "error while decoding" >&2', outcomes: ['ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'cuts its answer', programs: ['ffprobe'], script: `"$real" "$@" | head -c 300`, outcomes: ['ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'answers with NaN and Infinity', programs: ['ffprobe'], script: probed('"width": NaN, "height": Infinity'), outcomes: ['ffmpeg_crashed'], limitS: endsItselfS },
  { title: 'answers with numbers that cannot be', programs: ['ffprobe'], script: probed(`${size}, "sample_aspect_ratio": "999999999:1", "bit_rate": "-1e308"`, '"format_name": "mov", "duration": "1e308"'), outcomes: ['picture_too_large'], limitS: endsItselfS },
  { title: 'gives times that are no numbers', programs: ['ffmpeg'], script: 'for n in 1 2 3 4 5 6; do echo "frame:$n pts:NOPTS pts_time:nan"; echo "frame:$n pts:9 pts_time:1e308"; head -c 216000 /dev/zero >&3; done', outcomes: ['read in part'], limitS: endsItselfS },
  { title: 'leaves a child behind that holds the pipes', programs: ['ffmpeg', 'ffprobe'], script: '(trap "" TERM; sleep 1000) & exec "$real" "$@"', outcomes: ['read'], limitS: endsItselfS },
  { title: 'hangs', programs: ['ffmpeg'], script: 'exec sleep 1000', outcomes: ['ffmpeg_stalled'], limitS: 10 },
  { title: 'hangs', programs: ['ffprobe'], script: 'exec sleep 1000', outcomes: ['ffmpeg_timeout'], limitS: 20 },
  { title: 'hangs and ignores TERM, with a child that does', programs: ['ffprobe'], script: 'trap "" TERM; sleep 1000 & while :; do sleep 1; done', outcomes: ['ffmpeg_timeout'], limitS: 20 },
  { title: 'drips a byte a second', programs: ['ffmpeg'], script: 'while :; do printf x >&3; sleep 1; done', outcomes: ['ffmpeg_timeout'], limitS: 20 },
]

/** A file that the fake writes when it begins to misbehave. */
export function startMark(file: string): string {
  return `${file}.started`
}

/** Writes the two programs between which `file` is switched: one that does its work, one that misbehaves. Once and before any is run: a script that is still open for writing cannot be. */
export function writeFakes(file: string, real: string, { script, instead }: Pick<Misbehaviour, 'script' | 'instead'>): void {
  const write = (state: FakeState, onBad: string) =>
    writeFileSync(`${file}.${state}`, `#!/bin/sh\nreal='${real}'\ncase "$*" in *bad*) : > '${startMark(file)}'\n${onBad || 'exec "$real" "$@"'}\n;; *) exec "$real" "$@";; esac\n`, { mode: 0o755 })
  write('good', '')
  if (instead !== 'absent') write('bad', script)
  if (instead === 'not executable') chmodSync(`${file}.bad`, 0o644)
}

/** Switches at one stroke: whoever starts the program meanwhile finds the one or the other, and no half of either. */
export function placeFake(file: string, state: FakeState): void {
  symlinkSync(`${file}.${state}`, `${file}.next`)
  renameSync(`${file}.next`, file)
}
