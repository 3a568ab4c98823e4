import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { callCore } from '../../electron/cli/call-core.ts'
import type { Core } from '../../electron/core/core.ts'
import { openCore } from '../../electron/core/open-core.ts'
import { root } from '../../resources/setup/steps.ts'
import type { ReportSubject } from '../../shared/contract/reports.ts'
import { dateIn, fillShowroom } from './showroom.ts'

/* `npm run docs -- reports`: every page of each report in both languages, from made clips, so that nobody's footage is in the repository. */
const folder = path.join(root, 'docs/reports')

/** Dots an inch: words can just be read, and all pages together stay below three megabytes. */
const resolution = 60

export async function takeReports(): Promise<void> {
  if (spawnSync('pdftoppm', ['-v']).error) throw new Error('The pages of reports need pdftoppm, which is part of Poppler (poppler-utils).')
  const work = mkdtempSync(path.join(tmpdir(), 'hookline-reports-'))
  try {
    const drafts = await fillShowroom(path.join(work, 'data'), work)
    const core = await openCore({ dataDir: path.join(work, 'data'), log: console.error })
    try {
      await callCore(core, 'report.setBranding', { agency: 'Studio Zuid', colour: '#1864ab', contact: 'Kerkstraat 1, Gent', footer: 'Made for you alone' })
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      for (const [name, subject] of Object.entries(await subjectsOf(core, drafts))) {
        for (const language of ['en', 'nl'] as const) await draw(core, subject, language, path.join(folder, `${name}-${language}`))
      }
    } finally {
      await core.close()
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function subjectsOf(core: Core, drafts: readonly string[]): Promise<Record<string, ReportSubject>> {
  const { clients } = await callCore(core, 'client.list', {})
  const { drafts: all } = await callCore(core, 'draft.list', {})
  const [newest = '', first = ''] = drafts
  const period = { from: dateIn(-14), to: dateIn(14) }
  return {
    certificate: { kind: 'draft', draftId: first },
    comparison: { kind: 'comparison', beforeId: first, afterId: newest },
    calendar: { kind: 'calendar', clientId: null, ...period },
    client: { kind: 'client', clientId: clients[0]?.id ?? '', ...period, experiments: 'The question at once, against the question after three seconds.', nextSteps: 'Two posts with subtitles a week.' },
    batch: { kind: 'batch', draftIds: all.map(({ draft }) => draft.id) },
  }
}

async function draw(core: Core, subject: ReportSubject, language: 'en' | 'nl', to: string): Promise<void> {
  const { reportId } = await callCore(core, 'report.make', { subject, language })
  const kept = await core.report(reportId)
  if (!kept) throw new Error('The report is gone')
  execFileSync('pdftoppm', ['-r', String(resolution), '-png', kept.path, to])
}
