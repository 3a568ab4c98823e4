import { failureWords } from '../../shared/i18n/failure-words.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import type { FailureData } from '../../shared/model/failure.ts'
import { useTexts } from '../app/use-texts.ts'
import './failure-notice.css'

interface Props {
  failure: FailureData
  /** Values that the place knows and the failure may not say, such as the name of the file. */
  known?: Record<string, string>
}

/** What went wrong, why, and what to do next; a tool's raw output only on request. */
export function FailureNotice({ failure, known }: Props) {
  const { t, language } = useTexts()
  const words = failureWords(failure, language, known)
  return (
    <div className="failure-notice">
      <p className="failure-what">{words.what}</p>
      <p>{words.why}</p>
      <p className="failure-next">{words.next}</p>
      {failure.details && (
        <details>
          <summary>{t('app.details')}</summary>
          <pre>{failure.details.split('\n').map(visibleText).join('\n')}</pre>
        </details>
      )}
    </div>
  )
}
