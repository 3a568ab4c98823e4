import { useCallback } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Answer } from '../../shared/model/answers.ts'
import type { ProfileId, Verdict } from '../../shared/model/verdict.ts'
import { practiceById } from '../../shared/practices/find.ts'
import { useAnswer, useSetHouse, useSetProfile } from '../api/queries.ts'
import { useChange } from '../api/use-change.tsx'
import { useTexts } from '../app/use-texts.ts'

/** What a draft is judged by: a goal, or house rules by their id. */
export type Judge = { profile: ProfileId } | { house: { id: string; name: string } }

/** Judges a draft by something else, at once and so that it can be taken back. Nothing is decoded. */
export function useJudgeBy(draftId: string, current: Pick<Verdict, 'profile' | 'house'>): (judge: Judge) => void {
  const { t } = useTexts()
  const change = useChange()
  const { mutateAsync: setProfile } = useSetProfile(draftId)
  const { mutateAsync: setHouse } = useSetHouse(draftId)
  const keep = (by: Judge) => ('house' in by ? setHouse(by.house.id) : setProfile(by.profile))
  const before: Judge = current.house ? { house: current.house } : { profile: current.profile }

  return (judge) => {
    if (isSame(judge, before)) return
    const goal = 'house' in judge ? visibleText(judge.house.name) : t(`terms:profile.${judge.profile}`)
    void change({ label: t('analysis.judgedFor', { goal }), do: () => keep(judge), undo: () => keep(before) })
  }
}

function isSame(one: Judge, other: Judge): boolean {
  return 'house' in one ? 'house' in other && one.house.id === other.house.id : 'profile' in other && one.profile === other.profile
}

/** Answers a question, or takes the answer back with null, so that it can be undone. */
export function useGiveAnswer(draftId: string): (practice: string, answer: Answer | null, before: Answer | null) => void {
  const { t, language } = useTexts()
  const change = useChange()
  const { mutateAsync } = useAnswer(draftId)

  return useCallback(
    (practice, answer, before) => {
      const asked = practiceById(practice)
      const question = asked?.kind === 'manual' ? asked.question[language] : practice
      void change({
        label: answer === null ? t('analysis.answerTaken', { question }) : t('analysis.answeredAs', { question, answer: t(`question.answer.${answer}`) }),
        do: () => mutateAsync({ practice, answer }),
        undo: () => mutateAsync({ practice, answer: before }),
      })
    },
    [t, language, change, mutateAsync],
  )
}
