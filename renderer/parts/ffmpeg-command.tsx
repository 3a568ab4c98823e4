import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Analysis } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import { copyText } from './copy-text.ts'
import { quoteCommand } from './quote-command.ts'
import './ffmpeg-command.css'

const copiedMs = 2000

/** The measuring can be repeated by hand: the very command, and the versions that ran it. */
export function FfmpegCommand({ analysis }: { analysis: Analysis }) {
  const { t } = useTexts()
  const text = useRef<HTMLPreElement>(null)
  const [isCopied, setCopied] = useState(false)
  const { hookline, ffmpeg } = analysis.tools

  function copy() {
    if (!text.current || !copyText(text.current)) return
    setCopied(true)
    setTimeout(() => setCopied(false), copiedMs)
  }

  return (
    <details className="ffmpeg-command">
      <summary>{t('analysis.command')}</summary>
      <pre ref={text} tabIndex={0} aria-label={t('analysis.command')}>{quoteCommand(analysis.ffmpegCommand)}</pre>
      <div className="ffmpeg-command-foot">
        <Button size="compact-sm" variant="default" leftSection={isCopied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />} onClick={copy}>
          <span role="status">{isCopied ? t('analysis.copied') : t('analysis.copy')}</span>
        </Button>
        <p className="soft small">{t('analysis.tools', { hookline, ffmpeg, ruleBook: analysis.verdict.ruleBook })}</p>
      </div>
    </details>
  )
}
