import { z } from 'zod'
import { draftId, draftSummary } from '../model/draft.ts'
import { client, clientColour, clientId, clientName, order, wayBack } from '../model/library.ts'

/** Calls on the order in the library: clients, folders, tags and versions. */
export const libraryCalls = {
  /** The newest version of every draft of the library, last imported first; only some where told, and none of those that are gone. */
  'draft.list': { input: z.object({ draftIds: z.array(draftId).max(10_000).optional() }), output: z.object({ drafts: z.array(draftSummary) }) },
  /** All versions of the draft, the first one first; also where it is the only one. */
  'draft.versions': { input: z.object({ draftId }), output: z.object({ versions: z.array(draftSummary) }) },
  /**
   * Makes a draft, with all versions it has, the newest ones of another, whose client, folder and tags it gets; or with null a draft of its own.
   * Answers with the way back, for `draft.place`.
   */
  'draft.setVersionOf': { input: z.object({ draftId, of: draftId.nullable() }), output: z.object({ before: wayBack }) },
  /** Changes what is told, of all versions of the drafts; what is not told stays. */
  'draft.organise': { input: order, output: z.object({ before: wayBack }) },
  /** Takes back `draft.organise` or `draft.setVersionOf`, given their `before`. */
  'draft.place': { input: wayBack, output: z.object({}) },
  /** Clients by name. */
  'client.list': { input: z.object({}), output: z.object({ clients: z.array(client) }) },
  /** Rejects with `client_exists` where there is one of that name, however it is written. */
  'client.add': { input: z.object({ name: clientName, colour: clientColour }), output: client },
  'client.change': { input: z.object({ id: clientId, name: clientName, colour: clientColour }), output: client },
  /** Takes a client away; its drafts stay and keep it in mind, so that `client.restore` undoes it. */
  'client.remove': { input: z.object({ id: clientId }), output: z.object({}) },
  'client.restore': { input: z.object({ id: clientId }), output: z.object({}) },
} as const
