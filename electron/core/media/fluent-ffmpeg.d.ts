import type { FfmpegCommand as Published } from 'fluent-ffmpeg'

declare module 'fluent-ffmpeg' {
  interface FfmpegCommand {
    /** The arguments that the command would be started with. Private upstream; the package is archived, so it stays as it is. */
    _getArguments(): string[]
  }
}

export type FfmpegCommand = Published
