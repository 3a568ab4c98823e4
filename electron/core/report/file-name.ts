import { createTexts } from '../../../shared/i18n/index.ts'
import { plainName } from '../../../shared/review/build-page-data.ts'
import type { ReportContent } from './documents/document.ts'
import type { ReportFrame } from './data/report-data.ts'

/** `certificate-my-draft-2026-11-22.pdf`: what it is, of what, and the day it was made; letters that every system takes. */
export function reportFileName(kind: ReportContent['kind'], name: string, { language, madeAt }: Pick<ReportFrame, 'language' | 'madeAt'>): string {
  const { t } = createTexts(language)
  return `${t(`report:fileName.${kind}`)}-${plainName(name.replace(/\.[A-Za-z0-9]{2,5}$/, ''))}${madeAt.slice(0, 10)}.pdf`
}
