import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FailureData } from '../../shared/model/failure.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { useTexts } from '../app/use-texts.ts'

interface Props {
  value: string
  failure: FailureData | null
  onChange: (rule: string) => void
}

/** The rule as iCalendar writes it, for what the fields cannot say; open where it is wrong. */
export function RuleSource({ value, failure, onChange }: Props) {
  const { t, language } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const words = failure && failureWords(failure, language)
  return (
    <details className="rule-source" open={isOpen || words !== null} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('plan.repeats.editor.details')}</summary>
      <TextInput
        size="xs"
        label={t('plan.repeats.editor.rule')}
        className="rule-text"
        maxLength={500}
        spellCheck={false}
        autoComplete="off"
        value={value}
        error={words && `${words.what} ${words.why}`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </details>
  )
}
