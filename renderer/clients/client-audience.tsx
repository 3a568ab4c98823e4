import { Checkbox, MultiSelect, Select, TagsInput } from '@mantine/core'
import { useTexts } from '../app/use-texts.ts'
import { countryNames, languageNames, withChosen } from './place-names.ts'
import type { KeptDetails } from './use-kept-details.ts'

function tidied(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().slice(0, 140)).filter((tag) => tag !== ''))].slice(0, 100)
}

/** Whom the client speaks to: what captions and the calendar are judged by. */
export function ClientAudience({ kept: { details, set } }: { kept: KeptDetails }) {
  const { t, language } = useTexts()
  return (
    <section className="panel client-section" aria-label={t('clients.audience')}>
      <h2>{t('clients.audience')}</h2>
      <div className="client-grid">
        <MultiSelect size="sm" searchable hidePickedOptions label={t('clients.countries')} data={[...countryNames(language)]} value={details.countries} maxValues={60} onChange={(countries) => set({ countries })} />
        <MultiSelect size="sm" searchable hidePickedOptions label={t('clients.languages')} data={withChosen(languageNames(language), details.languages, language)} value={details.languages} maxValues={40} onChange={(languages) => set({ languages })} />
        <Select size="sm" searchable clearable label={t('clients.accountCountry')} data={[...countryNames(language)]} value={details.accountCountry} onChange={(accountCountry) => set({ accountCountry })} />
        <TagsInput size="sm" label={t('clients.communityHashtags')} splitChars={[',', ' ']} acceptValueOnBlur clearable={false} value={details.communityHashtags} onChange={(tags) => set({ communityHashtags: tidied(tags) })} />
        <Checkbox className="post-check" size="sm" label={t('clients.smallBusiness')} checked={details.smallBusiness} onChange={({ currentTarget }) => set({ smallBusiness: currentTarget.checked })} />
      </div>
    </section>
  )
}
