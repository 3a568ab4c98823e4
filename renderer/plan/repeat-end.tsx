import { NumberInput, Radio, TextInput } from '@mantine/core'
import { dateOf, dayOf } from '../../shared/planning/calendar-days.ts'
import type { Rule } from '../../shared/planning/rule.ts'
import { useTexts } from '../app/use-texts.ts'
import { endChoiceOf, withEnd, type EndChoice } from './rule-form.ts'

interface Props {
  rule: Rule
  localStart: string
  onChange: (rule: Rule) => void
}

/** Where an end is first asked for: ten times, or a quarter of a year. Judgements. */
const firstCount = 10
const firstDays = 91

/** When a repeat ends: never, after so many, or on a date. */
export function RepeatEnd({ rule, localStart, onChange }: Props) {
  const { t } = useTexts()
  const end = endChoiceOf(rule)
  const count = end.kind === 'after' ? end.count : firstCount
  const start = localStart.slice(0, 10)
  const date = end.kind === 'on' ? end.date : dateOf(dayOf(start) + firstDays)
  const choose = (next: EndChoice) => onChange(withEnd(rule, next))
  return (
    <Radio.Group
      label={t('plan.repeats.editor.end')}
      size="xs"
      value={end.kind}
      onChange={(kind) => choose(kind === 'after' ? { kind, count } : kind === 'on' ? { kind, date } : { kind: 'never' })}
    >
      <div className="repeat-choices">
        <Radio size="xs" value="never" label={t('plan.repeats.editor.never')} />
        <div className="repeat-choice">
          <Radio size="xs" value="after" label={t('plan.repeats.editor.after')} />
          <NumberInput
            className="repeat-number"
            size="xs"
            aria-label={t('plan.repeats.editor.afterTimes')}
            disabled={end.kind !== 'after'}
            min={1}
            max={5000}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={count}
            onChange={(next) => typeof next === 'number' && next >= 1 && choose({ kind: 'after', count: next })}
          />
          <span className="small">{t('plan.repeats.editor.afterTimes')}</span>
        </div>
        <div className="repeat-choice">
          <Radio size="xs" value="on" label={t('plan.repeats.editor.onDate')} />
          <TextInput
            size="xs"
            type="date"
            aria-label={t('plan.repeats.editor.lastDate')}
            disabled={end.kind !== 'on'}
            min={start}
            max="2999-12-31"
            value={date}
            onChange={({ currentTarget }) => /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(currentTarget.value) && choose({ kind: 'on', date: currentTarget.value })}
          />
        </div>
      </div>
    </Radio.Group>
  )
}
