import { z } from 'zod'
import { account, clientDetails, fullClient, pillar } from '../model/client.ts'
import { failure } from '../model/failure.ts'
import { client, clientId, clientName, clientColour } from '../model/library.ts'

const id = z.object({ id: z.uuid() })
const nothing = z.object({})

/** Clients and what belongs to them. */
export const clientCalls = {
  /** Clients by name, those in the archive last. */
  'client.list': { input: nothing, output: z.object({ clients: z.array(client.extend({ archivedAt: z.iso.datetime().nullable(), timeZone: z.string(), hasLogo: z.boolean() })) }) },
  'client.get': { input: z.object({ id: clientId }), output: fullClient },
  /** Rejects with `client_exists` where there is one of that name, however it is written. */
  'client.add': { input: z.object({ name: clientName, colour: clientColour, details: clientDetails.partial().optional() }), output: client },
  'client.change': { input: z.object({ id: clientId, name: clientName, colour: clientColour }), output: client },
  /** Changes what is told. Answers with all as it was. A new zone leaves the wall-clock times of posts as they are. */
  'client.describe': { input: z.object({ id: clientId, details: clientDetails.partial() }), output: z.object({ before: clientDetails }) },
  /** PNG, JPEG or WebP of at most 512 kB, as base64; null takes it away. Served at `/logo/<id>`. Answers with what was there. */
  'client.setLogo': { input: z.object({ id: clientId, logo: z.base64().max(700_000).nullable() }), output: z.object({ before: z.base64().nullable() }) },
  'client.archive': { input: z.object({ id: clientId, archived: z.boolean() }), output: nothing },
  /** Takes a client away; its drafts stay and keep it in mind. `client.restore` undoes it for 30 days, after which its plan is gone. */
  'client.remove': { input: z.object({ id: clientId }), output: nothing },
  'client.restore': { input: z.object({ id: clientId }), output: nothing },
  /** Those removed that can still be restored. */
  'client.removed': { input: nothing, output: z.object({ clients: z.array(client.extend({ removedAt: z.iso.datetime(), goneAt: z.iso.datetime() })) }) },
  /** One client as a single file: who it is, accounts, pillars, plan, repeats, hashtags; of drafts what they are known by, not the videos. */
  'client.export': { input: z.object({ id: clientId }), output: z.object({ fileName: z.string(), text: z.string() }) },
  /** Reads such a file: all of it is taken in, or nothing. A dry run tells what would come. */
  'client.import': {
    input: z.object({ text: z.string().max(64 * 1024 * 1024), dryRun: z.boolean() }),
    output: z.object({ client: client.nullable(), posts: z.number().int(), draftsFound: z.number().int(), draftsMissing: z.number().int(), problems: z.array(failure) }),
  },
  'account.keep': { input: account, output: z.object({ before: account.nullable() }) },
  'account.remove': { input: id, output: nothing },
  'account.restore': { input: id, output: nothing },
  'pillar.keep': { input: pillar, output: z.object({ before: pillar.nullable() }) },
  'pillar.remove': { input: id, output: nothing },
  'pillar.restore': { input: id, output: nothing },
} as const
