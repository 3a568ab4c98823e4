import { NativeSelect } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { profileIds, type ProfileId } from '../../shared/model/verdict.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useAction } from '../actions/able.ts'
import { useTexts } from '../app/use-texts.ts'
import { FileName } from '../parts/file-name.tsx'
import { useReportAction } from '../reports/use-report-action.ts'
import { SideMark } from './opening-strips.tsx'
import type { Compared } from './side.ts'

interface Props {
  both: readonly [Compared, Compared]
  /** The goal that both are judged by here; null: each by its own. */
  goal: ProfileId | null
  onGoal: (goal: ProfileId | null) => void
}

/** Which two, and by which goal. */
export function CompareHead({ both, goal, onGoal }: Props) {
  const { t } = useTexts()
  const [, go] = useLocation()
  const [first, second] = both
  useAction('draft.swapSides', () => go(`/compare/${second.draft.id}/${first.draft.id}${goal ? `?goal=${goal}` : ''}`, { replace: true }))
  useReportAction({ kind: 'comparison', draftIds: [first.draft.id, second.draft.id] })
  useAction('draft.sameGoal', () => onGoal(goal === null ? first.verdict.profile : null))
  return (
    <header className="compare-head">
      <nav><Link href="/">← {t('analysis.back')}</Link></nav>
      <h1>
        <span className="visually-hidden">{t('compare.title')}: </span>
        {both.map(({ side, draft }) => <Link key={side} href={`/draft/${draft.id}`}><SideMark side={side} /> <FileName name={draft.name} /></Link>)}
      </h1>
      <NativeSelect
        size="xs"
        aria-label={t('compare.judgedBy')}
        value={goal ?? ''}
        onChange={(event) => onGoal(profileIds.find((each) => each === event.currentTarget.value) ?? null)}
        data={[{ value: '', label: t('compare.ownGoals') }, ...profileIds.map((each) => ({ value: each, label: t('compare.bothBy', { goal: t(`terms:profile.${each}`) }) }))]}
      />
      <ActionButton id="view.report" />
      <ActionButton id="draft.swapSides" />
    </header>
  )
}
