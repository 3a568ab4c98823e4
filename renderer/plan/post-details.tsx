import { Checkbox, NumberInput, Select, TagsInput, TextInput } from '@mantine/core'
import { languageNames, withChosen } from '../clients/place-names.ts'
import { useTexts } from '../app/use-texts.ts'
import type { KeptPost } from './use-kept-post.ts'

/** Each label once, without spaces around it. */
function tidyLabels(labels: readonly string[]): string[] {
  return [...new Set(labels.map((label) => label.trim().slice(0, 60)).filter((label) => label !== ''))].slice(0, 50)
}

/** Who makes it, and what else planning practices ask about. */
export function PostDetails({ kept: { post, type, set, leave } }: { kept: KeptPost }) {
  const { t, language } = useTexts()
  const text = (field: 'owner' | 'collaborator' | 'experiment') => (
    <TextInput size="sm" label={t(`plan.field.${field}`)} maxLength={200} value={post[field]} onChange={({ currentTarget }) => type({ [field]: currentTarget.value })} onBlur={leave} />
  )
  return (
    <div className="post-grid">
      {text('owner')}
      <TagsInput size="sm" label={t('plan.field.labels')} splitChars={[',']} acceptValueOnBlur clearable={false} value={post.labels} onChange={(next) => set({ labels: tidyLabels(next) })} />
      {text('collaborator')}
      {text('experiment')}
      <NumberInput size="sm" label={t('plan.field.commentMinutes')} min={0} max={1440} allowDecimal={false} clampBehavior="strict" value={post.commentMinutes} onChange={(minutes) => type({ commentMinutes: typeof minutes === 'number' ? minutes : 0 })} onBlur={leave} />
      <Select size="sm" searchable clearable label={t('plan.field.language')} placeholder={t('plan.post.ofClient')} value={post.language} data={withChosen(languageNames(language), post.language === null ? [] : [post.language], language)} onChange={(chosen) => set({ language: chosen })} />
      <Checkbox className="post-check" size="sm" label={t('plan.field.joinsTrend')} checked={post.joinsTrend} onChange={({ currentTarget }) => set({ joinsTrend: currentTarget.checked })} />
    </div>
  )
}
