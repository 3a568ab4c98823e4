// The reader itself, in a thread from our own origin, as the page's policy asks.
// oxlint-disable-next-line import/no-unassigned-import
import 'pdfjs-dist/build/pdf.worker.min.mjs'
