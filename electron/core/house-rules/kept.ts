import { applyHouseRules } from '../../../shared/house-rules/apply.ts'
import type { HousePractice } from '../../../shared/house-rules/house-practice.ts'
import type { JudgedBy } from '../../../shared/model/verdict.ts'
import { practices } from '../../../shared/practices/index.ts'
import type { Database } from '../db/database.ts'
import { findRules } from '../db/house-rules.ts'
import { readSaved } from './read.ts'

/** House rules to judge by: what a verdict says of them, and the rule book as they make it. */
export interface KeptRules {
  house: JudgedBy
  practices: HousePractice[]
}

/** The house rules in use by id, each text read once; undefined where they were removed or cannot be read. */
export function openKeptRules(db: Database): (id: string) => KeptRules | undefined {
  const read = new Map<string, { version: number; text: string; kept: KeptRules | undefined }>()
  return (id) => {
    const stored = findRules(db, id)
    if (!stored) return undefined
    const known = read.get(id)
    // A restored library can hold another text under a version that was read before.
    if (known?.version === stored.version && known.text === stored.text) return known.kept
    const rules = readSaved(stored.text)
    const kept = rules && { house: { id, name: rules.name, version: stored.version, rules }, practices: applyHouseRules(practices, rules) }
    read.set(id, { version: stored.version, text: stored.text, kept })
    return kept
  }
}
