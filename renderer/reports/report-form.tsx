import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { Link } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { useClients } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import type { DateRange } from '../calendar/dates.ts'
import { ReportDrafts } from './report-drafts.tsx'
import { ReportPeriod } from './report-period.tsx'
import { reportKinds, type ReportPlace, type ReportWords } from './report-place.ts'

interface Props {
  place: ReportPlace
  change: (next: Partial<ReportPlace>) => void
  period: DateRange
  today: string
  /** The language that is taken where none is chosen, and whether it is the client's. */
  given: { language: Language; isClients: boolean }
  words: ReportWords
  onWords: (words: ReportWords) => void
}

const longestWords = 20_000

/** Which document, about what, in which language. */
export function ReportForm({ place, change, period, today, given, words, onWords }: Props) {
  const { t } = useTexts()
  const { kind, language } = place
  const hasPeriod = kind === 'calendar' || kind === 'client'
  return (
    <form className="report-form" onSubmit={(event) => event.preventDefault()}>
      <Radio.Group label={t('reports.document')} value={kind} onChange={(value) => change({ kind: reportKinds.find((each) => each === value) ?? 'draft' })}>
        <div className="report-kinds">
          {reportKinds.map((each) => <Radio key={each} size="sm" value={each} label={t(`reports.kind.${each}`)} />)}
        </div>
      </Radio.Group>
      <p className="soft small">{t(`reports.about.${kind}`)}</p>
      {hasPeriod ? <ClientChoice place={place} change={change} /> : <ReportDrafts place={place} change={change} />}
      {hasPeriod && <ReportPeriod period={period} today={today} onChange={change} />}
      <NativeSelect
        size="sm"
        label={t('reports.language')}
        value={language ?? ''}
        onChange={({ currentTarget: { value } }) => change({ language: value === 'en' || value === 'nl' ? value : null })}
        data={[{ value: '', label: t(given.isClients ? 'reports.ofClient' : 'reports.ofPage', { language: t(`settings.language.${given.language}`) }) }, { value: 'en', label: 'English' }, { value: 'nl', label: 'Nederlands' }]}
      />
      {kind === 'client' && (
        <>
          <Textarea size="sm" autosize minRows={2} maxRows={8} maxLength={longestWords} label={t('reports.experiments')} description={t('reports.experimentsText')} value={words.experiments} onChange={({ currentTarget }) => onWords({ ...words, experiments: currentTarget.value })} />
          <Textarea size="sm" autosize minRows={2} maxRows={8} maxLength={longestWords} label={t('reports.nextSteps')} description={t('reports.nextStepsText')} value={words.nextSteps} onChange={({ currentTarget }) => onWords({ ...words, nextSteps: currentTarget.value })} />
        </>
      )}
      <p className="small"><Link href={`/settings?q=${encodeURIComponent(t('settings.section.branding'))}`}>{t('reports.branding')}</Link></p>
    </form>
  )
}

function ClientChoice({ place: { kind, clientId }, change }: Pick<Props, 'place' | 'change'>) {
  const { t } = useTexts()
  const clients = useClients().data?.clients
  if (clients?.length === 0) return <p className="small">{t('reports.noClients')} <Link href="/clients">{t('reports.addClients')}</Link></p>
  const none = { value: '', label: t(kind === 'calendar' ? 'reports.allClients' : 'reports.chooseClient') }
  return <NativeSelect size="sm" label={t('reports.client')} value={clientId ?? ''} onChange={({ currentTarget: { value } }) => change({ clientId: value === '' ? null : value })} data={[none, ...(clients ?? []).map(({ id, name }) => ({ value: id, label: visibleText(name) }))]} />
}
