import { version } from '../../version.ts'
import { readBranding } from '../../db/branding.ts'
import { findClient, logoOf } from '../../db/clients.ts'
import type { Database } from '../../db/database.ts'
import type { Binaries } from '../../media/binaries.ts'
import { printedLogo } from './printed-logo.ts'
import type { ReportFrame } from './report-data.ts'

/** What stands around a report: the agency, the client, and by whose clock times are told. Without a client it is this computer's. */
export async function gatherFrame(db: Database, binaries: () => Promise<Binaries>, { clientId, language, madeAt }: { clientId: string | null } & Pick<ReportFrame, 'language' | 'madeAt'>): Promise<ReportFrame> {
  const { logo, ...agency } = readBranding(db)
  const found = clientId === null ? undefined : findClient(db, clientId)
  const clientLogo = clientId === null ? null : logoOf(db, clientId)
  return {
    language,
    madeAt,
    timeZone: found?.details.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    hookline: version,
    agency: { ...agency, logo: logo && (await printedLogo(logo, binaries)) },
    client: found ? { name: found.client.name, colour: found.client.colour, logo: clientLogo && (await printedLogo(clientLogo, binaries)) } : null,
  }
}
