import { useId } from 'react'
import { answer as answerSchema, type Answer } from '../../shared/model/answers.ts'
import type { Finding, Verdict } from '../../shared/model/verdict.ts'
import { practiceById } from '../../shared/practices/find.ts'
import type { AnyPractice } from '../../shared/practices/practice.ts'
import { useGiveAnswer } from '../analysis/use-judging.ts'
import { useTexts } from '../app/use-texts.ts'
import './question-list.css'

type Asked = Extract<AnyPractice, { kind: 'manual' }>

/** What only a person can see, as questions that move the score at once. An open question counts as unknown, never as passed. */
export function QuestionList({ draftId, verdict }: { draftId: string; verdict: Verdict }) {
  const { t } = useTexts()
  const titleId = useId()
  const give = useGiveAnswer(draftId)
  const asked = questionsOf(verdict)
  if (asked.length === 0) return null
  const answered = asked.filter(({ given }) => given !== null).length
  return (
    <section className="finding-group question-list" aria-labelledby={titleId}>
      <div className="finding-group-head">
        <h2 id={titleId}>{t('question.title')}</h2>
        <p className="soft small">{t('question.text')}</p>
        <p className="question-progress small figures">
          <span className="question-bar" aria-hidden><span style={{ width: `${(answered / asked.length) * 100}%` }} /></span>
          {t('analysis.answeredLong', { answered, total: asked.length })}
        </p>
      </div>
      <ul>
        {asked.map(({ practice, given }) => (
          <Question key={practice.id} practice={practice} given={given} onAnswer={(answer) => give(practice.id, answer, given)} />
        ))}
      </ul>
    </section>
  )
}

interface QuestionProps {
  practice: Asked
  given: Answer | null
  onAnswer: (answer: Answer | null) => void
}

function Question({ practice, given, onAnswer }: QuestionProps) {
  const { t, language } = useTexts()
  const id = useId()
  return (
    <li className="question" data-practice={practice.id} data-given={given ?? 'open'}>
      <div>
        <p id={id}>{practice.question[language]}</p>
        {given === 'no' && <p className="soft small">{practice.fix[language]}</p>}
        {practice.scope !== 'draft' && <p className="soft small">{t(`question.scope.${practice.scope}`)}</p>}
      </div>
      <div className="question-answers" role="group" aria-labelledby={id}>
        {answerSchema.options.map((answer) => (
          <button key={answer} type="button" aria-pressed={given === answer} onClick={() => onAnswer(given === answer ? null : answer)}>
            {t(`question.answer.${answer}`)}
          </button>
        ))}
      </div>
    </li>
  )
}

/** The questions that a verdict asks, with what was answered. */
export function questionsOf(verdict: Verdict): { practice: Asked; given: Answer | null }[] {
  return verdict.findings.flatMap((finding) => {
    const practice = practiceById(finding.practice)
    return practice?.kind === 'manual' && !finding.house?.includes('off') ? [{ practice, given: givenAnswer(finding) }] : []
  })
}

function givenAnswer({ outcome, value }: Finding): Answer | null {
  if (outcome === 'scored') return value === true ? 'yes' : 'no'
  return outcome === 'not-applicable' ? outcome : null
}
