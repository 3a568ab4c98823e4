import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../app/use-texts.ts'
import type { PageSize } from './open-pdf.ts'

interface Props {
  document: PDFDocumentProxy
  number: number
  size: PageSize
  /** Pixels a point. */
  scale: number
  language: string
}

/** More pixels than that no screen shows of a page, and few browsers paint. A judgement. */
const mostPixels = 16_000_000

/** One page, drawn while it is in sight or nearly so, with its text laid over to be selected and read out. */
export function PdfPage({ document, number, size, scale, language }: Props) {
  const { t } = useTexts()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(frame)

  useEffect(() => {
    const [drawn, laid] = [canvas.current, text.current]
    if (!isNear || !drawn || !laid) return undefined
    return draw({ document, number, scale, drawn, laid })
  }, [document, number, scale, isNear])

  return (
    <div ref={frame} className="pdf-page" role="group" aria-label={t('reports.pageNumber', { page: number })} data-page={number} style={{ width: size.width * scale, height: size.height * scale, '--total-scale-factor': scale } as React.CSSProperties}>
      <canvas ref={canvas} aria-hidden />
      <div ref={text} className="pdf-text" lang={language} />
    </div>
  )
}

interface Drawing {
  document: PDFDocumentProxy
  number: number
  scale: number
  drawn: HTMLCanvasElement
  laid: HTMLDivElement
}

/** Draws a page and lays its text; answers with what takes both away again. */
function draw({ document, number, scale, drawn, laid }: Drawing): () => void {
  const leaving = new AbortController()
  const paint = async () => {
    const page = await document.getPage(number)
    if (leaving.signal.aborted) return
    const viewport = page.getViewport({ scale })
    const sharp = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (viewport.width * viewport.height)))
    drawn.width = Math.floor(viewport.width * sharp)
    drawn.height = Math.floor(viewport.height * sharp)
    const painting = page.render({ canvas: drawn, viewport, transform: [sharp, 0, 0, sharp, 0, 0] })
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: laid, viewport })
    leaving.signal.addEventListener('abort', () => {
      painting.cancel()
      layer.cancel()
    })
    await Promise.all([painting.promise, layer.render()])
  }
  paint().catch((error: unknown) => {
    // What was left half drawn is no fault.
    if (!leaving.signal.aborted) reportError(error)
  })
  return () => {
    leaving.abort()
    laid.replaceChildren()
    drawn.width = 0
    drawn.height = 0
  }
}

/** Whether a part is within a screen's height of being seen. */
function useIsNear(of: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const watched = of.current
    if (!watched) return undefined
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), { root: watched.parentElement?.parentElement ?? null, rootMargin: '100% 0px' })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [of])
  return isNear
}
