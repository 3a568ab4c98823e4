import { Button, FileButton } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useDocumentTitle } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import type { HouseSummary } from '../../shared/contract/house-rules.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { useHouseChange, useHouseRules } from '../api/queries.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { copyText } from '../parts/copy-text.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { houseExample } from '../parts/house-example.ts'
import { HouseItem } from '../parts/house-item.tsx'
import { HouseProblems } from '../parts/house-problems.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { useHouseFiles } from '../parts/use-house-files.tsx'
import { useSave } from '../parts/use-save.ts'
import './house-rules-page.css'

export function HouseRulesPage() {
  const { t } = useTexts()
  const query = useHouseRules()
  const { connection } = useWorkbench()
  const fail = (error: Error) => void notifications.show({ color: 'red', title: t('house.failed'), message: <FailureNotice failure={toFailure(error)} /> })
  const { refused, takeAll, close } = useHouseFiles(fail)
  const remove = useRemoveHouse(fail)
  const save = useSave()
  useDocumentTitle(`${t('house.title')} – ${t('app.name')}`)

  async function exportVersion({ id, name }: HouseSummary, version: number) {
    const { text } = await connection.call('house.get', { id, version })
    save({ fileName: `${name}-v${version}.${text.trimStart().startsWith('{') ? 'json' : 'yaml'}`, content: text })
  }

  if (!query.data) return <QueryState query={query} />
  const { house } = query.data
  return (
    <div className="house-page">
      <div className="house-row">
        <h1>{t('house.title')}</h1>
        <FileButton multiple accept=".yaml,.yml,.json" onChange={(files) => void takeAll(files)}>
          {(props) => <Button {...props} size="xs" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>{t('house.add')}</Button>}
        </FileButton>
      </div>
      <p className="soft house-lead">{t('house.text')}</p>
      {refused.map((each) => <HouseProblems key={each.fileName} refused={each} onClose={() => close(each)} />)}
      {house.length === 0 && <p>{t('house.empty')}</p>}
      <ul className="house-list">
        {house.map((rules) => (
          <HouseItem key={rules.id} rules={rules} onFailed={fail} onRemove={() => remove(rules)} onExport={(version) => void exportVersion(rules, version).catch(fail)} />
        ))}
      </ul>
      <details className="house-example" open={house.length === 0}>
        <summary>{t('house.example')}</summary>
        <CopyableText text={houseExample} />
      </details>
      <Dropzone.FullScreen className="drop-area" withinPortal={false} activateOnKeyboard={false} onDrop={(files) => void takeAll(files)} inputProps={{ 'aria-label': t('house.add') }}>
        <div className="drop-area-words" aria-hidden>
          <IconFileText size={44} stroke={1.5} />
          <strong>{t('house.dropTitle')}</strong>
          <span>{t('house.dropText')}</span>
        </div>
      </Dropzone.FullScreen>
    </div>
  )
}

function CopyableText({ text }: { text: string }) {
  const { t } = useTexts()
  const shown = useRef<HTMLPreElement>(null)
  return (
    <div className="house-copy">
      <pre ref={shown} tabIndex={0}>{text}</pre>
      <Button size="compact-sm" variant="default" onClick={() => copyText(shown.current?.textContent ?? '')}>{t('house.copy')}</Button>
    </div>
  )
}

/** Takes house rules away at once and offers to undo it. */
function useRemoveHouse(fail: (error: Error) => void): (rules: HouseSummary) => void {
  const { t } = useTexts()
  const { mutate: remove } = useHouseChange('house.remove')
  const { mutate: restore } = useHouseChange('house.restore')
  return ({ id, name }) => {
    const notice = `house removed ${id}`
    const undo = () => {
      notifications.hide(notice)
      restore({ id }, { onError: fail })
    }
    const message = (
      <span className="removed-notice">
        <span>{t('house.removedText', { name: visibleText(name) })}</span>
        <Button size="compact-sm" variant="light" onClick={undo}>{t('house.undo')}</Button>
      </span>
    )
    remove({ id }, { onError: fail, onSuccess: () => void notifications.show({ id: notice, title: t('house.removed'), message, autoClose: 12_000, color: 'gray' }) })
  }
}
