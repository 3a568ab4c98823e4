import type { report as en } from '../en/report.ts'
import type { Shape } from '../shape.ts'

/** Woorden van afgedrukte rapporten. */
export const report = {
  pageOf: 'Pagina {{page}} van {{count}}',
  fileName: { draft: 'keuring', comparison: 'vergelijking', calendar: 'kalender', client: 'rapport', batch: 'samenvatting' },
  certificate: {
    title: 'Keuring voor het posten',
  },
} as const satisfies Shape<typeof en>
