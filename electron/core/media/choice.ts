import { createHash } from 'node:crypto'
import path from 'node:path'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import type { FfmpegCandidate } from '../../../shared/contract/settings.ts'
import { checkFfmpeg, listFfmpegs, stateOf, type Binaries } from './binaries.ts'
import type { CheckMemory } from './check-memory.ts'

/** Which ffmpeg is used: what is found on the computer, and what of it the person chose. */
export interface MediaChoice {
  /** The programs in use; looked for again after a failure, when the choice changed, here or in another program, and when one of them is not what it was. */
  binaries(): Promise<Binaries>
  list(): Promise<FfmpegCandidate[]>
  /** Uses the program of that id or path from the next call on; null for the one that is found. Rejects with `ffmpeg_unusable` or `ffmpeg_missing`. */
  choose(wanted: { id: string | null } | { path: string }): Promise<void>
}

interface Options {
  env: NodeJS.ProcessEnv
  memory: CheckMemory
  find: (chosen: string | null) => Promise<Binaries>
  chosen: () => string | null
  keep: (chosen: string | null) => void
}

export function openMediaChoice({ env, memory, find, chosen, keep }: Options): MediaChoice {
  /** Chosen before, so that a choice can be taken back to one that is found nowhere else. */
  const earlier = new Set<string>()
  let found: { chosen: string | null; binaries: Promise<Binaries>; states?: string } | undefined

  function binaries(): Promise<Binaries> {
    const wanted = chosen()
    if (found?.chosen === wanted) {
      const mine = found
      return mine.binaries.then((programs) => (found !== mine || mine.states === statesOf(programs) ? programs : look(wanted)))
    }
    return look(wanted)
  }

  function look(wanted: string | null): Promise<Binaries> {
    const finding = find(wanted)
    const mine: typeof found = { chosen: wanted, binaries: finding }
    found = mine
    finding.then(
      (programs) => (mine.states = statesOf(programs)),
      () => {
        if (found === mine) found = undefined
      },
    )
    return finding
  }

  async function list(): Promise<FfmpegCandidate[]> {
    // What was unusable may have been mended since.
    if (!(await binaries().then(({ problem }) => problem === undefined, () => false))) found = undefined
    const used = await binaries().then(({ ffmpeg }) => ffmpeg.path, () => null)
    const candidates = await listFfmpegs(env, memory, chosen())
    return candidates.map(({ path: file, source, found: result }) => ({ id: idOf(file), path: file, source, ...told(result), inUse: file === used }))
  }

  async function wantedPath(wanted: { id: string | null } | { path: string }): Promise<string | null> {
    if ('path' in wanted) return path.resolve(wanted.path)
    if (wanted.id === null) return null
    const listed = await listFfmpegs(env, memory, chosen())
    const file = [...listed.map((candidate) => candidate.path), ...earlier].find((each) => idOf(each) === wanted.id)
    if (file === undefined) throw new Failure('ffmpeg_missing', { program: 'ffmpeg' })
    return file
  }

  return {
    binaries,
    list,
    async choose(wanted) {
      const file = await wantedPath(wanted)
      const checked = file === null ? '' : await checkFfmpeg(file, memory)
      if (checked instanceof Failure) throw checked
      const before = chosen()
      if (before !== null) earlier.add(before)
      keep(file)
    },
  }
}

/** Changes when a program was removed, replaced or brought up to date. */
function statesOf({ ffmpeg, ffprobe }: Binaries): string {
  return [ffmpeg, ffprobe].map((program) => stateOf(program.path)).join()
}

/** Names a program to a page that may not name paths. */
function idOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 32)
}

function told(result: string | Failure): { version: string | null; failure: FailureData | null } {
  return result instanceof Failure ? { version: null, failure: result.data } : { version: result, failure: null }
}
