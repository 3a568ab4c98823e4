import { z } from 'zod'
import { artifacts } from '../../../shared/model/artifacts.ts'
import { analysis, draft, type Analysis, type Draft } from '../../../shared/model/draft.ts'
import { profileId, type ProfileId } from '../../../shared/model/profile.ts'
import { verdict, type Verdict } from '../../../shared/model/verdict.ts'
import type { Signature } from '../gather/signature.ts'
import type { Database } from './database.ts'
import { putSignature } from './signatures.ts'
import type { Tables } from './tables.ts'

/** A draft, where its file lies, and the last analysis of it. */
export interface StoredDraft {
  draft: Draft
  path: string
  /** The house rules it is judged by. */
  houseRulesId: string | null
  /** The goal it is to be judged for where no house rules are; its verdict follows when it is judged again. */
  profile: ProfileId
  analysis: Analysis
}

/** The drafts of the library by id, last imported first. */
export function draftIds(db: Database): string[] {
  return db.all(db.build.selectFrom('drafts').select('id').where('removed_at', 'is', null).orderBy('imported_at', 'desc')).map(({ id }) => id)
}

/** Those of the given drafts that are in the library. */
export function existingDrafts(db: Database, ids: readonly string[]): string[] {
  return db.all(db.build.selectFrom('drafts').select('id').where('id', 'in', [...ids]).where('removed_at', 'is', null)).map(({ id }) => id)
}

/** A draft with its last analysis, also one that was taken out of the library where it is looked up by content. */
export function findDraft(db: Database, by: { id: string } | { contentHash: string }): StoredDraft | undefined {
  const drafts = db.build.selectFrom('drafts').selectAll()
  const row = db.first('id' in by ? drafts.where('id', '=', by.id).where('removed_at', 'is', null) : drafts.where('content_hash', '=', by.contentHash))
  if (!row) return undefined
  const latest = db.first(db.build.selectFrom('analyses').selectAll().where('draft_id', '=', row.id).orderBy('analysed_at', 'desc').limit(1))
  return latest && { draft: toDraft(row), path: row.path, houseRulesId: row.house_rules_id, profile: profileId.parse(latest.profile), analysis: toAnalysis(latest) }
}

/**
 * Keeps a draft, one analysis of it and its signature in one transaction. A content that is there already keeps its id and its place in the library; two programs that import the same file at once make one draft.
 */
export function keepAnalysis(db: Database, found: Omit<StoredDraft, 'analysis' | 'profile'>, made: Analysis, { signature, folder }: { signature: Signature; folder: string }): void {
  const { draft: kept, path, houseRulesId } = found
  db.write((run) => {
    run(
      db.build
        .insertInto('drafts')
        .values({
          id: kept.id,
          content_hash: kept.contentHash,
          name: kept.name,
          path,
          file_bytes: kept.fileBytes,
          duration_s: kept.durationS,
          caption: kept.caption,
          imported_at: kept.importedAt,
          removed_at: null,
          house_rules_id: houseRulesId,
          folder,
        })
        .onConflict((conflict) =>
          conflict.column('content_hash').doUpdateSet({ name: kept.name, path, duration_s: kept.durationS, caption: kept.caption, house_rules_id: houseRulesId, removed_at: null }),
        ),
    )
    // The draft may have been made by another program a moment ago, under another id.
    const draftId = db.build.selectFrom('drafts').select('id').where('content_hash', '=', kept.contentHash)
    run(db.build.insertInto('analyses').values({ ...toRow(made), draft_id: draftId }))
    putSignature(db, run, kept.contentHash, signature)
  })
}

/** Keeps a new judgement of what was measured before, and the caption it was made with. */
export function keepVerdict(db: Database, { draft: kept, path, houseRulesId }: Omit<StoredDraft, 'analysis' | 'profile'>, made: Analysis): void {
  db.write((run) => {
    run(db.build.updateTable('drafts').set({ name: kept.name, path, caption: kept.caption, house_rules_id: houseRulesId, removed_at: null }).where('id', '=', kept.id))
    const { profile, score, coverage, verdict_word, verdict: judged } = toRow(made)
    run(db.build.updateTable('analyses').set({ profile, score, coverage, verdict_word, verdict: judged }).where('id', '=', made.id))
  })
}

/** How many other drafts showed the same video when that was last looked up; undefined where it never was. */
export function alikeOf(db: Database, draftId: string): number | undefined {
  return db.first(db.build.selectFrom('drafts').select('alike').where('id', '=', draftId))?.alike ?? undefined
}

export function keepAlike(db: Database, draftId: string, alike: number): void {
  db.write((run) => run(db.build.updateTable('drafts').set({ alike }).where('id', '=', draftId)))
}

/** Takes drafts out of the library, or, with null, back in. */
export function markRemoved(db: Database, ids: readonly string[], removedAt: string | null): void {
  db.write((run) => run(db.build.updateTable('drafts').set({ removed_at: removedAt }).where('id', 'in', [...ids])))
}

function toDraft(row: Pick<Tables['drafts'], 'id' | 'content_hash' | 'name' | 'file_bytes' | 'duration_s' | 'caption' | 'imported_at'>): Draft {
  return draft.parse({
    id: row.id,
    contentHash: row.content_hash,
    name: row.name,
    fileBytes: row.file_bytes,
    durationS: row.duration_s,
    caption: row.caption,
    importedAt: row.imported_at,
  })
}

const json = z.string().transform((text): unknown => JSON.parse(text))
const stored = z.object({
  artifacts: json.pipe(artifacts),
  verdict: json.pipe(verdict),
  damage: z.union([z.null(), json.pipe(analysis.shape.damage)]),
  tools: json.pipe(analysis.shape.tools),
  ffmpeg_command: json.pipe(analysis.shape.ffmpegCommand),
})

function toAnalysis(row: Tables['analyses']): Analysis {
  const read = stored.parse(row)
  return {
    id: row.id,
    draftId: row.draft_id,
    analysedAt: row.analysed_at,
    artifacts: read.artifacts,
    verdict: read.verdict,
    damage: read.damage,
    tools: read.tools,
    ffmpegCommand: read.ffmpeg_command,
  }
}

function toRow(made: Analysis): Omit<Tables['analyses'], 'draft_id'> {
  const judged: Verdict = made.verdict
  return {
    id: made.id,
    analysed_at: made.analysedAt,
    profile: judged.profile,
    score: judged.score,
    coverage: judged.coverage,
    verdict_word: judged.verdict,
    damaged: made.damage ? 1 : 0,
    artifacts: JSON.stringify(made.artifacts),
    verdict: JSON.stringify(judged),
    damage: made.damage && JSON.stringify(made.damage),
    tools: JSON.stringify(made.tools),
    ffmpeg_command: JSON.stringify(made.ffmpegCommand),
  }
}
