import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '../../resources/setup/build.ts'
import type { ReportSubject } from '../../shared/contract/reports.ts'
import { makeBigPlan } from '../fixtures/big-plan.ts'
import { openWireTo } from '../fixtures/over-the-wire.ts'
import { startBuiltHost } from './built-host.ts'

export interface ReportsFlags {
  rounds: number
  json?: string
}

/** Of the first report that a program makes, and of the same one again. */
interface Figures {
  pages: number
  wallMs: number[]
  /** Of the whole program, all its threads. */
  cpuMs: number[]
  peakMb: number
}

/** What each report may take, and all of them: cold, with the thread that prints. */
const limits = { certificate: 1500, client: 3000, batch: 10_000, memoryMb: 400 } as const

/** Certificate, client report and a batch of a hundred on a made library, by the program as built and as a page asks for them: cold and warm. Each in a program of its own; of several rounds the least counts. */
export async function benchReports({ rounds, json }: ReportsFlags): Promise<void> {
  if (!(await ensureBuild())) throw new Error('This needs a build.')
  const folder = mkdtempSync(join(tmpdir(), 'hookline-bench-'))
  try {
    const { clientIds, draftIds, from, to } = await makeBigPlan(folder, { clients: 4, posts: 3000, drafts: 400 })
    const subjects: Record<'certificate' | 'client' | 'batch', ReportSubject> = {
      certificate: { kind: 'draft', draftId: draftIds[0] ?? '' },
      client: { kind: 'client', clientId: clientIds[0] ?? '', from, to: `${to.slice(0, 8)}10` },
      batch: { kind: 'batch', draftIds: draftIds.slice(0, 100) },
    }
    const all: Record<string, Figures[]> = {}
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, subject] of Object.entries(subjects)) (all[name] ??= []).push(await make(folder, subject))
    }
    console.log(`load average  ${loadavg()[0]?.toFixed(1)}`)
    for (const [name, figures] of Object.entries(all)) print(name, figures)
    console.log(`limits        certificate ${limits.certificate} ms, client ${limits.client} ms, batch ${limits.batch} ms, memory ${limits.memoryMb} MB`)
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(all)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function make(folder: string, subject: ReportSubject): Promise<Figures> {
  const host = await startBuiltHost(folder)
  const wire = await openWireTo(host.url)
  const figures: Figures = { pages: 0, wallMs: [], cpuMs: [], peakMb: 0 }
  for (let turn = 0; turn < 2; turn += 1) {
    const [wall, cpu] = [performance.now(), cpuMsOf(host.pid)]
    figures.pages = (await wire.call('report.make', { subject, language: 'en' })).pages
    figures.wallMs.push(performance.now() - wall)
    figures.cpuMs.push(cpuMsOf(host.pid) - cpu)
  }
  figures.peakMb = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${host.pid}/status`, 'utf8'))?.[1]) / 1024
  wire.close()
  await host.close()
  return figures
}

/** Processor time of a program so far, by Linux' hundredths of a second (proc(5): utime and stime are the 14th and 15th field, the 2nd is in brackets). */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function print(name: string, rounds: readonly Figures[]): void {
  const least = (of: (figures: Figures) => number | undefined) => Math.min(...rounds.map((each) => of(each) ?? Number.NaN)).toFixed(0)
  const turn = (round: number) => `${least(({ wallMs }) => wallMs[round])} ms, ${least(({ cpuMs }) => cpuMs[round])} ms of processor`
  console.log(`${name.padEnd(13)} ${rounds[0]?.pages} pages · cold ${turn(0)} · warm ${turn(1)} · ${least(({ peakMb }) => peakMb)} MB`)
}
