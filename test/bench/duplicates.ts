import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import type { SimilarDraft } from '../../shared/model/similar.ts'
import { openTables, type Database } from '../../electron/core/db/database.ts'
import { putSignature } from '../../electron/core/db/signatures.ts'
import type { Signature } from '../../electron/core/gather/signature.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { openSimilarity } from '../../electron/core/similarity.ts'
import { gatherFile } from '../fixtures/gathered.ts'
import { createMadeSignatures } from '../fixtures/made-signatures.ts'
import { type DuplicateClip, editOf, readDuplicateClips } from './duplicate-clips.ts'
import { ffmpegSignature } from './duplicate-peers.ts'

interface Options {
  data: string
  drafts: number
  peers: boolean
  json?: string
}

type Found = Map<string, SimilarDraft[]>

/**
 * Finds each clip's edits through the product's own decode, database and search, in a library filled up with made signatures to `drafts`.
 * Recall counts pairs of edits of one video; a false pair is one of two videos, or of a video with a made draft.
 */
export async function benchDuplicates({ data, drafts, peers: withPeers, json }: Options): Promise<void> {
  const clips = readDuplicateClips(data)
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-bench-duplicates-'))
  const db = openTables(folder)
  const ids = new Map<string, DuplicateClip>()
  for (const clip of clips) {
    const { signature, artifacts } = await gatherFile(clip.file)
    ids.set(keep(db, [{ name: clip.name, durationS: artifacts.probe.durationS, signature }])[0]!, clip)
  }
  fillUp(db, drafts - clips.length)
  const { found, firstMs, timesMs } = await search(db, [...ids.keys()])
  db.close()
  rmSync(folder, { recursive: true })

  const pairs = pairsOf(ids, found)
  const ours = {
    recall: share(pairs.filter((pair) => pair.same)),
    falsePairs: pairs.filter((pair) => !pair.same && pair.found).length + [...found.values()].flat().filter((each) => !ids.has(each.draftId)).length,
    searchMs: timesMs.toSorted((one, other) => one - other)[Math.floor(0.95 * timesMs.length)] ?? 0,
    firstSearchMs: firstMs,
    pairs: pairs.filter((pair) => pair.same).length,
    strangerPairs: pairs.filter((pair) => !pair.same).length,
  }
  const edits = Object.groupBy(pairs.filter((pair) => pair.edit !== null), (pair) => pair.edit ?? '')
  const perEdit = Object.fromEntries(Object.entries(edits).map(([edit, each]) => [edit, `${each?.filter((pair) => pair.found).length}/${each?.length}`]))
  const { ffmpeg } = await findBinaries()
  const peers = withPeers ? { 'ffmpeg signature': ffmpegSignature(ffmpeg.path, clips) } : {}
  print(ours, perEdit, peers, pairs)
  console.log(`${drafts} drafts · ffmpeg ${ffmpeg.version} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`)
  if (json) writeFileSync(json, JSON.stringify({ ours: { ...ours, perEdit }, peers, clips: pairs.filter((pair) => pair.same || pair.found) }, null, 2))
}

interface Pair {
  one: string
  other: string
  same: boolean
  edit: string | null
  found: boolean
  kind: string | null
}

/** Every two clips, found where either finds the other. */
function pairsOf(ids: Map<string, DuplicateClip>, found: Found): Pair[] {
  const all = [...ids]
  return all.flatMap(([oneId, one], at) =>
    all.slice(at + 1).map(([otherId, other]) => {
      const hit = found.get(oneId)?.find((each) => each.draftId === otherId) ?? found.get(otherId)?.find((each) => each.draftId === oneId)
      const same = one.video === other.video
      return { one: one.name, other: other.name, same, edit: same ? editOf(one, other) : null, found: hit !== undefined, kind: hit?.kind ?? null }
    }),
  )
}

async function search(db: Database, ids: string[]): Promise<{ found: Found; firstMs: number; timesMs: number[] }> {
  const similarity = openSimilarity(db)
  const found: Found = new Map()
  const timesMs: number[] = []
  const timed = async (id: string) => {
    const from = performance.now()
    found.set(id, await similarity.find(id))
    return performance.now() - from
  }
  const firstMs = ids[0] === undefined ? 0 : await timed(ids[0])
  for (const id of ids) timesMs.push(await timed(id))
  await similarity.close()
  return { found, firstMs, timesMs }
}

interface Kept {
  name: string
  durationS: number
  signature: Signature
}

/** Rows of drafts and signatures alone: the search reads nothing else. */
function keep(db: Database, drafts: Kept[]): string[] {
  return db.write((run) =>
    drafts.map(({ name, durationS, signature }) => {
      const id = randomUUID()
      const hash = id.replaceAll('-', '').repeat(2)
      run(db.build.insertInto('drafts').values({ id, content_hash: hash, name, path: name, file_bytes: 1, duration_s: durationS, caption: null, imported_at: '', removed_at: null }))
      putSignature(db, run, hash, signature)
      return id
    }),
  )
}

function fillUp(db: Database, count: number): void {
  const make = createMadeSignatures(1)
  for (let made = 0; made < count; made += 500) {
    const batch = Array.from({ length: Math.min(500, count - made) }, (_, at) => 15 + ((made + at) % 31))
    keep(db, batch.map((seconds, at) => ({ name: `made ${made + at}`, durationS: seconds, signature: make(seconds) })))
  }
}

function share(pairs: Pair[]): number {
  return pairs.filter((pair) => pair.found).length / Math.max(1, pairs.length)
}

function print(ours: { recall: number; falsePairs: number; searchMs: number; firstSearchMs: number; pairs: number; strangerPairs: number }, perEdit: Record<string, string>, peers: Record<string, ReturnType<typeof ffmpegSignature>>, pairs: Pair[]): void {
  const table = new Table({ head: ['', 'Hookline', ...Object.keys(peers)], style: { head: [], border: [] } })
  const others = Object.values(peers)
  table.push(['recall', `${ours.recall.toFixed(3)} of ${ours.pairs} pairs`, ...others.map((peer) => `${peer.recall.toFixed(3)} of ${peer.pairs} edits with originals`)])
  table.push(['strangers paired', `${ours.falsePairs} of ${ours.strangerPairs}`, ...others.map((peer) => `${peer.falsePairs} of ${peer.strangerPairs}`)])
  table.push(['search', `${ours.searchMs.toFixed(0)} ms (p95), first ${ours.firstSearchMs.toFixed(0)} ms`, ...others.map((peer) => `${peer.secondsPerPair.toFixed(2)} s a pair`)])
  for (const [edit, hits] of Object.entries(perEdit)) table.push([`${edit} × original`, hits, ...others.map((peer) => peer.perEdit[edit] ?? '')])
  console.log(table.toString())
  for (const pair of pairs.filter((each) => each.same !== each.found)) console.log(pair.same ? 'missed' : 'paired', pair.one, pair.other)
}
