import { Button, Modal, SegmentedControl, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import { planFormats } from '../../shared/contract/exchange.ts'
import type { TextSource } from '../../shared/contract/text-source.ts'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import type { FullClient } from '../../shared/model/client.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { ReadRows } from './read-rows.tsx'
import './plan-import.css'

export type PlanFormat = (typeof planFormats)[number]
type Mapping = Readonly<Record<string, string | null>>

export interface ChosenPlan {
  name: string
  format: PlanFormat
  source: TextSource
}

interface Props {
  client: Pick<FullClient, 'id' | 'name'>
  chosen: ChosenPlan
  onClose: () => void
}

/** What a file is by its name; anything else is a table. */
export function formatOf(name: string): PlanFormat {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return planFormats.find((format) => format === ending) ?? 'csv'
}

/** What a file would do to a plan, row by row, with what each column holds; then all of it, or nothing. */
export function PlanImport({ client, chosen, onClose }: Props) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  const [format, setFormat] = useState(chosen.format)
  const [mapping, setMapping] = useState<Mapping>({})
  const file = { clientId: client.id, format, source: chosen.source, mapping: { ...mapping } }
  const query = useQuery({ queryKey: [...keys.plan, 'read', file], queryFn: ({ signal }) => connection.call('plan.read', file, { signal }), placeholderData: keepPreviousData })
  const read = query.data

  async function take() {
    onClose()
    await change({ label: t('exchange.imported', { name: visibleText(chosen.name) }), tells: true, do: () => connection.call('plan.import', file), undo: ({ undo }) => connection.call('plan.undo', { undo }) })
  }

  return (
    <Modal opened onClose={onClose} title={<bdi>{visibleText(chosen.name)}</bdi>} size="xl" lockScroll={false} transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <div className="plan-import">
        <SegmentedControl className="plan-import-format" size="xs" aria-label={t('exchange.kind')} value={format} data={planFormats.map((value) => ({ value, label: t(`exchange.format.${value}`) }))} onChange={(value) => setFormat(planFormats.find((each) => each === value) ?? 'csv')} />
        {read && !query.isError ? (
          <>
            {read.problems.map((failure, at) => <FailureNotice key={`${failure.code} ${String(at)}`} failure={failure} />)}
            {read.notes.map((failure, at) => <FailureNotice key={`${failure.code} ${String(at)}`} failure={failure} />)}
            {read.columns.length > 0 && <Columns columns={read.columns} onChange={(name, field) => setMapping({ ...mapping, [name]: field })} />}
            <Counts read={read} />
            <ReadRows rows={read.rows} repeats={read.repeats} />
          </>
        ) : <QueryState query={query} />}
        <div className="client-buttons">
          <Button size="xs" disabled={!read || query.isFetching || !isTakable(read)} onClick={() => void take()}>{t('exchange.takeIn')}</Button>
          <Button size="xs" variant="default" onClick={onClose}>{t('clients.cancel')}</Button>
        </div>
      </div>
    </Modal>
  )
}

/** Whether anything would come and nothing is refused: a file is taken in whole. */
export function isTakable({ counts, repeatCounts, problems }: Pick<Output<'plan.read'>, 'counts' | 'repeatCounts' | 'problems'>): boolean {
  return problems.length === 0 && counts.refuse + repeatCounts.refuse === 0 && counts.add + counts.change + repeatCounts.add + repeatCounts.change > 0
}

function Counts({ read: { counts, repeatCounts } }: { read: Output<'plan.read'> }) {
  const { t, language } = useTexts()
  const told = (['add', 'change', 'same', 'refuse'] as const).filter((does) => counts[does] + repeatCounts[does] > 0)
  return (
    <p className="plan-import-counts" role="status">
      {told.map((does) => <span key={does} data-does={does}><strong className="figures">{formatNumber(counts[does] + repeatCounts[does], language)}</strong> {t(`exchange.does.${does}`)}</span>)}
      {counts.refuse + repeatCounts.refuse > 0 && <span className="soft small">{t('exchange.allOrNothing')}</span>}
    </p>
  )
}

/** What a column can hold, as the core reads it; i18next parts keys at a colon, so the words of dates go by their own. */
const fields = ['id', 'client', 'date', 'date:dmy', 'date:mdy', 'time', 'zone', 'utc', 'status', 'format', 'title', 'caption', 'hashtags', 'account', 'pillar', 'sound', 'coverS', 'checklist', 'owner', 'labels', 'notes', 'commentMinutes', 'joinsTrend', 'collaborator', 'experiment', 'language', 'draft', 'draftId', 'occurrence'] as const

function Columns({ columns, onChange }: { columns: Output<'plan.read'>['columns']; onChange: (name: string, field: string | null) => void }) {
  const { t } = useTexts()
  const named = (field: string) => {
    const known = fields.find((each) => each === field)
    return known ? t(`exchange.field.${known === 'date:dmy' ? 'dateDmy' : known === 'date:mdy' ? 'dateMdy' : known}`) : visibleText(field)
  }
  const offered = [...new Set([...fields, ...columns.flatMap(({ field }) => field ?? [])])]
  return (
    <details className="plan-import-columns" open>
      <summary>{t('exchange.columns')}</summary>
      <table>
        <thead><tr><th scope="col">{t('exchange.column')}</th><th scope="col">{t('exchange.sample')}</th><th scope="col">{t('exchange.holds')}</th></tr></thead>
        <tbody>
          {columns.map(({ name, field, sample }) => (
            <tr key={name}>
              <th scope="row"><bdi>{visibleText(name)}</bdi></th>
              <td className="soft"><bdi>{visibleText(sample).slice(0, 80)}</bdi></td>
              <td><Select size="xs" searchable clearable aria-label={t('exchange.holdsNamed', { column: visibleText(name) })} placeholder={t('exchange.leftOut')} value={field} data={offered.map((value) => ({ value, label: named(value) }))} onChange={(value) => onChange(name, value)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
