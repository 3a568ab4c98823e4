import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { captionLimit } from '../../shared/captions/length.ts'
import { readHashtags } from '../../shared/captions/read-hashtags.ts'
import { mostTagsOfGroup, type HashtagGroup } from '../../shared/contract/hashtags.ts'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { useTexts, type Translate } from '../app/use-texts.ts'
import { HashtagDetails } from './hashtag-details.tsx'
import { useClients, useGroupChange } from './use-hashtags.ts'

interface Props {
  group: HashtagGroup
  isNew: boolean
  onClose: () => void
}

const everybody = ''

/** A hashtag group in a dialog: its name, whose it is, its hashtags as text. */
export function HashtagGroupForm({ group, isNew, onClose }: Props) {
  const { t } = useTexts()
  const { keep, remove } = useGroupChange()
  const clients = useClients()
  const [name, setName] = useState(group.name)
  const [text, setText] = useState(group.tags.join(' '))
  const [clientId, setClientId] = useState(group.clientId)
  const [details, setDetails] = useState(group.details)
  const [isTried, setIsTried] = useState(false)
  const read = readHashtags(text)
  const problem = problemOf(read, t)
  const isNameMissing = name.trim() === ''

  async function submit(event: FormEvent) {
    event.preventDefault()
    setIsTried(true)
    if (problem !== null || isNameMissing) return
    if (await keep({ ...group, name: name.trim(), clientId, tags: read.tags, details })) onClose()
  }

  return (
    // Without Mantine's header, which would be a second banner of the page; Cancel and Escape close.
    <Modal.Root opened onClose={onClose} lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title className="hashtag-form-title">{t(isNew ? 'workshop.groups.newTitle' : 'workshop.groups.editTitle')}</Modal.Title>
          <form className="hashtag-form" onSubmit={(event) => void submit(event)} noValidate>
            <TextInput data-autofocus label={t('workshop.groups.name')} placeholder={t('workshop.groups.namePlaceholder')} maxLength={100} value={name} error={isTried && isNameMissing && t('workshop.groups.nameMissing')} onChange={(event) => setName(event.currentTarget.value)} />
            <Textarea label={t('workshop.groups.tags')} description={t('workshop.groups.tagsText')} autosize minRows={3} maxRows={10} dir="auto" value={text} error={isTried && problem} onChange={(event) => setText(event.currentTarget.value)} />
            <TagCount tags={read.tags} />
            <HashtagDetails details={details} onChange={setDetails} />
            {(clients.length > 0 || clientId !== null) && (
              <Select
                label={t('workshop.groups.whose')}
                allowDeselect={false}
                data={[{ value: everybody, label: t('workshop.groups.everybody') }, ...clients.map((client) => ({ value: client.id, label: t('workshop.groups.mine', { client: visibleText(client.name) }) }))]}
                value={clientId ?? everybody}
                onChange={(value) => setClientId(value || null)}
              />
            )}
            <div className="hashtag-form-actions">
              {isNew ? <span /> : <Button variant="subtle" color="red" onClick={() => void remove(group).then(onClose)}>{t('workshop.groups.remove')}</Button>}
              <Button variant="default" onClick={onClose}>{t('workshop.groups.cancel')}</Button>
              <Button type="submit">{t('workshop.groups.keep')}</Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function TagCount({ tags }: { tags: readonly string[] }) {
  const { t, language } = useTexts()
  const units = tags.join(' ').length
  return (
    <p className="soft small figures" role="status">
      {t('workshop.groups.count', { count: tags.length })} · {t('workshop.groups.units', { units: formatNumber(units, language), limit: captionLimit })}
    </p>
  )
}

function problemOf({ tags, broken }: ReturnType<typeof readHashtags>, t: Translate): string | null {
  if (broken.length > 0) return t('workshop.groups.broken', { list: broken.slice(0, 5).map(visibleText).join(' ') })
  if (tags.length > mostTagsOfGroup) return t('workshop.groups.tooMany', { limit: mostTagsOfGroup })
  return tags.length === 0 ? t('workshop.groups.none') : null
}
