import type { TextSource } from '../../../shared/contract/text-source.ts'
import type { FailureData } from '../../../shared/model/failure.ts'
import type { CallContext } from '../core.ts'
import type { Database } from '../db/database.ts'
import { readText } from '../text-source.ts'
import type { UploadFolder } from '../uploads.ts'
import type { Changed } from './handlers.ts'

/** What it takes to take in a file of text. */
export interface TakingIn {
  db: Database
  uploads: UploadFolder
  now: () => Date
  changed: Changed
}

/** The text of what spreadsheets write, which is not always Unicode; the notes say where its letters are a guess. Rejects as `readText` does. */
export async function readSheet(source: TextSource, uploads: UploadFolder, maxBytes: number, { grant, signal }: CallContext): Promise<{ text: string; notes: FailureData[] }> {
  const { text, isGuessed } = await readText(source, { uploads, grant, maxBytes, signal, otherwise: 'windows-1252' })
  return { text, notes: isGuessed ? [{ code: 'plan_letters_guessed' }] : [] }
}
