import { randomUUID } from 'node:crypto'
import { sameName } from '../../../shared/house-rules/text.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { Database } from '../db/database.ts'
import { existingDrafts } from '../db/drafts.ts'
import { assignRules, draftsOf, findRules, keepRules, listRules, markRulesRemoved, versionsOf, type StoredRules } from '../db/house-rules.ts'
import { readHouseRules, readSaved } from '../house-rules/read.ts'
import type { Judging } from '../judging.ts'
import type { Changed, Handlers } from './handlers.ts'

export interface HouseRulesDependencies {
  db: Database
  judging: Judging
  now: () => Date
  changed: Changed
  log: (error: unknown) => void
}

type HouseRulesHandlers = Pick<Handlers, Extract<keyof Handlers, `house.${string}`>>

export function houseRulesHandlers({ db, judging, now, changed, log }: HouseRulesDependencies): HouseRulesHandlers {
  /** What the list shows is told at once; the drafts concerned follow as they are judged. */
  function judgeAgain(draftIds: string[]) {
    changed([], ['house'])
    void judging.allAgain(draftIds).catch(log)
  }

  function save(id: string, name: string, text: string) {
    keepRules(db, { id, name, text, at: now().toISOString() })
    judgeAgain(draftsOf(db, id))
    return summary(db, getRules(db, id))
  }

  return {
    'house.list': async () => ({ house: listRules(db).map((stored) => summary(db, stored)) }),

    'house.get': async ({ id, version }) => {
      const { removed: _, ...stored } = getRules(db, id, version)
      return stored
    },

    'house.add': async ({ fileName, text }) => {
      const { rules, problems } = readHouseRules(fileName, text)
      if (!rules) return { saved: null, isNew: false, problems }
      const before = findByName(db, rules.name)
      const isNew = before === undefined || before.removed || before.text !== text
      return { saved: isNew ? save(before?.id ?? randomUUID(), rules.name, text) : summary(db, before), isNew, problems: [] }
    },

    'house.use': async ({ id, version }) => {
      const { name, text } = getRules(db, id, version)
      return save(id, readSaved(text)?.name ?? name, text)
    },

    'house.assign': async ({ id, draftIds }) => {
      if (id !== null) getRules(db, id)
      const there = existingDrafts(db, draftIds)
      assignRules(db, id, there)
      judgeAgain(there)
      return {}
    },

    'house.remove': async ({ id }) => {
      markRulesRemoved(db, id, now().toISOString())
      judgeAgain(draftsOf(db, id))
      return {}
    },

    'house.restore': async ({ id }) => {
      markRulesRemoved(db, id, null)
      judgeAgain(draftsOf(db, id))
      return {}
    },
  }
}

/** The name is what a house is known by: however it is written, and also where it was removed. */
function findByName(db: Database, name: string): StoredRules | undefined {
  return listRules(db, { removed: true }).find((stored) => sameName(stored.name) === sameName(name))
}

function getRules(db: Database, id: string, version?: number): StoredRules {
  const inUse = findRules(db, id)
  if (!inUse) throw new Failure('house_rules_not_found', { name: id })
  const stored = version === undefined ? inUse : findRules(db, id, version)
  if (!stored) throw new Failure('house_rules_version_missing', { name: inUse.name, version: version ?? 0 })
  return stored
}

function summary(db: Database, { id, name, version, createdAt, text }: StoredRules) {
  return { id, name, version, createdAt, profile: readSaved(text)?.profile ?? null, versions: versionsOf(db, id), draftIds: draftsOf(db, id) }
}
