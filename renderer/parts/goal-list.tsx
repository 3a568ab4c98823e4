import { useId } from 'react'
import { shownScore, visibleText } from '../../shared/i18n/format.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import { profileIds, type ProfileId, type Verdict } from '../../shared/model/verdict.ts'
import { useAction } from '../actions/able.ts'
import { actionById } from '../actions/list.ts'
import { ariaKeys } from '../actions/keys.ts'
import { useJudgeBy } from '../analysis/use-judging.ts'
import { useProfiles } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from './score-ring.tsx'
import './goal-list.css'

type Shown = Omit<Verdict, 'findings'>

const actionOf = { documented: 'draft.goalDocumented', reach: 'draft.goalReach', ads: 'draft.goalAds', rewards: 'draft.goalRewards' } as const satisfies Record<ProfileId, string>

/** The draft by each goal and by the house rules there are, side by side; a click makes one the draft's own. Nothing is decoded. */
export function GoalList({ draftId, current }: { draftId: string; current: Verdict }) {
  const { t } = useTexts()
  const titleId = useId()
  const { verdicts, house = [] } = useProfiles(draftId).data ?? {}
  const judgeBy = useJudgeBy(draftId, current)
  useAction('draft.goalDocumented', () => judgeBy({ profile: 'documented' }))
  useAction('draft.goalReach', () => judgeBy({ profile: 'reach' }))
  useAction('draft.goalAds', () => judgeBy({ profile: 'ads' }))
  useAction('draft.goalRewards', () => judgeBy({ profile: 'rewards' }))
  return (
    <section className="goal-list" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('goal.title')}</h2>
      <ul>
        {profileIds.map((profile) => (
          <Goal
            key={profile}
            name={t(`terms:profile.${profile}`)}
            verdict={verdicts?.find((verdict) => verdict.profile === profile)}
            isOwn={!current.house && profile === current.profile}
            keys={ariaKeys(actionById(actionOf[profile]).keys[0])}
            onChoose={() => judgeBy({ profile })}
          />
        ))}
        {house.map(({ house: rules, ...verdict }) => rules && (
          <Goal key={rules.id} name={visibleText(rules.name)} verdict={{ ...verdict, house: rules }} isOwn={rules.id === current.house?.id} onChoose={() => judgeBy({ house: rules })} />
        ))}
      </ul>
    </section>
  )
}

interface GoalProps {
  name: string
  /** Undefined until it is known; the place is kept. */
  verdict: Shown | undefined
  isOwn: boolean
  keys?: string | undefined
  onChoose: () => void
}

function Goal({ name, verdict, isOwn, keys, onChoose }: GoalProps) {
  const { t, language } = useTexts()
  const first = verdict && practiceOf(verdict, verdict.fixFirst[0] ?? '')
  const band = verdict && t('goal.band', { low: shownScore(verdict.band[0]), high: shownScore(verdict.band[1]) })
  return (
    <li>
      <button type="button" aria-pressed={isOwn} aria-keyshortcuts={keys} title={[band, first?.failTitle[language]].filter(Boolean).join(' · ')} onClick={onChoose}>
        <span className="goal-ring">{verdict && <ScoreRing score={verdict.score} verdict={verdict.verdict} size="small" />}</span>
        <span className="goal-words">
          <strong>{name}</strong>
          <span className="soft">{verdict ? t(`terms:verdict.${verdict.verdict}`) : ' '}{verdict?.house && ` · ${t('house.goal', { profile: t(`terms:profile.${verdict.profile}`) })}`}</span>
        </span>
      </button>
    </li>
  )
}
