import type { Compilable } from 'kysely'
import type { Output, ParsedInput } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Repeat } from '../../shared/model/post.ts'
import { parseRule } from '../../shared/planning/parse-rule.ts'
import { checkRule, comesAt, readOccurrenceRef } from '../../shared/planning/repeats.ts'
import { floatingRule, ruleText } from '../../shared/planning/rule-text.ts'
import { followRule, splitRepeat } from '../../shared/planning/split-repeat.ts'
import { zonesOf } from './db/client-zones.ts'
import type { Database } from './db/database.ts'
import { assertBelongs, belongingsOf } from './db/post-belongings.ts'
import { asPost, findRepeat, markRepeatRemoved, putRepeat } from './db/repeats.ts'
import { moveOccurrences, touchedFrom, type Moved } from './db/touched-occurrences.ts'
import { findPosts } from './db/posts.ts'

type Run = (query: Compilable) => void

const named = new Set(['clientId', 'accountId', 'pillarId', 'draftId'])

/** Keeps a repeat as part of a running transaction. Answers with it as it was; throws what its call says. */
export function keepRepeat(db: Database, run: Run, given: Repeat, at: string): Repeat | null {
  const rule = ruleText(parseRule(floatingRule(given.rule, zonesOf(db).get(given.clientId) ?? 'UTC')))
  checkRule(rule, given.localStart)
  const before = findRepeat(db, given.id, { removed: true })
  if (before && before.clientId !== given.clientId) throw new Failure('input_invalid', undefined, 'A repeat stays with its client')
  const kept = { ...given, rule, skipped: [...new Set(given.skipped)].toSorted() }
  const example = asPost({ repeat: kept, ref: '', localAt: kept.localStart }, kept.id)
  // what it names may have been removed since; only what is new to it has to be there
  const fields = before ? new Set([...named].filter((field) => field === 'clientId' || Object(before.content)[field] !== Object(kept.content)[field])) : named
  assertBelongs(example, fields, belongingsOf(db, [example]))
  const inPlan = findRepeat(db, given.id) ?? null
  putRepeat(db, run, kept, at)
  return inPlan
}

/** Splits a repeat as part of a running transaction: see `repeat.split`. */
export function split(db: Database, run: Run, { ref, repeat: given }: ParsedInput<'repeat.split'>, at: string): Output<'repeat.split'> {
  const { repeat: before, occurrence } = occurrenceOf(db, ref)
  if (given.clientId !== before.clientId || findRepeat(db, given.id, { removed: true })) throw new Failure('input_invalid', undefined, 'The new repeat needs an id of its own and the same client')
  const { before: ended, after } = splitRepeat(before, occurrence, given.id)
  const moved = touchedFrom(db, before.id, occurrence)
  keepRepeat(db, run, given, at)
  const left = [...given.skipped, ...after.skipped]
  const went = followRule([...moved.map((each) => each.occurrence), ...left], given)
  const skipped = new Set(left.map((time) => went.get(time) ?? time))
  putRepeat(db, run, { ...findRepeat(db, given.id)!, skipped: [...skipped].toSorted() }, at)
  if (ended) putRepeat(db, run, ended, at)
  else markRepeatRemoved(db, run, before.id, at)
  moveOccurrences(db, run, given.id, moved.map((each) => followed(each, went.get(each.occurrence) ?? each.occurrence)), zonesOf(db).get(before.clientId) ?? 'UTC')
  return { before, moved: moved.map(({ id, occurrence: was, localAt }) => ({ id, occurrence: was, localAt })) }
}

/** Undoes a split as part of a running transaction. */
export function join(db: Database, run: Run, { madeId, before, moved }: ParsedInput<'repeat.join'>, at: string): void {
  if (!findRepeat(db, before.id, { removed: true })) throw new Failure('repeat_not_found')
  markRepeatRemoved(db, run, madeId, at)
  keepRepeat(db, run, before, at)
  moveOccurrences(db, run, before.id, moved, zonesOf(db).get(before.clientId) ?? 'UTC')
}

/** One that stood where its rule put it still does; one that was moved in time stays there, and so does what has happened. */
function followed({ id, occurrence, localAt, isPosted }: ReturnType<typeof touchedFrom>[number], next: string): Moved {
  return { id, occurrence: next, localAt: localAt === occurrence && !isPosted ? next : localAt }
}

/** The repeat that a ref is of, and when its rule puts that occurrence. Throws `repeat_not_found`. */
function occurrenceOf(db: Database, ref: string): { repeat: Repeat; occurrence: string } {
  const post = findPosts(db, [ref]).get(ref)
  const { repeatId, occurrence } = readOccurrenceRef(ref) ?? { repeatId: post?.repeatId, occurrence: post?.occurrence }
  const repeat = repeatId ? findRepeat(db, repeatId) : undefined
  if (!repeat || !occurrence || (!post && !comesAt(repeat.rule, repeat.localStart, occurrence))) throw new Failure('repeat_not_found')
  return { repeat, occurrence }
}
