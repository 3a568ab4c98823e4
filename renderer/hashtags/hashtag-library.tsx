import { Button } from '@mantine/core'
import { IconDownload, IconPlus, IconUpload } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { givenGroupDetails, type HashtagGroup } from '../../shared/contract/hashtags.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { useSave } from '../parts/use-save.ts'
import { HashtagGroupForm } from '../workshop/hashtag-group-form.tsx'
import { HashtagImport } from './hashtag-import.tsx'
import { HashtagTable } from './hashtag-table.tsx'
import { useHashtagLibrary } from './use-hashtag-library.ts'
import '../workshop/hashtag-groups.css'
import './hashtag-library.css'

interface Props {
  /** Whose groups; null for everybody's. */
  clientId: string | null
}

/** The hashtag groups of a client, or everybody's: what they are for, how they are used, what is out of date; in and out as a table. */
export function HashtagLibrary({ clientId }: Props) {
  const { t } = useTexts()
  const titleId = useId()
  const { connection } = useWorkbench()
  const saveFile = useSave()
  const query = useHashtagLibrary(clientId)
  const [edited, setEdited] = useState<HashtagGroup | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const groups = query.data?.groups ?? []

  async function save() {
    setFailure(null)
    try {
      const { fileName, text } = await connection.call('hashtags.export', { clientId })
      saveFile({ fileName, content: text })
    } catch (error) {
      setFailure(error)
    }
  }

  return (
    <section className="hashtag-library" aria-labelledby={titleId}>
      <div className="hashtag-library-head">
        <h2 id={titleId}>{t('advice.hashtags.title')}</h2>
        <Button size="compact-sm" variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited({ id: crypto.randomUUID(), clientId, name: '', tags: [], details: givenGroupDetails })}>{t('workshop.groups.add')}</Button>
        <FileChoice label={t('advice.hashtags.import')} onChoose={setFile} />
        <Button size="compact-sm" variant="default" disabled={groups.length === 0} leftSection={<IconDownload size={14} aria-hidden />} onClick={() => void save()}>{t('advice.hashtags.export')}</Button>
      </div>
      {failure !== null && <div role="alert"><FailureNotice failure={toFailure(failure)} /></div>}
      {!query.data && <QueryState query={query} />}
      {query.data && groups.length === 0 && <p className="soft small">{t('advice.hashtags.empty')}</p>}
      {groups.length > 0 && <HashtagTable groups={groups} onEdit={setEdited} />}
      {edited && <HashtagGroupForm key={edited.id} group={edited} isNew={!groups.some(({ id }) => id === edited.id)} onClose={() => setEdited(null)} />}
      {file && <HashtagImport key={`${file.name} ${file.lastModified}`} clientId={clientId} file={file} onClose={() => setFile(null)} />}
    </section>
  )
}

function FileChoice({ label, onChoose }: { label: string; onChoose: (file: File) => void }) {
  return (
    <Button component="label" size="compact-sm" variant="default" className="hashtag-file" leftSection={<IconUpload size={14} aria-hidden />}>
      {label}
      <input
        type="file"
        className="visually-hidden"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file may be chosen again once it is mended.
          currentTarget.value = ''
          if (file) onChoose(file)
        }}
      />
    </Button>
  )
}
