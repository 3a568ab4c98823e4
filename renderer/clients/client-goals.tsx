import { NumberInput, Select } from '@mantine/core'
import { visibleText } from '../../shared/i18n/format.ts'
import { profileIds } from '../../shared/model/profile.ts'
import { useHouseRules } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import type { KeptDetails } from './use-kept-details.ts'

const noGoal = 'none'

/** What the client's drafts are judged for, and how much was agreed. */
export function ClientGoals({ kept: { details, set, type, leave } }: { kept: KeptDetails }) {
  const { t } = useTexts()
  const house = useHouseRules().data?.house ?? []
  const choice = details.houseRulesId ?? details.profile ?? noGoal
  function choose(value: string | null) {
    const profile = profileIds.find((each) => each === value) ?? null
    const houseRulesId = house.find(({ id }) => id === value)?.id ?? null
    set({ profile, houseRulesId })
  }
  return (
    <section className="panel client-section" aria-label={t('clients.goals')}>
      <h2>{t('clients.goals')}</h2>
      <div className="client-grid">
        <Select
          size="sm"
          label={t('clients.judgedBy')}
          description={t('clients.judgedByText')}
          allowDeselect={false}
          value={choice}
          data={[{ value: noGoal, label: t('clients.noGoal') }, { group: t('clients.goalGroup'), items: profileIds.map((id) => ({ value: id, label: t(`terms:profile.${id}`) })) }, ...(house.length > 0 ? [{ group: t('house.title'), items: house.map(({ id, name }) => ({ value: id, label: visibleText(name) })) }] : [])]}
          onChange={choose}
        />
        <NumberInput size="sm" label={t('clients.weeklyGoal')} description={t('clients.weeklyGoalText')} min={0} max={200} decimalScale={1} clampBehavior="strict" value={details.weeklyGoal ?? ''} onChange={(goal) => type({ weeklyGoal: typeof goal === 'number' && goal > 0 ? goal : null })} onBlur={leave} />
      </div>
    </section>
  )
}
