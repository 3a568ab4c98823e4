import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../app/use-texts.ts'
import { copyText } from './copy-text.ts'

const copiedMs = 2000

/** Copies a text, which is made when it is pressed, and says so for a moment. */
export function CopyButton({ text }: { text: () => string }) {
  const { t } = useTexts()
  const [isCopied, setCopied] = useState(false)

  function copy() {
    if (!copyText(text())) return
    setCopied(true)
    setTimeout(() => setCopied(false), copiedMs)
  }

  return (
    <Button size="compact-sm" variant="default" leftSection={isCopied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />} onClick={copy}>
      <span role="status">{isCopied ? t('analysis.copied') : t('analysis.copy')}</span>
    </Button>
  )
}
