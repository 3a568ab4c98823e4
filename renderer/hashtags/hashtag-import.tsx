import { Button, Modal, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { IconAlertCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import { groupKinds, hashtagFileLimits, type GroupKind, type HashtagRow } from '../../shared/contract/hashtags.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { Failure } from '../../shared/model/failure.ts'
import { useWorkbench } from '../api/workbench.ts'
import { upload } from '../api/upload.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { useHashtagImport } from './use-hashtag-library.ts'

interface Props {
  clientId: string | null
  file: File
  onClose: () => void
}

/** Long enough not to ask at every letter. */
const waitMs = 250
const mostRows = 100

/** A file of hashtags before it is taken in: what it would do, row by row, and what is wrong with it. */
export function HashtagImport({ clientId, file, onClose }: Props) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const take = useHashtagImport()
  const [group, setGroup] = useState(() => file.name.replace(/\.\w+$/, '').slice(0, 100))
  const [kind, setKind] = useState<GroupKind | null>(null)
  const [asked] = useDebouncedValue(group, waitMs)
  const [source] = useState(() => sourceOf(file))
  const dryRun = useQuery({
    queryKey: ['hashtags', 'import', file.name, file.size, file.lastModified, clientId, asked, kind],
    queryFn: async ({ signal }) => connection.call('hashtags.import', { clientId, source: await source, group: asked, kind, dryRun: true }, { signal }),
    placeholderData: (before) => before,
    gcTime: 0,
  })
  const { data } = dryRun
  const isGood = data !== undefined && data.problems.length === 0 && data.counts.refuse === 0 && data.counts.add > 0

  async function submit() {
    if (await take({ clientId, source: await source, group, kind })) onClose()
  }

  return (
    <Modal.Root opened onClose={onClose} lockScroll={false} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title className="hashtag-form-title">{t('advice.hashtags.importTitle')} <bdi className="soft">{visibleText(file.name)}</bdi></Modal.Title>
          <div className="hashtag-form">
            <div className="hashtag-import-given">
              <TextInput size="xs" label={t('advice.hashtags.groupOtherwise')} maxLength={100} value={group} onChange={(event) => setGroup(event.currentTarget.value)} />
              <Select size="xs" label={t('advice.hashtags.kindOtherwise')} clearable placeholder={t('advice.hashtags.noKind')} data={groupKinds.map((value) => ({ value, label: t(`advice.hashtags.kinds.${value}`) }))} value={kind} onChange={setKind} />
            </div>
            {data ? <DryRun found={data} /> : <QueryState query={dryRun} />}
            <div className="hashtag-form-actions">
              <span />
              <Button variant="default" onClick={onClose}>{t('workshop.groups.cancel')}</Button>
              <Button disabled={!isGood || dryRun.isPlaceholderData} onClick={() => void submit()}>{t('advice.hashtags.takeIn')}</Button>
            </div>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** As bytes, because what is not UTF-8 is read by the core. */
async function sourceOf(file: File): Promise<{ upload: string }> {
  if (file.size > hashtagFileLimits.bytes) throw new Failure('text_too_large', { name: file.name, bytes: file.size, maxBytes: hashtagFileLimits.bytes })
  return { upload: await upload(file, new AbortController().signal, () => {}) }
}

function DryRun({ found: { counts, groups, rows, problems, notes } }: { found: Output<'hashtags.import'> }) {
  const { t } = useTexts()
  return (
    <>
      <p role="status" className="figures">
        {[t('advice.hashtags.adds', { count: counts.add }), t('advice.hashtags.same', { count: counts.same }), t('advice.hashtags.refused', { count: counts.refuse }), t('advice.hashtags.newGroups', { count: groups.add }), t('advice.hashtags.changedGroups', { count: groups.change })].join(' · ')}
      </p>
      {[...problems, ...notes].map((failure) => <FailureNotice key={failure.code} failure={failure} />)}
      {rows.length > 0 && (
        <div className="hashtag-rows" tabIndex={0} role="region" aria-label={t('advice.hashtags.rows')}>
          <ul>{rows.slice(0, mostRows).map((row) => <Row key={row.row} row={row} />)}</ul>
        </div>
      )}
    </>
  )
}

function Row({ row: { row, does, tags, group, problems } }: { row: HashtagRow }) {
  const { t, language } = useTexts()
  return (
    <li data-does={does} className="small">
      <span className="soft figures">{t('advice.hashtags.row', { row })}</span> <bdi>{visibleText(tags.join(' '))}</bdi> <bdi className="soft">{visibleText(group)}</bdi> <span>{t(`advice.hashtags.does.${does}`)}</span>
      {problems.map((problem) => {
        const { what, next } = failureWords(problem, language)
        return <p key={problem.code}><IconAlertCircle size={14} aria-hidden /> {what} {next}</p>
      })}
    </li>
  )
}
