import { useLocation } from 'wouter'
import { useAction } from '../actions/able.ts'
import { addressOf, type ReportPlace } from './report-place.ts'

/** Makes “Report…” lead to the document about what is looked at; null where there is nothing to report on. */
export function useReportAction(of: Partial<ReportPlace> | null): void {
  const [, go] = useLocation()
  useAction('view.report', () => of && go(addressOf(of)), of !== null)
}
