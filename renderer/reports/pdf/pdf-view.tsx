import { useRef, useState, type ReactNode } from 'react'
import { useAction } from '../../actions/able.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { useTexts } from '../../app/use-texts.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useWidth } from '../../timeline/use-width.ts'
import { PdfPage } from './pdf-page.tsx'
import { PdfTools } from './pdf-tools.tsx'
import { usePdf } from './use-pdf.ts'
import { useShownPage } from './use-shown-page.ts'
import { scaleOf, stepped, zoomOf, type Zoom } from './zoom.ts'
import './pdf.css'

interface Props {
  bytes: Uint8Array
  name: string
  language: string
  /** The page to open at, and whichever is looked at later. */
  page: number
  onPage: (page: number) => void
  /** What stands at the end of the tools. */
  children: ReactNode
}

/** Space beside a page, pixels on both sides together. */
const besidePx = 32

/** A PDF, its pages one below another, as it will be printed. */
export function PdfView({ bytes, name, language, page, onPage, children }: Props) {
  const { t } = useTexts()
  const { pdf, error } = usePdf(bytes)
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [zoom, setZoom] = useState<Zoom>(null)
  const scale = scaleOf(zoom, Math.max(...(pdf?.sizes ?? []).map((size) => size.width), 1), width - besidePx)
  const shown = useShownPage({ frame, page, onPage, count: pdf?.sizes.length ?? 0, isReady: pdf !== undefined && width > 0, scale })

  useAction('report.zoomIn', () => setZoom(stepped(zoomOf(scale), 1)), pdf !== undefined)
  useAction('report.zoomOut', () => setZoom(stepped(zoomOf(scale), -1)), pdf !== undefined)
  useAction('report.zoomFit', () => setZoom(null), pdf !== undefined)
  useAction('report.pageBack', () => shown.goTo(shown.page - 2, 0), shown.page > 1)
  useAction('report.pageOn', () => shown.goTo(shown.page, 0), shown.page < (pdf?.sizes.length ?? 0))

  if (error !== undefined) return <div className="report-empty" role="alert"><FailureNotice failure={toFailure(error)} /></div>
  return (
    <>
      <PdfTools outline={pdf?.outline ?? []} page={shown.page} count={pdf?.sizes.length ?? 0} zoom={zoomOf(scale)} isFit={zoom === null} onGoTo={(pageIndex, top) => shown.goTo(pageIndex, top * scale)}>{children}</PdfTools>
      <div ref={frame} className="pdf-pages" role="region" tabIndex={0} aria-label={t('reports.pagesOf', { name })} onScroll={shown.onScroll}>
        <div className="pdf-stack">
          {pdf && width > 0 && pdf.sizes.map((size) => <PdfPage key={size.number} document={pdf.document} number={size.number} size={size} scale={scale} language={language} />)}
        </div>
      </div>
    </>
  )
}
