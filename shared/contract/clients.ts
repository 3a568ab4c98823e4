import { z } from 'zod'
import { account, clientDetails, clientDetailsChange, fullClient, listedClient, pillar } from '../model/client.ts'
import { failure } from '../model/failure.ts'
import { client, clientColour, clientId, clientName, draftsJudgedBy } from '../model/library.ts'
import { textSource } from './text-source.ts'

const id = z.object({ id: z.uuid() })
const nothing = z.object({})
const count = z.number().int()

/** Clients and what belongs to them. */
export const clientCalls = {
  /** Clients by name, those in the archive last. */
  'client.list': { input: nothing, output: z.object({ clients: z.array(listedClient) }) },
  'client.get': { input: z.object({ id: clientId }), output: fullClient },
  /** Rejects with `client_exists` where there is one of that name, however it is written. */
  'client.add': { input: z.object({ name: clientName, colour: clientColour, details: clientDetailsChange.optional() }), output: client },
  'client.change': { input: z.object({ id: clientId, name: clientName, colour: clientColour }), output: client },
  /**
   * Changes what is told. Where the goal or the house rules are told and change, all drafts of the client are judged by them from then on; with `judgedBy`,
   * these drafts by what stands there instead. Answers with all as it was: given back as `details` and `judgedBy`, it undoes the change. A new zone leaves
   * the wall-clock times of posts as they are.
   */
  'client.describe': {
    input: z.object({ id: clientId, details: clientDetailsChange, judgedBy: z.array(draftsJudgedBy).max(10_000).optional() }),
    output: z.object({ before: clientDetails, judgedBy: z.array(draftsJudgedBy) }),
  },
  /** PNG, JPEG or WebP of at most 512 kB, as base64; null takes it away. Served at `logoPath`. Answers with what was there. */
  'client.setLogo': { input: z.object({ id: clientId, logo: z.base64().max(700_000).nullable() }), output: z.object({ before: z.base64().nullable() }) },
  'client.archive': { input: z.object({ id: clientId, archived: z.boolean() }), output: nothing },
  /** Takes a client away; its drafts stay and keep it in mind. `client.restore` undoes it for 30 days, after which its plan is gone. */
  'client.remove': { input: z.object({ id: clientId }), output: nothing },
  /** Rejects with `client_exists` where another has got its name meanwhile. */
  'client.restore': { input: z.object({ id: clientId }), output: nothing },
  /** Those removed that can still be restored, the last removed first. */
  'client.removed': { input: nothing, output: z.object({ clients: z.array(client.extend({ removedAt: z.iso.datetime(), goneAt: z.iso.datetime() })) }) },
  /** One client as a single file: who it is, accounts, pillars, plan, repeats, hashtags; of drafts what they are known by, not the videos. */
  'client.export': { input: z.object({ id: clientId }), output: z.object({ fileName: z.string(), text: z.string() }) },
  /**
   * Reads such a file: all of it is taken in, or nothing where there are problems. A dry run tells what would come. Where the library knows any of the ids in
   * it, a copy with new ones is made; where it has a client of that name, the name gets a number. `client.remove` undoes it.
   */
  'client.import': {
    input: z.object({ source: textSource, dryRun: z.boolean() }),
    output: z.object({
      /** Null in a dry run, and where there are problems. */
      client: client.nullable(),
      /** The name it gets. */
      name: z.string(),
      isCopy: z.boolean(),
      accounts: count,
      pillars: count,
      posts: count,
      repeats: count,
      hashtagGroups: count,
      /** Drafts of the file that are in this library by their content, and those that are not; posts with those have no draft. */
      draftsFound: count,
      draftsMissing: count,
      /** Why it cannot be taken in. */
      problems: z.array(failure),
      /** What is left out of it. */
      notices: z.array(failure),
    }),
  },
  /** Keeps an account, a new one or as it is now; one that was removed is back then. Answers with how it was before, null for a new one. */
  'account.keep': { input: account, output: z.object({ before: account.nullable() }) },
  'account.remove': { input: id, output: nothing },
  'account.restore': { input: id, output: nothing },
  /** As `account.keep`. */
  'pillar.keep': { input: pillar, output: z.object({ before: pillar.nullable() }) },
  'pillar.remove': { input: id, output: nothing },
  'pillar.restore': { input: id, output: nothing },
} as const
