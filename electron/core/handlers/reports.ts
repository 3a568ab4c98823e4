import { keepBranding, readBranding } from '../db/branding.ts'
import type { Database } from '../db/database.ts'
import { readLogo } from '../logo.ts'
import type { Reports } from '../report/reports.ts'
import type { Changed, Handlers } from './handlers.ts'

type ReportHandlers = Pick<Handlers, Extract<keyof Handlers, `report.${string}`>>

export interface ReportDependencies {
  db: Database
  reports: Reports
  changed: Changed
}

export function reportHandlers({ db, reports, changed }: ReportDependencies): ReportHandlers {
  const branding = () => {
    const { logo, ...words } = readBranding(db)
    return { ...words, logo: logo && Buffer.from(logo).toString('base64') }
  }
  return {
    'report.make': async ({ subject, language }, { callId, onProgress, signal }) => reports.make(subject, language, { onPercent: (percent) => onProgress?.({ callId, stage: 'measuring', percent }), signal }),

    'report.branding': async () => branding(),

    'report.setBranding': async ({ logo, ...words }) => {
      const read = logo === undefined || logo === null ? logo : (await readLogo(logo)).bytes
      const before = branding()
      keepBranding(db, { ...words, logo: read })
      changed([], ['settings'])
      return { before }
    },
  }
}
