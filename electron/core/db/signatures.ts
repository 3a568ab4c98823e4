import type { Compilable } from 'kysely'
import type { Signature } from '../gather/signature.ts'
import type { Database } from './database.ts'

/** Keeps the signature of a draft, in the place of an older one, as part of a running transaction. */
export function putSignature(db: Database, run: (query: Compilable) => void, contentHash: string, { thumbs, words, sounds }: Signature): void {
  const draftId = db.build.selectFrom('drafts').select('id').where('content_hash', '=', contentHash)
  run(db.build.deleteFrom('signatures').where('draft_id', '=', draftId))
  run(db.build.insertInto('signatures').values({ draft_id: draftId, thumbs: Buffer.from(thumbs), words: toBytes(words), sounds: toBytes(sounds) }))
}

/** What an index is made of: all but the thumbs. */
export interface StoredWords {
  id: number
  words: Uint32Array
  sounds: Uint32Array
}

/** The words of at most `most` signatures kept after the one numbered `id`, oldest first, also of drafts that are out of the library for now. */
export function wordsSince(db: Database, id: number, most: number): StoredWords[] {
  const rows = db.all(db.build.selectFrom('signatures').select(['id', 'words', 'sounds']).where('id', '>', id).orderBy('id').limit(most))
  return rows.map((row) => ({ id: row.id, words: toNumbers(row.words), sounds: toNumbers(row.sounds) }))
}

export interface StoredSignature {
  id: number
  draftId: string
  name: string
  durationS: number
  signature: Signature
}

/** Signatures by number; those of drafts out of the library, and those a newer one has taken the place of, are not there. */
export function signaturesOf(db: Database, ids: readonly number[]): StoredSignature[] {
  return select(db, (query) => query.where('signatures.id', 'in', [...ids]))
}

/** The signature of a draft; undefined where it was analysed before there were any. */
export function signatureOfDraft(db: Database, draftId: string): StoredSignature | undefined {
  return select(db, (query) => query.where('drafts.id', '=', draftId))[0]
}

function select(db: Database, narrow: (query: ReturnType<typeof joined>) => ReturnType<typeof joined>): StoredSignature[] {
  return db.all(narrow(joined(db))).map((row) => ({
    id: row.id,
    draftId: row.draft_id,
    name: row.name,
    durationS: row.duration_s,
    signature: { thumbs: row.thumbs, words: toNumbers(row.words), sounds: toNumbers(row.sounds) },
  }))
}

function joined(db: Database) {
  return db.build
    .selectFrom('signatures')
    .innerJoin('drafts', 'drafts.id', 'signatures.draft_id')
    .where('drafts.removed_at', 'is', null)
    .select(['signatures.id', 'signatures.draft_id', 'drafts.name', 'drafts.duration_s', 'signatures.thumbs', 'signatures.words', 'signatures.sounds'])
}

// Every platform that Node, Electron and ffmpeg are built for here is little-endian.
function toBytes(numbers: Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** A copy: a blob may lie at an odd place in memory. */
function toNumbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer)
}
