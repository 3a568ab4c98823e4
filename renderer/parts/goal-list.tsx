import { useId } from 'react'
import { shownScore, visibleText } from '../../shared/i18n/format.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useProfiles, useSetHouse, useSetProfile } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from './score-ring.tsx'
import './goal-list.css'

type Shown = Omit<Verdict, 'findings'>

/** The draft by each goal and by the house rules there are, side by side; a click makes one the draft's own. Nothing is decoded. */
export function GoalList({ draftId, current }: { draftId: string; current: Verdict }) {
  const { t } = useTexts()
  const titleId = useId()
  const { verdicts = [], house = [] } = useProfiles(draftId).data ?? {}
  const { mutate: setProfile } = useSetProfile(draftId)
  const { mutate: setHouse } = useSetHouse(draftId)
  const setHouseOf = (id: string) => () => setHouse(id)
  return (
    <section className="panel goal-list" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('goal.title')}</h2>
      <ul>
        {verdicts.map((verdict) => (
          <Goal key={verdict.profile} verdict={verdict} isOwn={!current.house && verdict.profile === current.profile} onChoose={() => setProfile(verdict.profile)} />
        ))}
        {house.map((verdict) => verdict.house && <Goal key={verdict.house.id} verdict={verdict} isOwn={verdict.house.id === current.house?.id} onChoose={setHouseOf(verdict.house.id)} />)}
      </ul>
    </section>
  )
}

function Goal({ verdict, isOwn, onChoose }: { verdict: Shown; isOwn: boolean; onChoose: () => void }) {
  const { t } = useTexts()
  const goal = t(`terms:profile.${verdict.profile}`)
  return (
    <li>
      <button type="button" aria-pressed={isOwn} onClick={onChoose}>
        <ScoreRing score={verdict.score} verdict={verdict.verdict} size="small" />
        <span>
          <strong>{verdict.house ? visibleText(verdict.house.name) : goal}</strong>
          {verdict.house && <span className="soft small">{t('house.goal', { profile: goal })}</span>}
          <GoalWords verdict={verdict} />
        </span>
      </button>
    </li>
  )
}

function GoalWords({ verdict }: { verdict: Shown }) {
  const { t, language } = useTexts()
  const first = practiceOf(verdict, verdict.fixFirst[0] ?? '')
  const [low, high] = verdict.band
  return (
    <span className="soft small figures">
      {t(`terms:verdict.${verdict.verdict}`)} · {t('goal.band', { low: shownScore(low), high: shownScore(high) })}
      {first && <><br />{first.failTitle[language]}</>}
    </span>
  )
}
