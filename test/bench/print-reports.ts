import { callCore } from '../../electron/cli/call-core.ts'
import { openCore } from '../../electron/core/open-core.ts'
import type { ReportSubject } from '../../shared/contract/reports.ts'

/* A process of its own that makes one report twice, cold and warm, and tells what that took: threads are counted with it. */
export interface PrintedFigures {
  pages: number
  wallMs: number[]
  cpuMs: number[]
  peakMb: number
}

const [dataDir = '', subject = ''] = process.argv.slice(2)
const core = await openCore({ dataDir, log: console.error })
const told = JSON.parse(subject) as ReportSubject
const figures: PrintedFigures = { pages: 0, wallMs: [], cpuMs: [], peakMb: 0 }
for (let round = 0; round < 2; round += 1) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  figures.pages = (await callCore(core, 'report.make', { subject: told, language: 'en' })).pages
  const used = process.cpuUsage(cpu)
  figures.wallMs.push(performance.now() - wall)
  figures.cpuMs.push((used.user + used.system) / 1000)
}
figures.peakMb = process.resourceUsage().maxRSS / 1024
await core.close()
process.stdout.write(`${JSON.stringify(figures)}\n`)
