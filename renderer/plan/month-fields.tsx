import { NativeSelect, Radio } from '@mantine/core'
import type { Rule } from '../../shared/planning/rule.ts'
import { nthWord, weekdayName } from '../../shared/i18n/calendar-words.ts'
import { useTexts } from '../app/use-texts.ts'
import { monthChoiceOf, nthOfStart, offeredNth, withMonthChoice, type MonthChoice } from './rule-form.ts'

interface Props {
  rule: Rule
  localStart: string
  onChange: (rule: Rule) => void
}

const days = [...Array.from({ length: 31 }, (_, index) => index + 1), -1]
const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** The day of a month: by its number, or as the second Tuesday. */
export function MonthFields({ rule, localStart, onChange }: Props) {
  const { t, language } = useTexts()
  const choice = monthChoiceOf(rule, localStart)
  const offered = nthOfStart(localStart)
  const shown = choice.kind === 'weekday' ? choice : offered.kind === 'weekday' ? offered : { nth: 1, weekday: 1 }
  const day = choice.kind === 'day' ? choice.day : Number(localStart.slice(8, 10))
  const choose = (next: MonthChoice) => onChange(withMonthChoice(rule, next))
  return (
    <Radio.Group label={t('plan.repeats.editor.monthly')} size="xs" value={choice.kind} onChange={(kind) => choose(kind === 'day' ? { kind, day } : offered)}>
      <div className="repeat-choices">
        <div className="repeat-choice">
          <Radio size="xs" value="day" label={t('plan.repeats.editor.onDay')} />
          <NativeSelect
            size="xs"
            aria-label={t('plan.repeats.editor.day')}
            disabled={choice.kind !== 'day'}
            value={String(day)}
            data={days.map((each) => ({ value: String(each), label: each === -1 ? nthWord(-1, language) : String(each) }))}
            onChange={({ currentTarget }) => choose({ kind: 'day', day: Number(currentTarget.value) })}
          />
        </div>
        <div className="repeat-choice">
          <Radio size="xs" value="weekday" label={t('plan.repeats.editor.onWeekday')} />
          <NativeSelect
            size="xs"
            aria-label={t('plan.repeats.editor.nth')}
            disabled={choice.kind !== 'weekday'}
            value={String(shown.nth)}
            data={offeredNth.map((each) => ({ value: String(each), label: nthWord(each, language) }))}
            onChange={({ currentTarget }) => choose({ kind: 'weekday', weekday: shown.weekday, nth: Number(currentTarget.value) })}
          />
          <NativeSelect
            size="xs"
            aria-label={t('plan.repeats.editor.weekday')}
            disabled={choice.kind !== 'weekday'}
            value={String(shown.weekday)}
            data={weekdays.map((each) => ({ value: String(each), label: weekdayName(each, language) }))}
            onChange={({ currentTarget }) => choose({ kind: 'weekday', nth: shown.nth, weekday: Number(currentTarget.value) })}
          />
        </div>
        {choice.kind === 'own' && <Radio size="xs" value="own" label={t('plan.repeats.editor.own')} />}
      </div>
    </Radio.Group>
  )
}
