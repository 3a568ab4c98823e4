import type { PostSummary, Repeat } from '../../../shared/model/post.ts'
import { localOf } from '../../../shared/planning/zoned.ts'
import { nextTimes, occurrenceRef } from '../../../shared/planning/repeats.ts'
import { zonesOf } from './client-zones.ts'
import type { Database } from './database.ts'
import { occurrenceCards } from './plan-range.ts'
import type { PostSearch } from './post-search.ts'
import { folded, wordsOf } from './post-words.ts'
import { findOccurrences, listRepeats } from './repeats.ts'

/** So many of a repeat's next times are looked through for one that nobody touched. A judgement. */
const lookedThrough = 60

/**
 * Repeats in which every word is somewhere, each as its next occurrence that nobody touched; those that were are found as posts. A repeat has no row in the index of
 * words: there are few of them, so they are read through.
 */
export function searchRepeats(db: Database, { text, clientIds, statuses, now }: Pick<PostSearch, 'text' | 'clientIds' | 'statuses' | 'now'>): PostSummary[] {
  const words = wordsOf(text).map(folded)
  if (words.length === 0) return []
  const zones = zonesOf(db)
  const found = listRepeats(db, clientIds).filter(({ content }) => (!statuses || statuses.includes(content.status)) && hasAll(textOf(content), words))
  const next = found.flatMap((repeat) => nextUntouched(db, repeat, localOf(now, zones.get(repeat.clientId) ?? 'UTC')) ?? [])
  return occurrenceCards(db, next)
}

function nextUntouched(db: Database, repeat: Repeat, now: string) {
  const refs = nextTimes(repeat.rule, repeat.localStart, now, lookedThrough).map((localAt) => occurrenceRef(repeat.id, localAt))
  const there = findOccurrences(db, refs)
  const ref = refs.find((each) => there.has(each))
  return ref === undefined ? null : there.get(ref)
}

function textOf({ title, caption, hashtags, labels, notes, owner, sound }: Repeat['content']): string {
  return ['', title, caption, ...hashtags, ...labels, notes, owner, sound].map(folded).join('\n')
}

/** As the index of words does: a word is found as a part of one, a single letter at the start of one. */
function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => ([...word].length > 1 ? text.includes(word) : [' ', '\n', '#', '@'].some((before) => text.includes(before + word))))
}
