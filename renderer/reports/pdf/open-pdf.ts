import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist'

export interface PageSize {
  /** From 1. */
  number: number
  /** Points. */
  width: number
  height: number
}

export interface OutlineItem {
  title: string
  pageIndex: number
  /** How far down the page, points from its top. */
  top: number
  items: OutlineItem[]
}

export interface OpenedPdf {
  document: PDFDocumentProxy
  sizes: readonly PageSize[]
  outline: readonly OutlineItem[]
}

let worker: PDFWorker | undefined

/** One thread for every document: it is slow to start, and a document that is left ends without it. */
function sharedWorker(): PDFWorker {
  worker ??= PDFWorker.create({ port: new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }) })
  return worker
}

/** Opens a PDF, with nothing fetched for it and nothing compiled. `close` may be called at any time; `opened` then rejects or its document is gone. */
export function openPdf(bytes: Uint8Array): { opened: Promise<OpenedPdf>; close: () => void } {
  // A copy: the thread takes what it is given away.
  const task = getDocument({ data: bytes.slice(), worker: sharedWorker(), useWasm: false, useSystemFonts: false, enableXfa: false, verbosity: 0 })
  return { opened: task.promise.then(look), close: () => void task.destroy() }
}

async function look(document: PDFDocumentProxy): Promise<OpenedPdf> {
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const sizes = pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 })
    return { number: page.pageNumber, width, height }
  })
  return { document, sizes, outline: await outlineOf(document, sizes) }
}

type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

async function outlineOf(document: PDFDocumentProxy, sizes: readonly PageSize[]): Promise<OutlineItem[]> {
  async function read(node: Node): Promise<OutlineItem> {
    const { pageIndex, top } = await placeOf(document, node.dest, sizes)
    return { title: node.title, pageIndex, top, items: await Promise.all(node.items.map(read)) }
  }
  const nodes: Node[] | null = await document.getOutline()
  return Promise.all((nodes ?? []).map(read))
}

/** Where a destination in the document is; its beginning where it says nothing that can be read. */
export async function placeOf(document: PDFDocumentProxy, destination: unknown, sizes: readonly PageSize[]): Promise<{ pageIndex: number; top: number }> {
  const told: unknown = typeof destination === 'string' ? await document.getDestination(destination) : destination
  if (!Array.isArray(told)) return { pageIndex: 0, top: 0 }
  const [page, , , fromBottom] = told
  const pageIndex = typeof page === 'number' ? page : await document.getPageIndex(page).catch(() => 0)
  const height = sizes[pageIndex]?.height ?? 0
  return { pageIndex, top: typeof fromBottom === 'number' ? Math.min(Math.max(height - fromBottom, 0), height) : 0 }
}
