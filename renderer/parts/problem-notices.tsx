import { useInfo } from '../api/queries.ts'
import { FailureNotice } from './failure-notice.tsx'
import { Notice } from './notice.tsx'

/** What the core found wrong at start: no ffmpeg, a read-only data folder. */
export function ProblemNotices() {
  const problems = useInfo().data?.problems ?? []
  return problems.map((problem) => (
    <Notice key={problem.code}>
      <FailureNotice failure={problem} />
    </Notice>
  ))
}
