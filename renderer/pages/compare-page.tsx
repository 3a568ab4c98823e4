import { useDocumentTitle } from '@mantine/hooks'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { profileIds, type ProfileId, type Verdict } from '../../shared/model/verdict.ts'
import type { Output } from '../../shared/contract/contract.ts'
import { useDraft, useProfiles } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { Comparison } from '../compare/comparison.tsx'
import type { Compared, Side } from '../compare/side.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { FileName } from '../parts/file-name.tsx'
import { QueryState } from '../parts/query-state.tsx'

/** Two drafts beside one another, or two versions of one. */
export function ComparePage({ first: firstId, second: secondId }: { first: string; second: string }) {
  const { t } = useTexts()
  const [address, setAddress] = useSearchParams()
  const goal = profileIds.find((each) => each === address.get('goal')) ?? null
  const [one, other] = [useDraft(firstId), useDraft(secondId)]
  const first = useCompared('first', firstId, one.data, goal)
  const second = useCompared('second', secondId, other.data, goal)
  useDocumentTitle(`${t('compare.title')}: ${[one, other].map(({ data }) => visibleText(data?.draft.name ?? '…')).join(' – ')} – ${t('app.name')}`)

  const failed = [one, other].find(({ isError }) => isError)
  if (failed) return <NotThere error={failed.error} there={(failed === one ? other : one).data?.draft} />
  if (!first || !second) return <QueryState query={one.data ? other : one} />
  return <Comparison first={first} second={second} goal={goal} onGoal={(next) => setAddress(next === null ? {} : { goal: next }, { replace: true })} />
}

/** A draft with the verdict by the goal that is asked for, or by its own; undefined until it is there. Nothing is kept. */
function useCompared(side: Side, draftId: string, data: Output<'draft.get'> | undefined, goal: ProfileId | null): Compared | undefined {
  const { data: profiles } = useProfiles(draftId)
  const verdict: Verdict | undefined = goal === null ? data?.analysis.verdict : profiles?.verdicts.find(({ profile }) => profile === goal)
  return useMemo(() => data && verdict && { side, draft: data.draft, analysis: data.analysis, verdict }, [side, data, verdict])
}

/** One of the two is gone: which one is left, and where to find another. */
function NotThere({ error, there }: { error: unknown; there: Output<'draft.get'>['draft'] | undefined }) {
  const { t } = useTexts()
  return (
    <div role="alert">
      <h1>{t('compare.missing')}</h1>
      <FailureNotice failure={toFailure(error)} />
      <p>{t('compare.missingNext')}</p>
      <p><Link href="/">{t('missing.back')}</Link></p>
      {there && <p><Link href={`/draft/${there.id}`}>{t('compare.openOther')} <FileName name={there.name} /></Link></p>}
    </div>
  )
}
