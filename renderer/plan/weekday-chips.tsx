import type { Rule } from '../../shared/planning/rule.ts'
import { weekdayName } from '../../shared/i18n/calendar-words.ts'
import { useTexts } from '../app/use-texts.ts'
import { weekdaysOf, withWeekday } from './rule-form.ts'

interface Props {
  rule: Rule
  localStart: string
  onChange: (rule: Rule) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** The days of the week, each on or off. */
export function WeekdayChips({ rule, localStart, onChange }: Props) {
  const { t, language } = useTexts()
  const chosen = weekdaysOf(rule, localStart)
  return (
    <div className="weekday-chips" role="group" aria-label={t('plan.repeats.editor.weekdays')}>
      {weekdays.map((weekday) => (
        <button key={weekday} type="button" className="weekday-chip" aria-pressed={chosen.includes(weekday)} aria-label={weekdayName(weekday, language)} onClick={() => onChange(withWeekday(rule, localStart, weekday))}>
          {weekdayName(weekday, language, 'short')}
        </button>
      ))}
    </div>
  )
}
