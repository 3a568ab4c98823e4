import { z } from 'zod'
import type { FailureData } from '../../../shared/model/failure.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { post, postEvent, repeat, type Post } from '../../../shared/model/post.ts'
import type { Names } from './names.ts'
import { nothingTold, type ToldPlan, type ToldPost, type ToldRepeat } from './plan.ts'
import { tableLimits } from './table.ts'

/** What a file of this version begins with. */
export const planVersion = 'plan/1'
/** A plan is nested seven deep. */
const deepest = 20

const named = z.strictObject({ id: z.uuid(), name: z.string().max(1000) })
const strictPost = z.strictObject({ post: z.strictObject(post.shape), events: z.array(postEvent.omit({ id: true }).strict()).max(10_000) })
const strictRepeat = z.strictObject({ ...repeat.shape, content: z.strictObject(repeat.shape.content.shape) })
const planOfClient = z.strictObject({
  client: z.strictObject({ id: z.uuid(), name: z.string().max(200), timeZone: z.string().max(64) }),
  accounts: z.array(named).max(10_000),
  pillars: z.array(named).max(10_000),
  drafts: z.array(named).max(tableLimits.rows),
  posts: z.array(z.unknown()).max(tableLimits.rows),
  repeats: z.array(z.unknown()).max(tableLimits.rows),
})
const planFile = z.strictObject({ hookline: z.literal(planVersion), exportedAt: z.iso.datetime(), clients: z.array(planOfClient).max(1000) })
export type PlanFile = z.infer<typeof planFile>
export type WrittenPost = z.infer<typeof strictPost>

type Belongings = Record<'accounts' | 'pillars' | 'drafts', Names>

/** Reads a plan that Hookline wrote as JSON: strictly, since a word that is not understood could be one that counts. */
export function readJson(text: string, kept: Belongings): ToldPlan {
  const found = nestedDeeperThan(text, deepest) ? undefined : parseJson(text)
  if (found === undefined) return failed({ code: 'plan_json_syntax' })
  const version = z.object({ hookline: z.string().max(100) }).safeParse(found).data?.hookline
  if (version !== planVersion) return failed({ code: 'plan_json_version', values: { found: version ?? '–', known: planVersion } })
  const file = planFile.safeParse(found)
  if (!file.success) return failed(invalid(0, file.error))
  const plans = file.data.clients
  if (plans.every(({ posts, repeats }) => posts.length + repeats.length === 0)) return failed({ code: 'plan_empty' })
  return {
    ...nothingTold,
    repeats: plans.flatMap((plan) => plan.repeats.map((each, index) => toldRepeat(each, index + 1, plan, kept))),
    posts: plans.flatMap((plan) => plan.posts.map((each, index) => toldPost(each, index + 1, plan, kept))),
  }
}

function failed(failure: FailureData): ToldPlan {
  return { ...nothingTold, problems: [failure] }
}

function toldPost(found: unknown, row: number, plan: z.infer<typeof planOfClient>, kept: Belongings): ToldPost {
  const read = strictPost.safeParse(found)
  if (!read.success) return { row, ref: null, told: {}, client: plan.client.id, problems: [invalid(row, read.error)], notes: [] }
  const { post: made, events } = read.data
  return { row, ref: made.id, told: { ...made, ...references(made, plan, kept) }, client: plan.client.id, problems: [], notes: [], events }
}

function toldRepeat(found: unknown, row: number, plan: z.infer<typeof planOfClient>, kept: Belongings): ToldRepeat {
  const read = strictRepeat.safeParse(found)
  if (!read.success) return { row, repeat: null, client: plan.client.id, problems: [invalid(row, read.error)], notes: [] }
  return { row, repeat: { ...read.data, content: { ...read.data.content, ...references(read.data.content, plan, kept) } }, client: plan.client.id, problems: [], notes: [] }
}

/** What is not known here by its id may be by its name. */
function references({ accountId, pillarId, draftId }: Pick<Post, 'accountId' | 'pillarId' | 'draftId'>, file: Pick<PlanFile['clients'][number], keyof Belongings>, kept: Belongings): Pick<Post, 'accountId' | 'pillarId' | 'draftId'> {
  const find = (id: string | null, kind: keyof Belongings) => {
    if (id === null || kept[kind].idOf(id) !== undefined) return id
    const name = file[kind].find((each) => each.id === id)?.name
    return (name === undefined ? undefined : kept[kind].idOf(name)) ?? id
  }
  return { accountId: find(accountId, 'accounts'), pillarId: find(pillarId, 'pillars'), draftId: find(draftId, 'drafts') }
}

function invalid(row: number, error: z.ZodError): FailureData {
  const [issue] = error.issues
  return { code: 'plan_json_invalid', values: { row, place: issue?.path.join('.') || '–' }, details: (issue?.message ?? '').slice(0, 500) }
}

/** Looked at before it is parsed: what is nested a million deep costs more than it is worth. */
function nestedDeeperThan(text: string, most: number): boolean {
  let [depth, isText] = [0, false]
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isText && character === '\\') at += 1
    else if (character === '"') isText = !isText
    else if (!isText && (character === '{' || character === '[')) depth += 1
    else if (!isText && (character === '}' || character === ']')) depth -= 1
    if (depth > most) return true
  }
  return false
}
