import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CancelSignal, Output } from '../../../shared/contract/contract.ts'
import type { ReportSubject } from '../../../shared/contract/reports.ts'
import type { Language } from '../../../shared/i18n/index.ts'
import type { MediaFile } from '../core.ts'
import type { Database } from '../db/database.ts'
import { storageFailure } from '../db/storage-failure.ts'
import type { Binaries } from '../media/binaries.ts'
import { gatherFrame } from './data/gather-frame.ts'
import { gatherReport } from './data/gather-report.ts'
import type { Gathering } from './data/gathering.ts'
import { reportFileName } from './file-name.ts'
import { openMomentFrames } from './moment-frames.ts'
import { openReportThread } from './report-thread.ts'

/** A report, and a frame in one, is kept this long: it is made to be saved elsewhere. */
const keptMs = 24 * 3600 * 1000

export interface Reports {
  /** Gathers, prints and keeps a report. Rejects with the failure of what it is about, or `cancelled`. */
  make(subject: ReportSubject, language: Language, call: { onPercent: (percent: number) => void; signal: CancelSignal | undefined }): Promise<Output<'report.make'>>
  /** The PDF of a report; null where there is none any more. */
  find(reportId: string): Promise<MediaFile | null>
  close(): Promise<void>
}

export interface ReportDependencies {
  folder: string
  db: Database
  picture: Gathering['picture']
  binaries: () => Promise<Binaries>
  now: () => Date
}

/** Reports in a folder of their own, where nothing stays for longer than a day. */
export function openReports({ folder, db, picture, binaries, now }: ReportDependencies): Reports {
  const thread = openReportThread()
  const gathering: Gathering = { db, picture, frames: openMomentFrames(folder, binaries) }
  const fileOf = (id: string) => path.join(folder, `${id}.pdf`)
  void sweep(folder)

  async function keep(id: string, bytes: Uint8Array): Promise<void> {
    const partial = `${fileOf(id)}.partial`
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(partial, bytes, { mode: 0o600 })
      await rename(partial, fileOf(id))
    } catch (error) {
      throw storageFailure(error, folder)
    } finally {
      await rm(partial, { force: true })
    }
  }

  return {
    async make(subject, language, { onPercent, signal }) {
      thread.warmUp()
      void sweep(folder)
      onPercent(0)
      const { content, clientId, name } = await gatherReport(subject, gathering)
      const frame = await gatherFrame(db, binaries, { clientId, language, madeAt: now().toISOString() })
      onPercent(40)
      const { bytes, pages } = await thread.print({ frame, content }, signal)
      const reportId = randomUUID()
      await keep(reportId, bytes)
      return { reportId, fileName: reportFileName(content.kind, name, frame), pages, sizeBytes: bytes.length }
    },
    async find(reportId) {
      const found = await stat(fileOf(reportId)).catch(() => null)
      return found?.isFile() ? { path: fileOf(reportId), type: 'application/pdf' } : null
    },
    close: thread.close,
  }
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => null)
    if (found && Date.now() - found.mtimeMs > keptMs) await rm(file, { force: true }).catch(() => {})
  }
}
