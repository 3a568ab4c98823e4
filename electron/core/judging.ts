import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Artifacts } from '../../shared/model/artifacts.ts'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import type { ProfileId, Verdict } from '../../shared/model/verdict.ts'
import { isCurrent, judge } from '../../shared/scoring/judge.ts'
import { bearingOn } from './client-bearing.ts'
import { clientOfDraft } from './db/clients-of-drafts.ts'
import type { Database } from './db/database.ts'
import { alikeOf, draftIds, findDraft, keepVerdict, type StoredDraft } from './db/drafts.ts'
import { openKeptRules, type KeptRules } from './house-rules/kept.ts'

/** What is judged: measured artifacts, and what holds for the draft beside them. */
export interface Judged {
  /** Null for a draft that is not in the library yet. */
  draftId: string | null
  artifacts: Artifacts
  damage: Analysis['damage']
  caption: string | null
  profile: ProfileId
  /** House rules, which judge for the goal they start from instead. */
  houseRulesId: string | null
}

export interface Change {
  caption?: string | null
  profile?: ProfileId
  houseRulesId?: string | null
}

/** Judges what was measured, with the answers that hold for the draft. Nothing is decoded. */
export interface Judging {
  judge(judged: Judged): Verdict
  /** Judges a kept draft again, with another caption, goal or house rules where given, and keeps the verdict. */
  again(stored: StoredDraft, changed?: Change): StoredDraft
  /** The draft with a verdict of today's rule book and house rules; made again where it is older. */
  current(stored: StoredDraft): StoredDraft
  /** Judges drafts again, all of the library unless told, a few at a time, until done or stopped. What is asked for meanwhile joins them. */
  allAgain(only?: readonly string[]): Promise<void>
  stop(): void
}

/** Drafts that are judged between two turns of the program: some ten milliseconds. */
const atATime = 8

export function openJudging(db: Database, changed: (draftIds: string[]) => void): Judging {
  const keptRules = openKeptRules(db)
  const waiting = new Set<string>()
  let working: Promise<void> | undefined
  let isStopped = false

  function judgeOne({ draftId, artifacts, damage, caption, profile, houseRulesId }: Judged): Verdict {
    const kept = houseRulesId === null ? undefined : keptRules(houseRulesId)
    const alike = draftId === null ? undefined : alikeOf(db, draftId)
    const context = { caption, profile: kept?.house.rules.profile ?? profile, ...bearingOn(db, { draftId, clientId: draftId === null ? null : clientOfDraft(db, draftId) }), ...(alike !== undefined && { alike }) }
    return judge(artifacts, context, { damaged: damage !== null, ...kept })
  }

  function again(stored: StoredDraft, change: Change = {}): StoredDraft {
    const { analysis } = stored
    const draft: Draft = { ...stored.draft, ...(change.caption !== undefined && { caption: change.caption }) }
    const profile = change.profile ?? stored.profile
    const houseRulesId = change.houseRulesId === undefined ? stored.houseRulesId : change.houseRulesId
    const verdict = judgeOne({ draftId: draft.id, artifacts: analysis.artifacts, damage: analysis.damage, caption: draft.caption, profile, houseRulesId })
    const judged = { ...stored, draft, houseRulesId, profile: verdict.profile, analysis: { ...analysis, verdict } }
    keepVerdict(db, judged, judged.analysis)
    return judged
  }

  function current(stored: StoredDraft): StoredDraft {
    const kept = stored.houseRulesId === null ? undefined : keptRules(stored.houseRulesId)
    return isOf(stored, kept) ? stored : again(stored)
  }

  /** A draft that is changed while others are judged waits again, so that the last change counts. */
  async function work(): Promise<void> {
    const judged: string[] = []
    while (waiting.size > 0) {
      await nextTurn()
      if (isStopped) return
      for (const id of [...waiting].slice(0, atATime)) {
        waiting.delete(id)
        const stored = findDraft(db, { id })
        if (stored) again(stored)
        judged.push(id)
      }
    }
    if (judged.length > 0) changed([...new Set(judged)])
  }

  function allAgain(only: readonly string[] = draftIds(db)): Promise<void> {
    for (const id of only) waiting.add(id)
    working ??= work().finally(() => {
      working = undefined
    })
    return working
  }

  return {
    judge: judgeOne,
    again,
    current,
    allAgain,
    stop: () => {
      isStopped = true
    },
  }
}

/** Whether the verdict is what today's rule book, these house rules, or without any the goal, make. */
function isOf({ profile, analysis: { verdict } }: StoredDraft, kept: KeptRules | undefined): boolean {
  const isSameHouse = verdict.house?.id === kept?.house.id && verdict.house?.version === kept?.house.version
  return isSameHouse && (kept !== undefined || verdict.profile === profile) && isCurrent(verdict, kept?.practices)
}
