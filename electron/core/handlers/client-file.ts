import type { Output } from '../../../shared/contract/contract.ts'
import { toFailure, type FailureData } from '../../../shared/model/failure.ts'
import { exportClient, fileNameOf } from '../client-file/export-client.ts'
import { maxFileBytes, type ClientFile } from '../client-file/form.ts'
import type { Arrival } from '../client-file/arrival.ts'
import { arrivalOf, importClient } from '../client-file/import-client.ts'
import { readClientFile } from '../client-file/read-client-file.ts'
import { readLogo } from '../logo.ts'
import { readText } from '../text-source.ts'
import type { Handler, Handlers } from './handlers.ts'
import type { TakingIn } from './taking-in.ts'

/** One client as a file, out and in. */
export function clientFileHandlers(dependencies: TakingIn): Pick<Handlers, 'client.export' | 'client.import'> {
  const { db, now } = dependencies
  return {
    'client.export': async ({ id }) => {
      const exportedAt = now().toISOString()
      const file = exportClient(db, id, exportedAt)
      return { fileName: fileNameOf(file.client.name, exportedAt), text: `${JSON.stringify(file, null, 1)}\n` }
    },
    'client.import': importer(dependencies),
  }
}

/** An upload is kept while it may be asked for again: after a dry run, and where it was refused. */
function importer({ db, uploads, now, changed }: TakingIn): Handler<'client.import'> {
  return async ({ source, dryRun }, { grant, signal }) => {
    const { text } = await readText(source, { uploads, grant, maxBytes: maxFileBytes, signal })
    const read = readClientFile(text)
    if ('problems' in read) return refused(read.problems)
    const { file } = read
    const logo = await logoOf(file)
    if ('code' in logo) return refused([logo])
    if (dryRun) return told(file, arrivalOf(db, file), null)
    const arrival = importClient(db, file, logo.bytes, now().toISOString())
    if ('upload' in source) await uploads.discard(source.upload)
    changed([], ['clients', 'plan', 'hashtags'])
    return told(file, arrival, arrival.client)
  }
}

async function logoOf({ logo }: ClientFile): Promise<{ bytes: Uint8Array | null } | FailureData> {
  if (logo === null) return { bytes: null }
  return readLogo(logo).catch(toFailure)
}

function told(file: ClientFile, { client: { name }, isCopy, draftsFound, draftsMissing, notices }: Arrival, client: Output<'client.import'>['client']): Output<'client.import'> {
  const counts = { accounts: file.accounts.length, pillars: file.pillars.length, posts: file.posts.length, repeats: file.repeats.length, hashtagGroups: file.hashtagGroups.length }
  return { client, name, isCopy, ...counts, draftsFound, draftsMissing, problems: [], notices }
}

function refused(problems: FailureData[]): Output<'client.import'> {
  return { client: null, name: '', isCopy: false, accounts: 0, pillars: 0, posts: 0, repeats: 0, hashtagGroups: 0, draftsFound: 0, draftsMissing: 0, problems, notices: [] }
}
