import { useDebouncedValue, useDocumentTitle, useSessionStorage } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { useClients } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { ownTimeZone, todayIn } from '../calendar/dates.ts'
import { givenPeriod } from '../reports/given-period.ts'
import { ReportForm } from '../reports/report-form.tsx'
import { subjectOf, useReportPlace, type ReportWords } from '../reports/report-place.ts'
import { ReportPreview } from '../reports/report-preview.tsx'
import { useGivenLanguage } from '../reports/use-given-language.ts'
import { useReport } from '../reports/use-report.ts'
import './reports-page.css'

/** A pause in typing, after which the document is made again. A judgement. */
const pauseMs = 700
const noWords: ReportWords = { experiments: '', nextSteps: '' }

/** Documents for clients: what they are about on the left, the PDF itself beside it. */
export function ReportsPage() {
  const { t, language: pageLanguage } = useTexts()
  const { place, change } = useReportPlace()
  // What is told of a client is no change of data: it stays with this window, and through a reload.
  const [words, setWords] = useSessionStorage({ key: `hookline-report-words ${place.clientId ?? ''}`, defaultValue: noWords, getInitialValueInEffect: false })
  const [settled] = useDebouncedValue(words, pauseMs)
  const timeZone = useClients().data?.clients.find(({ id }) => id === place.clientId)?.timeZone ?? ownTimeZone()
  const today = todayIn(timeZone)
  const given = useGivenLanguage(place)
  const usual = givenPeriod(place.kind, today)
  const period = { from: place.from ?? usual.from, to: place.to ?? usual.to }
  const subject = useMemo(() => subjectOf({ ...place, from: period.from, to: period.to }, settled), [place, period.from, period.to, settled])
  const language = place.language ?? given?.language
  const report = useReport(language === undefined ? null : subject, language ?? pageLanguage)
  const onPage = useCallback((page: number) => change({ page }), [change])
  useDocumentTitle(`${t('reports.title')} – ${t('app.name')}`)
  return (
    <div className="reports">
      <div className="reports-side">
        <h1>{t('reports.title')}</h1>
        <ReportForm place={place} change={change} period={period} today={today} given={given ?? { language: pageLanguage, isClients: false }} words={words} onWords={setWords} />
      </div>
      <ReportPreview report={report} isAsked={subject !== null} place={place} onPage={onPage} />
    </div>
  )
}
