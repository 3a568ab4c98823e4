import { Button, Checkbox, FileButton, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { languages } from '../../shared/i18n/index.ts'
import { formatDate, formatInstant } from '../../shared/i18n/format.ts'
import type { FullClient } from '../../shared/model/client.ts'
import { localOf } from '../../shared/planning/zoned.ts'
import { keys } from '../api/keys.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { useFail } from '../api/use-fail.tsx'
import { dayAfter } from './client-weeks.ts'
import { fileSource } from './file-source.ts'
import { useChosenFile } from './use-chosen-file.ts'
import { useSave, type Saveable } from '../parts/use-save.ts'
import { ReadAnswer, type Answered } from './read-answer.tsx'

/** Days that a review shows unless told: two weeks, as most approve. A judgement. */
const givenDays = 13

/** Files for a client to approve from, those that were made, and the answers that come back. */
export function Reviews({ client }: { client: FullClient }) {
  const { t, language } = useTexts()
  const { connection } = useWorkbench()
  const save = useSave()
  const [isMaking, setMaking] = useState(false)
  const [answered, setAnswered] = useState<Answered | null>(null)
  const { data } = useQuery({ queryKey: [...keys.plan, 'reviews', client.id], queryFn: ({ signal }) => connection.call('review.list', { clientId: client.id }, { signal }) })

  const read = useChosenFile(async (file) => {
    const source = await fileSource(file)
    setAnswered({ source, read: await connection.call('review.read', source) })
  })

  return (
    <section className="panel client-section" aria-label={t('review.bench.title')}>
      <h2>{t('review.bench.title')}</h2>
      <p className="soft small">{t('review.bench.text')}</p>
      <div className="client-buttons">
        <Button size="xs" variant="default" onClick={() => setMaking(true)}>{t('review.bench.make')}</Button>
        <FileButton accept=".json,.txt,.hookline" onChange={read}>
          {(props) => <Button {...props} size="xs" variant="default">{t('review.bench.read')}</Button>}
        </FileButton>
      </div>
      {data && data.reviews.length > 0 && (
        <ul className="review-list">
          {data.reviews.map(({ id, from, to, posts, madeAt, answeredAt }) => (
            <li key={id}>
              <span>{t('review.bench.period', { from: formatDate(from, language), to: formatDate(to, language) })}</span>
              <span className="soft small">{t('review.bench.posts', { count: posts })} · {t('review.bench.madeAt', { date: formatInstant(madeAt, language) })}</span>
              <span className="small" data-answered={answeredAt !== null}>{answeredAt === null ? t('review.bench.open') : t('review.bench.answeredAt', { date: formatInstant(answeredAt, language) })}</span>
            </li>
          ))}
        </ul>
      )}
      {isMaking && <MakeReview client={client} save={save} onClose={() => setMaking(false)} />}
      {answered && <ReadAnswer answered={answered} onClose={() => setAnswered(null)} />}
    </section>
  )
}

function MakeReview({ client, save, onClose }: { client: FullClient; save: (file: Saveable) => void; onClose: () => void }) {
  const { t, language } = useTexts()
  const { connection } = useWorkbench()
  const fail = useFail()
  const [asked, setAsked] = useState(() => {
    const from = localOf(new Date().toISOString(), client.details.timeZone).slice(0, 10)
    return { from, to: dayAfter(from, givenDays), note: '', withClips: false, withScores: true, language: languages.find((each) => client.details.language?.startsWith(each)) ?? language }
  })
  const [isBusy, setBusy] = useState(false)

  async function make(event: React.SyntheticEvent) {
    event.preventDefault()
    setBusy(true)
    try {
      const { fileName, html } = await connection.call('review.make', { clientId: client.id, ...asked })
      save({ fileName, content: html })
      onClose()
    } catch (error) {
      fail(error)
    }
    setBusy(false)
  }

  return (
    <Modal opened onClose={onClose} title={t('review.bench.makeTitle')} size="md" lockScroll={false} transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form className="client-would" onSubmit={(event) => void make(event)}>
        <div className="client-grid">
          <TextInput type="date" size="sm" required label={t('review.bench.from')} value={asked.from} onChange={({ currentTarget }) => setAsked({ ...asked, from: currentTarget.value })} />
          <TextInput type="date" size="sm" required label={t('review.bench.to')} min={asked.from} value={asked.to} onChange={({ currentTarget }) => setAsked({ ...asked, to: currentTarget.value })} />
        </div>
        <Select size="sm" label={t('clients.language')} allowDeselect={false} value={asked.language} data={[{ value: 'en', label: 'English' }, { value: 'nl', label: 'Nederlands' }]} onChange={(value) => setAsked({ ...asked, language: languages.find((each) => each === value) ?? language })} />
        <Textarea size="sm" autosize minRows={2} maxRows={8} label={t('review.bench.note')} maxLength={5000} value={asked.note} onChange={({ currentTarget }) => setAsked({ ...asked, note: currentTarget.value })} />
        <Checkbox size="sm" label={t('review.bench.withScores')} checked={asked.withScores} onChange={({ currentTarget }) => setAsked({ ...asked, withScores: currentTarget.checked })} />
        <Checkbox size="sm" label={t('review.bench.withClips')} description={t('review.bench.withClipsText')} checked={asked.withClips} onChange={({ currentTarget }) => setAsked({ ...asked, withClips: currentTarget.checked })} />
        <div className="client-buttons">
          <Button size="xs" type="submit" loading={isBusy} disabled={asked.from === '' || asked.to < asked.from}>{t('review.bench.makeNow')}</Button>
          <Button size="xs" variant="default" onClick={onClose}>{t('clients.cancel')}</Button>
        </div>
      </form>
    </Modal>
  )
}
