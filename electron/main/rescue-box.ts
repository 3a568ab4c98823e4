import { formatInstant } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { Failure, type FailureData } from '../../shared/model/failure.ts'
import { listBackups } from '../core/backups.ts'
import { rescueFromCopy, salvage, whatIsLeft } from '../core/db/rescue.ts'

export interface Question {
  message: string
  detail: string
  /** The last one leaves all as it is. */
  buttons: string[]
}

/** Asks what to do about a library that is damaged, and does it. False where nothing was done. Throws as the rescue does. */
export async function offerRescue(dataDir: string, failure: FailureData, language: Language, ask: (question: Question) => Promise<number>): Promise<boolean> {
  const { t } = createTexts(language)
  const { what, why } = failureWords(failure, language)
  const copy = (await listBackups(dataDir)).find(({ drafts }) => drafts !== null)
  const left = whatIsLeft(dataDir)
  const ways = [
    ...(copy ? [{ button: t('terminal:backup.box.copy', { time: formatInstant(copy.createdAt, language) }), go: () => rescueFromCopy(dataDir, copy.id) }] : []),
    ...(left instanceof Failure ? [] : [{ button: t('terminal:backup.box.salvage', { drafts: left.drafts, posts: left.posts }), go: () => salvage(dataDir) }]),
  ]
  const answer = await ask({ message: what, detail: `${why}\n\n${t('terminal:backup.box.kept')}`, buttons: [...ways.map(({ button }) => button), t('terminal:backup.box.quit')] })
  const way = ways[answer]
  way?.go()
  return way !== undefined
}
