import { NumberInput, SegmentedControl } from '@mantine/core'
import { toFailure } from '../../shared/model/failure.ts'
import { parseRule } from '../../shared/planning/parse-rule.ts'
import { frequencies, plainRule, type Rule } from '../../shared/planning/rule.ts'
import { floatingRule, ruleText } from '../../shared/planning/rule-text.ts'
import { ruleWords } from '../../shared/i18n/rule-words.ts'
import { useTexts } from '../app/use-texts.ts'
import { MonthFields } from './month-fields.tsx'
import { NextTimes } from './next-times.tsx'
import { RepeatEnd } from './repeat-end.tsx'
import { RuleSource } from './rule-source.tsx'
import { withFrequency } from './rule-form.ts'
import { WeekdayChips } from './weekday-chips.tsx'
import './repeat-editor.css'

interface Props {
  /** The value of an RRULE. */
  value: string
  localStart: string
  timeZone: string
  onChange: (rule: string) => void
}

/** Says when a post comes again: fields for what creators use, the rule itself for everything else, and beneath what comes of it. */
export function RepeatEditor({ value, localStart, timeZone, onChange }: Props) {
  const { t, language } = useTexts()
  const { rule, failure } = readRule(value)
  const shown = rule ?? plainRule
  const change = (next: Rule) => onChange(ruleText(next))
  return (
    <div className="repeat-editor">
      <div className="repeat-row">
        <SegmentedControl
          size="xs"
          aria-label={t('plan.repeats.editor.frequency')}
          value={shown.frequency}
          data={frequencies.map((frequency) => ({ value: frequency, label: t(`plan.repeats.editor.unit.${frequency}`) }))}
          onChange={(chosen) => {
            const frequency = frequencies.find((each) => each === chosen)
            if (frequency) change(withFrequency(shown, frequency))
          }}
        />
        <NumberInput
          className="repeat-number"
          size="xs"
          label={t('plan.repeats.editor.interval')}
          min={1}
          max={1000}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={shown.interval}
          onChange={(interval) => typeof interval === 'number' && interval >= 1 && change({ ...shown, interval })}
        />
      </div>
      {shown.frequency === 'WEEKLY' && <WeekdayChips rule={shown} localStart={localStart} onChange={change} />}
      {shown.frequency === 'MONTHLY' && <MonthFields rule={shown} localStart={localStart} onChange={change} />}
      <RepeatEnd rule={shown} localStart={localStart} onChange={change} />
      {rule && (
        <div className="repeat-outcome" aria-live="polite">
          <p className="repeat-words">{ruleWords(rule, localStart, language)}</p>
          <NextTimes rule={value} localStart={localStart} timeZone={timeZone} />
        </div>
      )}
      <RuleSource value={value} failure={failure} onChange={(text) => onChange(floatingRule(text, timeZone))} />
    </div>
  )
}

function readRule(value: string) {
  try {
    return { rule: parseRule(value), failure: null }
  } catch (error) {
    return { rule: null, failure: toFailure(error) }
  }
}
