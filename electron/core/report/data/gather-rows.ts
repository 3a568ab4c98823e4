import type { HousePractice } from '../../../../shared/house-rules/house-practice.ts'
import { practiceOf } from '../../../../shared/house-rules/practice-of.ts'
import type { Verdict } from '../../../../shared/model/verdict.ts'
import { verdictsOf, type JudgedDraft } from '../../db/verdicts-of.ts'
import type { DraftRow, DraftRows } from './draft-row.ts'
import type { Gathering } from './gathering.ts'

/** Drafts as rows, in the order of the ids; those that are not in the library are left out. Pictures of all, or of some. */
export async function gatherRows({ db, picture }: Pick<Gathering, 'db' | 'picture'>, ids: readonly string[], pictured?: (rows: readonly Omit<DraftRow, 'cover'>[]) => readonly string[]): Promise<DraftRows> {
  const judged = verdictsOf(db, ids)
  const words = openWords()
  const practices: DraftRows['practices'] = {}
  for (const { verdict } of judged) {
    for (const { practice } of verdict.findings.filter((each) => each.pointsLost > 0 || each.outcome === 'blocked')) {
      const known = practices[practice] ? undefined : words(verdict, practice)
      if (known) practices[practice] = { failTitle: known.failTitle, fix: known.fix }
    }
  }
  const rows = judged.map(toRow)
  const shown = new Set(pictured ? pictured(rows) : rows.map(({ id }) => id))
  const drafts = await Promise.all(rows.map(async (row) => ({ ...row, cover: shown.has(row.id) ? await picture('thumbnail', row.id) : null })))
  return { drafts, practices }
}

function toRow({ verdict, ...draft }: JudgedDraft): Omit<DraftRow, 'cover'> {
  const costing = verdict.findings.filter(({ pointsLost }) => pointsLost > 0).toSorted((one, other) => other.pointsLost - one.pointsLost)
  return {
    ...draft,
    score: verdict.score,
    coverage: verdict.coverage,
    verdict: verdict.verdict,
    goal: verdict.house?.name ?? verdict.profile,
    refusals: verdict.findings.filter(({ outcome }) => outcome === 'blocked').map(({ practice }) => practice),
    costs: costing.map(({ practice, pointsLost }) => ({ practice, pointsLost })),
  }
}

/** The practice that a verdict means; house rules are laid over the practices once for all drafts that they judged. */
function openWords(): (verdict: Verdict, id: string) => HousePractice | undefined {
  const known = new Map<string, HousePractice | undefined>()
  return (verdict, id) => {
    const key = `${verdict.house ? `${verdict.house.id} ${verdict.house.version}` : ''} ${id}`
    if (!known.has(key)) known.set(key, practiceOf(verdict, id))
    return known.get(key)
  }
}
