import type { ReportSubject } from '../../shared/contract/reports.ts'

/** Where each answer of the core is kept; what lies within a draft's key is asked again when the draft changes. */
export const keys = {
  info: ['info'],
  drafts: ['drafts'],
  everyDraft: ['draft'],
  draft: (draftId: string) => ['draft', draftId],
  similar: ['similar'],
  /** By topic: the core names what changed. */
  house: ['house'],
  clients: ['clients'],
  hashtags: ['hashtags'],
  /** All that is planned; a post by its ref, within it. */
  plan: ['plan'],
  post: (ref: string) => ['plan', 'post', ref],
  client: (id: string) => ['clients', id],
  /** Within the topic of the plan. */
  planVerdicts: ['plan', 'verdict'],
  planVerdict: (clientId: string, from: string, to: string) => ['plan', 'verdict', clientId, from, to],
  hashtagLibrary: (clientId: string | null | undefined) => ['hashtags', 'library', clientId ?? (clientId === null ? 'everybody' : 'all')],
  reports: ['reports'],
  report: (subject: ReportSubject | null, language: string) => ['reports', subject, language],
  branding: ['settings', 'branding'],
  settings: ['settings'],
  watch: ['watch'],
  backups: ['backups'],
  versions: (draftId: string) => ['draft', draftId, 'versions'],
  ffmpeg: ['ffmpeg'],
  data: ['data'],
  profiles: (draftId: string) => ['draft', draftId, 'profiles'],
}
