import { accessSync, chmodSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { canInstallDebianPackages, installDebianPackages, rememberTry, root, runStep, say, triedBefore } from './steps.ts'

/** Longest time that ffmpeg-static's download may take, seconds. */
const downloadLimitS = 90

/**
 * Sees that a usable ffmpeg and ffprobe are there: what is found, else ffmpeg-static's own download, else Debian's package. Where nothing
 * helps it says so; the workbench then opens and says it too.
 */
export async function ensureMedia(): Promise<boolean> {
  allowFfprobe()
  if (await isFound()) return true
  const installer = path.join(root, 'node_modules/ffmpeg-static/install.js')
  if (existsSync(installer) && triedBefore('ffmpeg-static') === undefined) {
    say('Setting up: ffmpeg, by the download of ffmpeg-static.')
    const isDone = await runStep(process.execPath, { args: [installer], limitS: downloadLimitS, cwd: path.dirname(installer), quiet: true })
    rememberTry('ffmpeg-static', isDone ? 'done' : 'failed')
    if (isDone && (await isFound())) return true
    say('The download of ffmpeg-static did not come through; going on without it.')
  }
  if (canInstallDebianPackages()) {
    say('Setting up: ffmpeg, from Debian’s packages.')
    if ((await installDebianPackages(['ffmpeg'])) && (await isFound())) return true
  }
  const { what, next } = failureWords(toFailure(await findBinaries().catch((error: unknown) => error)), 'en')
  say(`${what} ${next}`)
  return false
}

/** @ffprobe-installer's own script would do this; it is not run. */
function allowFfprobe() {
  try {
    const file: unknown = createRequire(import.meta.url)('@ffprobe-installer/ffprobe').path
    if (typeof file !== 'string') return
    try {
      accessSync(file, constants.X_OK)
    } catch {
      chmodSync(file, 0o755)
    }
  } catch {
    // There is none for this platform; another ffprobe is looked for.
  }
}

async function isFound(): Promise<boolean> {
  return findBinaries().then(
    () => true,
    () => false,
  )
}
