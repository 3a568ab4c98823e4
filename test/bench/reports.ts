import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReportSubject } from '../../shared/contract/reports.ts'
import { makeBigPlan } from '../fixtures/big-plan.ts'
import type { PrintedFigures } from './print-reports.ts'

export interface ReportsFlags {
  rounds: number
  json?: string
}

/** What each report may take, and all of them: cold, with the thread that prints. */
const limits = { certificate: 1500, client: 3000, batch: 10_000, memoryMb: 400 } as const
const script = new URL('print-reports.ts', import.meta.url)

/** Certificate, client report and a batch of a hundred on a made library: wall and processor time, cold and warm, and memory. Each in a process of its own; of several rounds the least counts. */
export async function benchReports({ rounds, json }: ReportsFlags): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hookline-bench-'))
  try {
    const { clientIds, draftIds, from, to } = await makeBigPlan(folder, { clients: 4, posts: 3000, drafts: 400 })
    const subjects: Record<'certificate' | 'client' | 'batch', ReportSubject> = {
      certificate: { kind: 'draft', draftId: draftIds[0] ?? '' },
      client: { kind: 'client', clientId: clientIds[0] ?? '', from, to: `${to.slice(0, 8)}10` },
      batch: { kind: 'batch', draftIds: draftIds.slice(0, 100) },
    }
    const all: Record<string, PrintedFigures[]> = {}
    for (const [name, subject] of Object.entries(subjects)) {
      all[name] = Array.from({ length: rounds }, () => JSON.parse(spawnSync(process.execPath, [fileURLToPath(script), folder, JSON.stringify(subject)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).stdout) as PrintedFigures)
    }
    console.log(`load average  ${loadavg()[0]?.toFixed(1)}`)
    for (const [name, figures] of Object.entries(all)) print(name, figures)
    console.log(`limits        certificate ${limits.certificate} ms, client ${limits.client} ms, batch ${limits.batch} ms, memory ${limits.memoryMb} MB`)
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(all)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function print(name: string, rounds: readonly PrintedFigures[]): void {
  const least = (of: (figures: PrintedFigures) => number | undefined) => Math.min(...rounds.map((each) => of(each) ?? Number.NaN)).toFixed(0)
  const turn = (round: number) => `${least(({ wallMs }) => wallMs[round])} ms, ${least(({ cpuMs }) => cpuMs[round])} ms of processor`
  console.log(`${name.padEnd(13)} ${rounds[0]?.pages} pages · cold ${turn(0)} · warm ${turn(1)} · ${least(({ peakMb }) => peakMb)} MB`)
}
