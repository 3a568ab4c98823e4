import { Failure } from '../../shared/model/failure.ts'
import type { Input, Output } from '../../shared/contract/contract.ts'
import type { Bridge } from '../../shared/contract/bridge.ts'
import { bridge } from './bridge.ts'
import type { Connection } from './connection.ts'
import type { ImportResult, ImportSource } from './import-item.ts'
import type { Work } from './import-queue.ts'
import { upload } from './upload.ts'

/** How much of the progress bar the handing over takes in a browser: it is a copy on the same computer. A judgement. */
const uploadPercent = 25

/** One import as the queue runs it: hand the file over, by path or by upload, then have it measured and judged. */
export function importDraft(connection: Connection): Work {
  return async (source, signal, onProgress) => {
    const uploads = source.kind === 'file' && !bridge
    const handedOver = await handOver(source, signal, (percent) => onProgress('uploading', (percent * uploadPercent) / 100))
    const base = uploads ? uploadPercent : 0
    const output = await connection.call('draft.import', { source: handedOver }, {
      signal,
      onProgress: ({ stage, percent }) => onProgress(stage, base + (percent * (100 - base)) / 100),
    })
    return summary(output)
  }
}

async function handOver(source: ImportSource, signal: AbortSignal, onProgress: (percent: number) => void): Promise<Input<'draft.import'>['source']> {
  if (source.kind === 'path') return { path: source.path }
  if (bridge) return { path: pathOf(bridge, source.file) }
  return { upload: await upload(source.file, signal, onProgress) }
}

function pathOf(windowBridge: Bridge, file: File): string {
  const path = windowBridge.pathForFile(file)
  // Something dragged out of another program may be no file on disk at all.
  if (path === '') throw new Failure('file_missing', { path: file.name, name: file.name })
  return path
}

function summary({ draft, analysis, known }: Output<'draft.import'>): ImportResult {
  return { draftId: draft.id, score: analysis.verdict.score, verdict: analysis.verdict.verdict, known }
}
