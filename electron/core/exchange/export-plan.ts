import type { ParsedInput } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { Post } from '../../../shared/model/post.ts'
import { expandRepeats, occurrenceRef } from '../../../shared/planning/repeats.ts'
import { listClients } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { draftsFor, historiesOf } from '../db/plan-of-client.ts'
import type { KeptPlan } from './kept-plan.ts'
import { loadPlan } from './load.ts'
import { untouched } from './settle.ts'
import { writeCsv } from './write-csv.ts'
import { writeIcs } from './write-ics.ts'
import { writeJson } from './write-json.ts'

type ExportInput = ParsedInput<'plan.export'>
export type PlanFormat = ExportInput['format']

export const contentTypes: Record<PlanFormat, string> = { csv: 'text/csv; charset=utf-8', ics: 'text/calendar; charset=utf-8', json: 'application/json' }

/** So far ahead occurrences are written as rows where no end is told. A judgement. */
const daysAhead = 366
const dayMs = 86_400_000

/** Plans as a file. Throws `client_not_found`. */
export function exportPlan(db: Database, { clientIds, from, to, format, withBom, isPublic }: ExportInput, now: Date): { fileName: string; type: string; text: string } {
  const plans = (clientIds ?? listClients(db).map(({ id }) => id)).map((id) => loadPlan(db, id))
  const [only, ...others] = plans
  if (!only) throw new Failure('client_not_found')
  const at = now.toISOString()
  const fileName = `hookline-${others.length === 0 ? safeName(only.client.name) : 'plans'}-${from ?? at.slice(0, 10)}${isPublic && format === 'ics' ? '-public' : ''}.${format}`
  const within = plans.map((plan) => ({ ...plan, posts: plan.posts.filter(isWithin(from, to)) }))
  const text = format === 'csv' ? csvOf(within, { from, to, now, withBom }) : format === 'ics' ? writeIcs(within, at, { isPublic }) : jsonOf(db, within, at)
  return { fileName, type: contentTypes[format], text }
}

/** An idea is within no stretch of time. */
function isWithin(from: string | null, to: string | null): (post: Post) => boolean {
  if (from === null && to === null) return () => true
  return ({ localAt }) => localAt !== null && (from === null || localAt.slice(0, 10) >= from) && (to === null || localAt.slice(0, 10) <= to)
}

function jsonOf(db: Database, plans: readonly KeptPlan[], at: string): string {
  return writeJson(
    plans.map((plan) => {
      const used = new Set([...plan.posts, ...plan.repeats.map(({ content }) => content)].flatMap(({ draftId }) => draftId ?? []))
      return { ...plan, events: historiesOf(db, plan.client.id), drafts: draftsFor(db, plan.client.id).filter(({ id }) => used.has(id)) }
    }),
    at,
  )
}

/** A row of a spreadsheet is one post, so repeats are told by their occurrences. */
function csvOf(plans: readonly KeptPlan[], { from, to, now, withBom }: { from: string | null; to: string | null; now: Date; withBom: boolean }): string {
  const last = `${to ?? new Date(now.getTime() + daysAhead * dayMs).toISOString().slice(0, 10)}T23:59`
  const written = plans.map(({ client, posts, removedPosts, repeats, names }) => {
    const touched = new Set([...posts, ...removedPosts].flatMap(({ repeatId, occurrence }) => (repeatId === null || occurrence === null ? [] : [occurrenceRef(repeatId, occurrence)])))
    const occurrences = repeats.flatMap((repeat) => expandRepeats([repeat], touched, from === null ? repeat.localStart : `${from}T00:00`, last)).map(({ repeat, localAt }) => untouched(repeat, localAt, client.id))
    const all = [...posts, ...occurrences].toSorted((one, other) => compare(one.localAt ?? '9999', other.localAt ?? '9999'))
    return { posts: all, context: { client, ...names } }
  })
  return writeCsv(written, withBom)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** A name that every file system bears. */
function safeName(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 40).toLowerCase() || 'plan'
}
