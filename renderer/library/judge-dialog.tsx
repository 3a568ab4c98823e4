import { Radio } from '@mantine/core'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { profileIds } from '../../shared/model/profile.ts'
import { useHouseRules } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { DialogFoot } from './dialog-foot.tsx'
import type { Measure } from './judged-by.ts'
import type { DialogProps } from './asked-dialog.ts'

/** Judges drafts by a goal or by house rules, and keeps that. */
export function JudgeDialog({ drafts, changes, onClose }: DialogProps) {
  const { t } = useTexts()
  const { house = [] } = useHouseRules().data ?? {}
  const [choice, setChoice] = useState('')
  const goals = profileIds.map((profile): Offered => ({ id: profile, measure: { profile, name: t(`terms:profile.${profile}`) } }))
  const rules = house.map(({ id, name }): Offered => ({ id, measure: { houseRules: id, name } }))
  const chosen = [...goals, ...rules].find(({ id }) => id === choice)?.measure

  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    onClose()
    if (chosen) void changes.judge(drafts.map(({ summary }) => summary.draft.id), chosen)
  }

  return (
    <form onSubmit={submit}>
      <Choices label={t('drafts.shelf.judgeGoals')} offered={goals} value={choice} onChange={setChoice} isFirst />
      {rules.length > 0 && <Choices label={t('drafts.shelf.judgeHouse')} offered={rules} value={choice} onChange={setChoice} />}
      <DialogFoot onClose={onClose} isReady={chosen !== undefined} />
    </form>
  )
}

interface Offered {
  id: string
  measure: Measure
}

interface ChoicesProps {
  label: string
  offered: readonly Offered[]
  value: string
  onChange: (id: string) => void
  isFirst?: boolean
}

function Choices({ label, offered, value, onChange, isFirst }: ChoicesProps) {
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <div className="dialog-choices">
        {offered.map(({ id, measure }, index) => <Radio key={id} value={id} label={<bdi>{visibleText(measure.name)}</bdi>} data-autofocus={(isFirst && index === 0) || undefined} />)}
      </div>
    </Radio.Group>
  )
}
