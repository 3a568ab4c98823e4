import { toFailure } from '../../../shared/model/failure.ts'
import type { Binaries, Binary } from '../media/binaries.ts'
import { version } from '../version.ts'
import type { Handlers } from './handlers.ts'

/** What the workbench runs on; a missing ffmpeg is a problem to be shown, not a reason not to start. */
export function appHandlers({ dataDir, binaries }: { dataDir: string; binaries: () => Promise<Binaries> }): Pick<Handlers, 'app.info'> {
  return {
    'app.info': async () => {
      try {
        const { ffmpeg, ffprobe, problem } = await binaries()
        return { version, dataDir, ffmpeg: tell(ffmpeg), ffprobe: tell(ffprobe), problems: problem ? [problem] : [] }
      } catch (error) {
        return { version, dataDir, ffmpeg: null, ffprobe: null, problems: [toFailure(error)] }
      }
    },
  }
}

function tell({ version: found, source }: Binary): Pick<Binary, 'version' | 'source'> {
  return { version: found, source }
}
