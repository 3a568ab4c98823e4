import { Button } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { formatBytes } from '../../shared/i18n/format.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { ariaKeys } from '../actions/keys.ts'
import { runAction, useAction } from '../actions/able.ts'
import { actionById } from '../actions/list.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useSave } from '../parts/use-save.ts'
import type { ReportPlace } from './report-place.ts'
import type { MadeReport, useReport } from './use-report.ts'

/** The reader is as large as the rest of the page, which opens without it. */
const PdfView = lazy(async () => ({ default: (await import('./pdf/pdf-view.tsx')).PdfView }))

interface Props {
  report: ReturnType<typeof useReport>
  /** Off while something is still to be chosen. */
  isAsked: boolean
  place: ReportPlace
  onPage: (page: number) => void
}

/** The very PDF that is saved; what is being made instead of it, or why it was not. */
export function ReportPreview({ report: { query, percent }, isAsked, place, onPage }: Props) {
  const { t } = useTexts()
  const shown = isAsked && !query.isError ? query.data : undefined
  const isMaking = isAsked && query.isFetching
  return (
    <section className="panel report-preview" aria-label={t('reports.preview')} aria-busy={isMaking}>
      {isMaking && <Making percent={percent} />}
      {!isAsked && <p className="report-empty soft">{t(`reports.choose.${place.kind}`)}</p>}
      {isAsked && query.isError && !query.isFetching && (
        <div className="report-empty" role="alert">
          <h2>{t('reports.failed')}</h2>
          <FailureNotice failure={toFailure(query.error)} />
          <Button mt="md" size="xs" variant="default" onClick={() => void query.refetch()}>{t('app.tryAgain')}</Button>
        </div>
      )}
      {shown && (
        <Suspense>
          <PdfView key={shown.about} bytes={shown.bytes} name={shown.made.fileName} language={shown.language} page={place.page} onPage={onPage}>
            <Save report={shown} isReady={!query.isPlaceholderData && !isMaking} />
          </PdfView>
        </Suspense>
      )}
    </section>
  )
}

/** Seen only where it takes long enough to be noticed. */
function Making({ percent }: { percent: number }) {
  const { t } = useTexts()
  return (
    <div className="report-making">
      <p className="small" role="status">{t('reports.making')}</p>
      <progress aria-label={t('reports.making')} max={100} value={percent} />
    </div>
  )
}

function Save({ report: { made, bytes }, isReady }: { report: MadeReport; isReady: boolean }) {
  const { t, language } = useTexts()
  const save = useSave()
  const { Icon, keys: [binding] } = actionById('report.save')
  useAction('report.save', () => save({ fileName: made.fileName, content: bytes }), isReady)
  return (
    <span className="report-save">
      <span className="soft small figures">{t('reports.made', { count: made.pages, size: formatBytes(made.sizeBytes, language) })}</span>
      <Button size="compact-sm" disabled={!isReady} leftSection={<Icon size={16} aria-hidden />} aria-keyshortcuts={ariaKeys(binding)} onClick={() => runAction('report.save')}>{t('actions.report.save')}</Button>
    </span>
  )
}
