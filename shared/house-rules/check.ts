import { forProfile, type AnyPractice } from '../practices/practice.ts'
import { profileId } from '../model/verdict.ts'
import { findHashtags } from '../captions/hashtags.ts'
import { bareTag } from './caption/brand-hashtags.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { captionRules, houseRules, outline, practiceChange, type HouseRules } from '../model/house-rules.ts'
import { isMap, schemaProblems } from './schema-problems.ts'
import { withThresholds } from './thresholds.ts'

/** The document as house rules; undefined where its form is not theirs. What it says of practices is not held against a rule book. */
export function asHouseRules(document: unknown): HouseRules | undefined {
  const read = houseRules.safeParse(document)
  return read.success ? read.data : undefined
}

/** All that is wrong with a document as house rules on this rule book; none: it is good. */
export function findProblems(document: unknown, practices: readonly AnyPractice[]): Problem[] {
  if (!isMap(document)) return [{ code: 'house_rules_map_expected', path: [] }]
  const form = outline.safeParse(document)
  const changes = isMap(document.practices) ? Object.entries(document.practices) : []
  return [
    ...(form.success ? [] : schemaProblems(form.error, document)),
    ...changes.flatMap(([id, change]) => changeProblems(id, change, document.profile, practices)),
    ...captionProblems(document.caption),
  ]
}

function changeProblems(id: string, change: unknown, profile: unknown, practices: readonly AnyPractice[]): Problem[] {
  const path = ['practices', id]
  const practice = practices.find((each) => each.id === id)
  if (!practice) return [{ code: 'house_rules_unknown_practice', path, atKey: true, values: { practice: id, suggestions: nearest(id, practices.map((each) => each.id), 3).join(', ') } }]
  if (practice.kind === 'gate') return [{ code: 'house_rules_gate', path, atKey: true, values: { practice: id } }]
  if (change === 'off') return []
  if (!isMap(change)) return [{ code: 'house_rules_change_expected', path }]
  const read = practiceChange.safeParse(change)
  const form = read.success ? [] : schemaProblems(read.error, change, path).filter((problem) => problem.atKey || !isThreshold(problem.path[2]))
  return [...form, ...thresholdProblems(practice, change, profile)]
}

/** Whether good and poor fit the scale, whatever else is wrong with the change. */
function thresholdProblems({ id, scale }: Exclude<AnyPractice, { kind: 'gate' }>, { good, poor }: Record<string, unknown>, profile: unknown): Problem[] {
  const known = profileId.safeParse(profile)
  const documented = forProfile(scale, known.success ? known.data : 'documented')
  const read = thresholds.safeParse({ good, poor })
  if (!read.success) {
    const code = documented.kind === 'range' ? 'house_rules_two_numbers' : documented.kind === 'ramp' ? 'house_rules_one_number' : 'house_rules_no_thresholds'
    const keys = new Set(read.error.issues.map((issue) => String(issue.path[0])))
    return [...keys].map((key) => ({ code, path: ['practices', id, key], values: { practice: id } }))
  }
  const fit = withThresholds(documented, read.data)
  return 'scale' in fit ? [] : [{ ...fit.problem, path: ['practices', id, fit.problem.key], values: { practice: id, ...fit.problem.values } }]
}

const thresholds = practiceChange.pick({ good: true, poor: true })

function isThreshold(key: unknown): boolean {
  return key === 'good' || key === 'poor'
}

/** What each caption rule cannot see by itself: rules that no caption could meet together, and tags that are none. */
function captionProblems(caption: unknown): Problem[] {
  if (!isMap(caption)) return []
  const hashtags = captionRules.shape.hashtags.safeParse(caption.hashtags).data
  const wordsOf = (key: 'banned' | 'required' | 'brandHashtags') => [...(captionRules.shape[key].safeParse(caption[key]).data ?? []).entries()]
  const forbidden = new Set(wordsOf('banned').map(([, word]) => word.toLowerCase()))
  const doubled = wordsOf('required').filter(([, word]) => forbidden.has(word.toLowerCase()))
  const noTags = wordsOf('brandHashtags').filter(([, tag]) => !isTag(tag))
  return [
    ...((hashtags?.least ?? 0) > (hashtags?.most ?? Infinity) ? [{ code: 'house_rules_least_above_most', path: ['caption', 'hashtags', 'least'] } as const] : []),
    ...doubled.map(([place, word]): Problem => ({ code: 'house_rules_banned_and_required', path: ['caption', 'required', place], values: { word } })),
    ...noTags.map(([place, tag]): Problem => ({ code: 'house_rules_not_hashtag', path: ['caption', 'brandHashtags', place], values: { tag } })),
  ]
}

function isTag(tag: string): boolean {
  const text = `#${bareTag(tag)}`
  const [found] = findHashtags(text)
  return found?.from === 0 && found.to === text.length
}
