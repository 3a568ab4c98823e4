import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { groupDetails, groupKinds, type GroupDetails } from '../../shared/contract/hashtags.ts'
import { useTexts } from '../app/use-texts.ts'

interface Props {
  details: GroupDetails
  onChange: (details: GroupDetails) => void
}

/** What a group is for; of what trends, when and where that was seen. */
export function HashtagDetails({ details, onChange }: Props) {
  const { t } = useTexts()
  return (
    <>
      <Select label={t('advice.hashtags.kind')} clearable placeholder={t('advice.hashtags.noKind')} data={groupKinds.map((value) => ({ value, label: t(`advice.hashtags.kinds.${value}`) }))} value={details.kind} onChange={(kind) => onChange({ ...details, kind })} />
      {details.kind === 'trending' && (
        <div className="hashtag-import-given">
          <TextInput type="date" label={t('advice.hashtags.trendedOn')} value={details.trendedOn ?? ''} onChange={(event) => onChange({ ...details, trendedOn: event.currentTarget.value || null })} />
          <Region region={details.region} onChange={(region) => onChange({ ...details, region })} />
        </div>
      )}
      <TextInput label={t('advice.hashtags.note')} maxLength={500} value={details.note} onChange={(event) => onChange({ ...details, note: event.currentTarget.value })} />
    </>
  )
}

function Region({ region, onChange }: { region: string | null; onChange: (region: string | null) => void }) {
  const { t } = useTexts()
  const [text, setText] = useState(region ?? '')
  const isWrong = text !== '' && !groupDetails.shape.region.safeParse(text).success
  return (
    <TextInput
      label={t('advice.hashtags.region')}
      placeholder={t('advice.hashtags.regionText')}
      maxLength={2}
      value={text}
      error={isWrong && t('advice.hashtags.regionWrong')}
      onChange={(event) => {
        const code = event.currentTarget.value.toUpperCase()
        setText(code)
        const read = groupDetails.shape.region.safeParse(code)
        onChange(read.success ? read.data : null)
      }}
    />
  )
}
