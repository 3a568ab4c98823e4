import { randomUUID } from 'node:crypto'
import type { CancelSignal, Progress } from '../../shared/contract/contract.ts'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import type { Measurer, Measurers } from './gather/measurer.ts'
import type { Signature } from './gather/signature.ts'
import type { Binaries } from './media/binaries.ts'
import { sniffContainer } from './media/container.ts'
import { probeFile } from './media/probe.ts'
import { assertUnchanged, lookAt, type SourceFile } from './media/source-file.ts'
import { version } from './version.ts'

export interface AnalyseTask {
  file: string
  caption: string | undefined
  /** Judges what was measured of this content. */
  judge: (contentHash: string, measured: Pick<Analysis, 'artifacts' | 'damage'>) => Verdict
  binaries: () => Promise<Binaries>
  measurers: Measurers
  now: () => Date
  signal?: CancelSignal
  onProgress: (stage: Progress['stage'], percent: number) => void
  /** What the library holds of this content; where it is answered, nothing is decoded. */
  findKnown: (contentHash: string) => { draft: Draft; analysis: Analysis } | undefined
}

export type Analysed = { source: SourceFile; known: { draft: Draft; analysis: Analysis } } | { source: SourceFile; draft: Draft; analysis: Analysis; signature: Signature; known?: undefined }

/**
 * Reads, measures and judges one file; nothing is kept yet. Rejects with the failure of the first step that cannot be done, or with
 * `file_vanished` or `file_changed` where the file did not stay as it was.
 */
export async function analyseFile(task: AnalyseTask): Promise<Analysed> {
  task.onProgress('reading', 0)
  const source = await lookAt(task.file)
  const measurer = task.measurers.open(task.signal)
  try {
    return await measure(task, source, measurer)
  } catch (error) {
    if (!(error instanceof Failure && error.data.code === 'cancelled')) await assertUnchanged(source)
    throw error
  } finally {
    await measurer.close()
  }
}

async function measure(task: AnalyseTask, source: SourceFile, measurer: Measurer): Promise<Analysed> {
  // The hash is made while ffprobe looks; it settles either way, so that its failure is not lost when the probe fails first.
  const [hashed, probed] = await Promise.allSettled([measurer.fingerprint(source.path), look(task, source)])
  if (probed.status === 'rejected') throw probed.reason
  if (hashed.status === 'rejected') throw hashed.reason
  const contentHash = hashed.value
  const known = task.findKnown(contentHash)
  if (known) return { source, known }

  const { binaries, ...looked } = probed.value
  task.onProgress('measuring', 0)
  const gathered = await measurer.gather({ ffmpeg: binaries.ffmpeg.path, file: source.path, name: source.name, ...looked }, (percent) => task.onProgress('measuring', percent))
  await assertUnchanged(source)
  task.onProgress('judging', 100)

  const at = task.now().toISOString()
  const caption = task.caption ?? null
  const draft: Draft = {
    id: randomUUID(),
    contentHash,
    name: source.name,
    fileBytes: source.bytes,
    durationS: gathered.artifacts.probe.durationS,
    caption,
    importedAt: at,
  }
  const analysis: Analysis = {
    id: randomUUID(),
    draftId: draft.id,
    analysedAt: at,
    artifacts: gathered.artifacts,
    verdict: task.judge(contentHash, gathered),
    damage: gathered.damage,
    tools: { hookline: version, ffmpeg: binaries.ffmpeg.version, ffprobe: binaries.ffprobe.version },
    ffmpegCommand: gathered.command,
  }
  return { source, draft, analysis, signature: gathered.signature }
}

async function look(task: AnalyseTask, source: SourceFile) {
  const [sniffed, binaries] = await Promise.all([sniffContainer(source.path, source.name), task.binaries()])
  const probed = await probeFile({
    ffprobe: binaries.ffprobe.path,
    file: source.path,
    name: source.name,
    fileBytes: source.bytes,
    sniffed,
    ...(task.signal && { signal: task.signal }),
  })
  return { binaries, ...probed }
}
