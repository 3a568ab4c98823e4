import type { Analysis } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import { CopyButton } from './copy-button.tsx'
import { quoteCommand } from './quote-command.ts'
import './ffmpeg-command.css'

/** The measuring can be repeated by hand: the very command, and the versions that ran it. */
export function FfmpegCommand({ analysis }: { analysis: Analysis }) {
  const { t } = useTexts()
  const { hookline, ffmpeg } = analysis.tools
  const command = quoteCommand(analysis.ffmpegCommand)
  return (
    <details className="ffmpeg-command">
      <summary>{t('analysis.command')}</summary>
      <pre tabIndex={0} aria-label={t('analysis.command')}>{command}</pre>
      <div className="ffmpeg-command-foot">
        <CopyButton text={() => command} />
        <p className="soft small">{t('analysis.tools', { hookline, ffmpeg, ruleBook: analysis.verdict.ruleBook })}</p>
      </div>
    </details>
  )
}
